-- Takes the log rows of a day for a fold: exactly those that it answers, as others append meanwhile.
DELETE FROM tgdesk.activity_log WHERE chat_id = $1::bigint AND utc_day = $2::integer RETURNING payload

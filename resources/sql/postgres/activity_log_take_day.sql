-- Takes the log rows of a day away and answers their payloads.
DELETE FROM tgdesk.activity_log WHERE chat_id = $1::bigint AND utc_day = $2::integer RETURNING payload

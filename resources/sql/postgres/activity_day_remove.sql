-- Nothing is left of a day.
DELETE FROM tgdesk.activity_day WHERE chat_id = $1::bigint AND utc_day = $2::integer

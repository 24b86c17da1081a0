-- Drops the log of a day without reading it: only where all of it is known. A fold uses activity_log_take_day.
DELETE FROM tgdesk.activity_log WHERE chat_id = $1::bigint AND utc_day = $2::integer

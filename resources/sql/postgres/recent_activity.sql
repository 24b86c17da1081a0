-- What is rolled up of each chat from a UTC day on.
-- streamed
SELECT chat_id, utc_day, payload FROM tgdesk.activity_day WHERE utc_day >= $1::integer
UNION ALL
SELECT chat_id, utc_day, payload FROM tgdesk.activity_log WHERE utc_day >= $1::integer

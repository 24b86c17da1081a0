-- A chat's activity from a UTC day on, day by day.
-- streamed
SELECT utc_day, payload FROM tgdesk.activity_day WHERE chat_id = $2::bigint AND utc_day >= $1::integer
UNION ALL
SELECT utc_day, payload FROM tgdesk.activity_log WHERE chat_id = $2::bigint AND utc_day >= $1::integer
ORDER BY 1

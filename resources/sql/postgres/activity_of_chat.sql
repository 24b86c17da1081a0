-- All activity of one chat, day by day.
-- streamed
SELECT utc_day, payload FROM tgdesk.activity_day
WHERE chat_id = $3::bigint AND utc_day BETWEEN $1::integer AND $2::integer
UNION ALL
SELECT utc_day, payload FROM tgdesk.activity_log
WHERE chat_id = $3::bigint AND utc_day BETWEEN $1::integer AND $2::integer
ORDER BY 1

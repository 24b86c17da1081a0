-- What waits in a chat's log by day.
SELECT utc_day, COUNT(*), MAX(seq) FROM tgdesk.activity_log
WHERE chat_id = $1::bigint AND utc_day BETWEEN $2::integer AND $3::integer
GROUP BY utc_day ORDER BY utc_day

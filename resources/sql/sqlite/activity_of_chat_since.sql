-- A chat's activity from a UTC day on, day by day.
SELECT utc_day, payload FROM tgdesk_activity_day WHERE chat_id = ?2 AND utc_day >= ?1
UNION ALL
SELECT utc_day, payload FROM tgdesk_activity_log WHERE chat_id = ?2 AND utc_day >= ?1
ORDER BY 1

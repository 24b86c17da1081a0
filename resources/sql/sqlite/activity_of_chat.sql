-- All activity of one chat, day by day.
SELECT utc_day, payload FROM tgdesk_activity_day WHERE chat_id = ?3 AND utc_day BETWEEN ?1 AND ?2
UNION ALL
SELECT utc_day, payload FROM tgdesk_activity_log WHERE chat_id = ?3 AND utc_day BETWEEN ?1 AND ?2
ORDER BY 1

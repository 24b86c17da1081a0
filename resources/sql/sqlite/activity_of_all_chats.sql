-- All activity of all chats, UTC day by UTC day.
SELECT utc_day, payload FROM tgdesk_activity_day WHERE utc_day BETWEEN ?1 AND ?2
UNION ALL
SELECT utc_day, payload FROM tgdesk_activity_log WHERE utc_day BETWEEN ?1 AND ?2
ORDER BY 1

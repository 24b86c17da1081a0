-- What waits in a chat's log by day.
SELECT utc_day, COUNT(*), MAX(seq) FROM tgdesk_activity_log WHERE chat_id = ?1 AND utc_day BETWEEN ?2 AND ?3
GROUP BY utc_day

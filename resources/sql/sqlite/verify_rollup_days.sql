-- The UTC days a chat has roll-ups of.
SELECT utc_day FROM tgdesk_activity_day WHERE chat_id = ?1
UNION SELECT utc_day FROM tgdesk_activity_log WHERE chat_id = ?1

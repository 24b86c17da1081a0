-- The UTC days a chat has roll-ups of.
SELECT utc_day FROM tgdesk.activity_day WHERE chat_id = $1::bigint
UNION SELECT utc_day FROM tgdesk.activity_log WHERE chat_id = $1::bigint
ORDER BY 1

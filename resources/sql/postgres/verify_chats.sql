-- Every chat that anything is stored of.
WITH RECURSIVE written (chat_id) AS (
    SELECT MIN(chat_id) FROM messages
    UNION ALL
    SELECT (SELECT MIN(m.chat_id) FROM messages m WHERE m.chat_id > written.chat_id) FROM written
    WHERE written.chat_id IS NOT NULL)
SELECT chat_id FROM chats
UNION SELECT chat_id FROM written WHERE chat_id IS NOT NULL
UNION SELECT chat_id FROM tgdesk.activity_day
UNION SELECT chat_id FROM tgdesk.activity_log
ORDER BY 1

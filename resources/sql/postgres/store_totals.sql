-- Totals of the whole store; the parameter is now minus 15 minutes. First and last message come from the index
-- (chat_id, date).
SELECT (SELECT COUNT(*) FROM chats WHERE type <> 'private' AND deleted_at IS NULL),
    (SELECT COUNT(*) FROM users),
    (SELECT COUNT(*) FROM messages),
    (SELECT MIN((SELECT MIN(m.date) FROM messages m WHERE m.chat_id = c.chat_id)) FROM chats c),
    (SELECT MAX((SELECT MAX(m.date) FROM messages m WHERE m.chat_id = c.chat_id)) FROM chats c),
    (SELECT MAX(updated_at) FROM tgdesk.import_state WHERE finished),
    (SELECT COUNT(*) FROM chats c
        WHERE (SELECT MAX(m.date) FROM messages m WHERE m.chat_id = c.chat_id) >= $1::timestamptz)

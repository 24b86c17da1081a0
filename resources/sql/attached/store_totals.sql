-- Totals of the whole store; the parameter is now minus 15 minutes. First and last message come from the index
-- (chat_id, date), where there is one.
SELECT (SELECT COUNT(*) FROM {chats} c WHERE c.type <> 'private' AND c.deleted_at IS NULL),
    (SELECT COUNT(*) FROM {users} u),
    (SELECT COUNT(*) FROM {messages} m),
    (SELECT MIN((SELECT MIN(m.date) FROM {messages} m WHERE m.chat_id = c.chat_id)) FROM {chats} c),
    (SELECT MAX((SELECT MAX(m.date) FROM {messages} m WHERE m.chat_id = c.chat_id)) FROM {chats} c),
    NULL::timestamptz,
    (SELECT COUNT(*) FROM {chats} c
        WHERE (SELECT MAX(m.date) FROM {messages} m WHERE m.chat_id = c.chat_id) >= $1::timestamptz)

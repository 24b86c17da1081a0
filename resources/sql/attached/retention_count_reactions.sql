-- Reactions to rows that are older than the chat keeps them.
SELECT COUNT(*) FROM {reactions} r JOIN {messages} m ON m.chat_id = r.chat_id AND m.msg_id = r.msg_id
WHERE r.chat_id = $1::bigint AND m.chat_id = $1::bigint AND m.date < $2::timestamptz

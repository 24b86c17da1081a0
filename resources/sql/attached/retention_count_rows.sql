-- Rows that are older than the chat keeps them.
SELECT COUNT(*) FROM {messages} m WHERE m.chat_id = $1::bigint AND m.date < $2::timestamptz

-- Rows that are older than the chat keeps them.
SELECT COUNT(*) FROM messages WHERE chat_id = $1::bigint AND date < $2::timestamptz

-- Rows whose text is older than the chat keeps it.
SELECT COUNT(*) FROM messages WHERE chat_id = $1::bigint AND date < $2::timestamptz AND text_raw IS NOT NULL

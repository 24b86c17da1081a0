-- Rows whose text is older than the chat keeps it.
SELECT COUNT(*) FROM {messages} m
WHERE m.chat_id = $1::bigint AND m.date < $2::timestamptz AND m.text_raw IS NOT NULL

-- A message after its deletion shows that the chat is there again.
UPDATE chats SET deleted_at = NULL WHERE chat_id = $1::bigint AND deleted_at < $2::timestamptz

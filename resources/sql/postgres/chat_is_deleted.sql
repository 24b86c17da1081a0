-- Whether a chat is deleted.
SELECT 1 FROM chats WHERE chat_id = $1::bigint AND deleted_at IS NOT NULL

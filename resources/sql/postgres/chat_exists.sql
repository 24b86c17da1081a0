-- Whether the store has the chat.
SELECT 1 FROM chats WHERE chat_id = $1::bigint

-- Whether there is the chat.
SELECT 1 FROM {chats} c WHERE c.chat_id = $1::bigint

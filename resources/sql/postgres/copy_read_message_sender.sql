-- Copying: the next rows of chats that wrote messages behind a key.
SELECT chat_id, msg_id, sender_chat_id, author_signature
FROM tgdesk.message_sender WHERE (chat_id, msg_id) > ($1, $2) ORDER BY chat_id, msg_id LIMIT $3

-- Copying: rows of chats that wrote messages.
COPY tgdesk.message_sender (chat_id, msg_id, sender_chat_id, author_signature)
FROM STDIN (FORMAT binary)

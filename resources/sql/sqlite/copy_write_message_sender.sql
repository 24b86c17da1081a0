-- Copying: a row of chats that wrote messages.
INSERT INTO tgdesk_message_sender (chat_id, msg_id, sender_chat_id, author_signature)
VALUES (?1, ?2, ?3, ?4)

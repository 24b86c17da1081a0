-- Keeps the chat a message was sent in the name of.
INSERT INTO tgdesk_message_sender (chat_id, msg_id, sender_chat_id, author_signature) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (chat_id, msg_id) DO UPDATE SET sender_chat_id = excluded.sender_chat_id,
    author_signature = excluded.author_signature

-- Keeps the chat a message was sent in the name of.
INSERT INTO tgdesk.message_sender (chat_id, msg_id, sender_chat_id, author_signature)
VALUES ($1::bigint, $2::bigint, $3::bigint, $4::text)
ON CONFLICT (chat_id, msg_id) DO UPDATE SET sender_chat_id = excluded.sender_chat_id,
    author_signature = excluded.author_signature

-- Keeps the chats that messages were sent in the name of. No key twice.
INSERT INTO tgdesk.message_sender (chat_id, msg_id, sender_chat_id, author_signature)
SELECT r.chat_id, r.msg_id, r.sender_chat_id, r.author_signature
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[])
    AS r (chat_id, msg_id, sender_chat_id, author_signature)
ORDER BY r.chat_id, r.msg_id
ON CONFLICT (chat_id, msg_id) DO UPDATE SET sender_chat_id = excluded.sender_chat_id,
    author_signature = excluded.author_signature

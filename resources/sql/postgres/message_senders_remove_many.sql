-- Replaced messages no longer have a sender chat.
DELETE FROM tgdesk.message_sender s USING unnest($1::bigint[], $2::bigint[]) AS r (chat_id, msg_id)
WHERE s.chat_id = r.chat_id AND s.msg_id = r.msg_id

-- Messages that have come while their reactions were put to wait: two writers can miss each other.
SELECT p.chat_id, p.msg_id FROM tgdesk.reaction_pending p
WHERE EXISTS (SELECT 1 FROM messages m WHERE m.chat_id = p.chat_id AND m.msg_id = p.msg_id)
GROUP BY p.chat_id, p.msg_id ORDER BY p.chat_id, p.msg_id LIMIT $1::bigint

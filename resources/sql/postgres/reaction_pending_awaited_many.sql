-- Those of the messages that reactions wait for.
SELECT DISTINCT r.chat_id, r.msg_id
FROM unnest($1::bigint[], $2::bigint[]) AS k (chat_id, msg_id)
JOIN tgdesk.reaction_pending r ON r.chat_id = k.chat_id AND r.msg_id = k.msg_id
ORDER BY r.chat_id, r.msg_id

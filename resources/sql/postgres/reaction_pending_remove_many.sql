-- The messages have come, and what waited for them was found and locked.
DELETE FROM tgdesk.reaction_pending r USING unnest($1::bigint[], $2::bigint[]) AS k (chat_id, msg_id)
WHERE r.chat_id = k.chat_id AND r.msg_id = k.msg_id

-- The reactions that wait for messages: the place in the two lists of keys, and what is stored. Locked in the order of
-- their keys.
SELECT k.place, r.user_id, r.emoji, r.date, r.removed_at
FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS k (chat_id, msg_id, place)
JOIN tgdesk.reaction_pending r ON r.chat_id = k.chat_id AND r.msg_id = k.msg_id
ORDER BY r.chat_id, r.msg_id, r.user_id, r.emoji COLLATE "C" FOR UPDATE OF r

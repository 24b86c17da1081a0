-- All reactions of users to messages: the place in the three lists of keys, and what is stored. Locked in the order of
-- their keys.
SELECT k.place, r.reaction_id, r.reaction_emoji, r.date, r.removed_at
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS k (user_id, chat_id, msg_id, place)
JOIN reactions r ON r.user_id = k.user_id AND r.chat_id = k.chat_id AND r.msg_id = k.msg_id
ORDER BY r.user_id, r.chat_id, r.msg_id, r.reaction_emoji COLLATE "C" FOR NO KEY UPDATE OF r

-- Reactions of which none was there; answers the keys of those that were not.
INSERT INTO reactions (user_id, chat_id, msg_id, reaction_emoji, is_big, date, removed_at)
SELECT r.user_id, r.chat_id, r.msg_id, r.emoji, false, r.date, r.removed_at
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::timestamptz[])
    AS r (user_id, chat_id, msg_id, emoji, date, removed_at)
ORDER BY r.user_id, r.chat_id, r.msg_id, r.emoji COLLATE "C"
ON CONFLICT (user_id, chat_id, msg_id, reaction_emoji) DO NOTHING
RETURNING user_id, chat_id, msg_id, reaction_emoji

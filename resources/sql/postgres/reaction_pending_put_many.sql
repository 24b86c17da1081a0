-- Reactions to messages that were not seen, as they are now. No key twice.
INSERT INTO tgdesk.reaction_pending (user_id, chat_id, msg_id, emoji, date, removed_at)
SELECT k.user_id, k.chat_id, k.msg_id, k.emoji, k.date, k.removed_at
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::timestamptz[])
    AS k (user_id, chat_id, msg_id, emoji, date, removed_at)
ORDER BY k.chat_id, k.msg_id, k.user_id, k.emoji COLLATE "C"
ON CONFLICT (chat_id, msg_id, user_id, emoji) DO UPDATE SET date = excluded.date, removed_at = excluded.removed_at

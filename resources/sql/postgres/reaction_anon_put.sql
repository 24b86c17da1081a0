-- A reaction in the name of a chat, as it is now.
INSERT INTO tgdesk.reaction_anon (actor_chat_id, chat_id, msg_id, emoji, date, removed_at)
VALUES ($1::bigint, $2::bigint, $3::bigint, $4::text, $5::timestamptz, $6::timestamptz)
ON CONFLICT (chat_id, msg_id, actor_chat_id, emoji) DO UPDATE SET date = excluded.date, removed_at = excluded.removed_at

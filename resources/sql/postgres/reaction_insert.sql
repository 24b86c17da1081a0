-- A reaction, or the tombstone of one whose add has not come yet.
INSERT INTO reactions (user_id, chat_id, msg_id, reaction_emoji, is_big, date, removed_at)
VALUES ($1::bigint, $2::bigint, $3::bigint, $4::text, false, $5::timestamptz, $6::timestamptz)

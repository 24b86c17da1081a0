-- Moves the clock of a membership.
INSERT INTO tgdesk.membership_clock (chat_id, user_id, at) VALUES ($1::bigint, $2::bigint, $3::timestamptz)
ON CONFLICT (chat_id, user_id) DO UPDATE SET at = excluded.at

-- Moves the clock of a membership.
INSERT INTO tgdesk_membership_clock (chat_id, user_id, at) VALUES (?1, ?2, ?3)
ON CONFLICT (chat_id, user_id) DO UPDATE SET at = excluded.at

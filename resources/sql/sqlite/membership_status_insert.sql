-- What a status tells of a user at an instant; a repeated one changes nothing.
INSERT INTO tgdesk_membership_status (chat_id, user_id, kind, at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO NOTHING

-- A join or leave; a repeated one changes nothing.
INSERT INTO tgdesk_membership_event (chat_id, user_id, at, kind, origin, from_service) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT DO NOTHING

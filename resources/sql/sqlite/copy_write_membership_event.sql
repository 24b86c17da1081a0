-- Copying: a row of joins and leaves.
INSERT INTO tgdesk_membership_event (at, chat_id, user_id, kind, origin, from_service)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)

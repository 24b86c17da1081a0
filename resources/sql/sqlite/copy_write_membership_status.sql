-- Copying: a row of what statuses tell of members.
INSERT INTO tgdesk_membership_status (chat_id, user_id, kind, at)
VALUES (?1, ?2, ?3, ?4)

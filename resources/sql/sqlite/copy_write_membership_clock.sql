-- Copying: a row of the clocks of memberships.
INSERT INTO tgdesk_membership_clock (chat_id, user_id, at)
VALUES (?1, ?2, ?3)

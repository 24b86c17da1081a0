-- Copying: a row of the numbers of users in the roll-ups.
INSERT INTO tgdesk_user_index (user_id, idx)
VALUES (?1, ?2)

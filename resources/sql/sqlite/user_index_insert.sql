-- Gives a user a dense number.
INSERT INTO tgdesk_user_index (user_id, idx) VALUES (?1, ?2)

-- Copying: a row of memberships.
INSERT INTO memberships (chat_id, user_id, joined_at, left_at, status_current)
VALUES (?1, ?2, ?3, ?4, ?5)

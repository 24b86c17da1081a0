-- Copying: rows of memberships.
COPY memberships (chat_id, user_id, joined_at, left_at, status_current)
FROM STDIN (FORMAT binary)

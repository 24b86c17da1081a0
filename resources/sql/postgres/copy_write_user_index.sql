-- Copying: rows of the numbers of users in the roll-ups.
COPY tgdesk.user_index (user_id, idx)
FROM STDIN (FORMAT binary)

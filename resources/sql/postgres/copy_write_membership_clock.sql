-- Copying: rows of the clocks of memberships.
COPY tgdesk.membership_clock (chat_id, user_id, at)
FROM STDIN (FORMAT binary)

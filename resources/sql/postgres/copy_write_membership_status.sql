-- Copying: rows of what statuses tell of members.
COPY tgdesk.membership_status (chat_id, user_id, kind, at)
FROM STDIN (FORMAT binary)

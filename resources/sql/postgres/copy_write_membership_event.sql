-- Copying: rows of joins and leaves.
COPY tgdesk.membership_event (at, chat_id, user_id, kind, origin, from_service)
FROM STDIN (FORMAT binary)

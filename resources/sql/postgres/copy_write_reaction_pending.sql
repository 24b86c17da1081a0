-- Copying: rows of reactions whose message is not there yet.
COPY tgdesk.reaction_pending (chat_id, msg_id, user_id, emoji, date, removed_at)
FROM STDIN (FORMAT binary)

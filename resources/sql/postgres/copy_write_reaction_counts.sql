-- Copying: rows of counts of reactions.
COPY tgdesk.reaction_counts (chat_id, msg_id, emoji, total, date)
FROM STDIN (FORMAT binary)

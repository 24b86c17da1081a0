-- Copying: rows of reactions.
COPY reactions (reaction_id, chat_id, msg_id, user_id, reaction_emoji, is_big, date, removed_at)
FROM STDIN (FORMAT binary)

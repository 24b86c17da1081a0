-- Copying: rows of reactions of chats.
COPY tgdesk.reaction_anon (chat_id, msg_id, actor_chat_id, emoji, date, removed_at)
FROM STDIN (FORMAT binary)

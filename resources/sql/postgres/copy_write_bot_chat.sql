-- Copying: rows of how bots stand in chats.
COPY tgdesk.bot_chat (bot_id, chat_id, asked_at, member_count, is_admin, unreachable_at, unreachable_why)
FROM STDIN (FORMAT binary)

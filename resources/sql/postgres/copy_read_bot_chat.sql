-- Copying: the next rows of how bots stand in chats behind a key.
SELECT bot_id, chat_id, asked_at, member_count, is_admin, unreachable_at, unreachable_why
FROM tgdesk.bot_chat WHERE (bot_id, chat_id) > ($1, $2) ORDER BY bot_id, chat_id LIMIT $3

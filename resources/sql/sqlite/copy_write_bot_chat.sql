-- Copying: a row of how bots stand in chats.
INSERT INTO tgdesk_bot_chat (bot_id, chat_id, asked_at, member_count, is_admin, unreachable_at, unreachable_why)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

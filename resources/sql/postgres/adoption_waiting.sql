-- Chats that are not rolled up yet.
SELECT chat_id FROM tgdesk.adopted_chat WHERE done_at IS NULL ORDER BY chat_id

-- Where a bot stands, chat by chat.
SELECT chat_id, asked_at, member_count, is_admin, unreachable_at, unreachable_why FROM tgdesk.bot_chat
WHERE bot_id = $1::bigint ORDER BY chat_id

-- A bot has described this chat.
DELETE FROM tgdesk.import_only_chat WHERE chat_id = $1::bigint

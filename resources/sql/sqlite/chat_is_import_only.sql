-- Whether no bot has described this chat yet.
SELECT 1 FROM tgdesk_import_only_chat WHERE chat_id = ?1

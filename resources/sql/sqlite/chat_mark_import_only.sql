-- No bot has described this chat yet.
INSERT INTO tgdesk_import_only_chat (chat_id) VALUES (?1) ON CONFLICT DO NOTHING

-- No bot has described this chat yet.
INSERT INTO tgdesk.import_only_chat (chat_id) VALUES ($1::bigint) ON CONFLICT DO NOTHING

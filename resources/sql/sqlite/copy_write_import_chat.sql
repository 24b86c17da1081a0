-- Copying: a row of the chats of private groups of exports.
INSERT INTO tgdesk_import_chat (export_id, account, export_chat_id, chat_id)
VALUES (?1, ?2, ?3, ?4)

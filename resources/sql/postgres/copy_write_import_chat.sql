-- Copying: rows of the chats of private groups of exports.
COPY tgdesk.import_chat (export_id, account, export_chat_id, chat_id)
FROM STDIN (FORMAT binary)

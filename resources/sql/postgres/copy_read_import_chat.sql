-- Copying: the next rows of the chats of private groups of exports behind a key.
SELECT export_id, account, export_chat_id, chat_id
FROM tgdesk.import_chat WHERE (export_id, account, export_chat_id) > ($1, $2, $3) ORDER BY export_id, account,
    export_chat_id LIMIT $4

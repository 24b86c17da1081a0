-- Makes a synthetic chat id: from -2^51 downwards.
INSERT INTO tgdesk_import_chat (export_id, account, export_chat_id, chat_id)
VALUES (?1, ?2, ?3, (SELECT MIN(-2251799813685248, COALESCE(MIN(chat_id) - 1, -2251799813685248))
    FROM tgdesk_import_chat))
RETURNING chat_id

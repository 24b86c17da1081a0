-- The synthetic chat of a private group of an export.
SELECT chat_id FROM tgdesk_import_chat WHERE export_id = ?1 AND account = ?2 AND export_chat_id = ?3

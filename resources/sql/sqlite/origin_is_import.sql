-- Whether only an import has seen this chat or user.
SELECT 1 FROM tgdesk_import_origin WHERE kind = ?1 AND id = ?2

-- A bot has seen it.
DELETE FROM tgdesk_import_origin WHERE kind = ?1 AND id = ?2

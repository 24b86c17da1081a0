-- Copying: a row of the positions of imports.
INSERT INTO tgdesk_import_state (fingerprint, position, report_json, finished, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5)

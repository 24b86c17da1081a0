-- Copying: the next rows of the positions of imports behind a key.
SELECT fingerprint, position, report_json, finished, updated_at
FROM tgdesk_import_state WHERE fingerprint > ?1 ORDER BY fingerprint LIMIT ?2

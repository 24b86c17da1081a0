-- Copying: rows of the positions of imports.
COPY tgdesk.import_state (fingerprint, position, report_json, finished, updated_at)
FROM STDIN (FORMAT binary)

-- Copying: rows of the quarantine.
COPY tgdesk.quarantine (id, bot_id, update_id, sha256, raw, reason, at)
FROM STDIN (FORMAT binary)

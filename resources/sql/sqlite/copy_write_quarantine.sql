-- Copying: a row of the quarantine.
INSERT INTO tgdesk_quarantine (id, bot_id, update_id, sha256, raw, reason, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

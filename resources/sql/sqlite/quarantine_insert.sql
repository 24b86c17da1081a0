-- Keeps what could not be mapped; the same raw bytes of the same update once.
INSERT INTO tgdesk_quarantine (bot_id, update_id, sha256, raw, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT DO NOTHING

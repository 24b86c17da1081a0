-- Quarantined updates and messages, by id.
SELECT id, bot_id, update_id, raw, reason, at FROM tgdesk_quarantine WHERE id > ?1 ORDER BY id LIMIT ?2

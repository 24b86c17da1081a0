-- Copying: the next rows of the quarantine behind a key.
SELECT id, bot_id, update_id, sha256, raw, reason, at
FROM tgdesk_quarantine WHERE id > ?1 ORDER BY id LIMIT ?2

-- Copying: how far it is, unless another program has changed that.
UPDATE tgdesk_meta SET value = ?2 WHERE key = ?1 AND value = ?3

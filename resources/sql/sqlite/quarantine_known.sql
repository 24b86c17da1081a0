-- Whether these bytes of this update are kept already.
SELECT 1 FROM tgdesk_quarantine WHERE bot_id = ?1 AND update_id = ?2 AND sha256 = ?3

-- An entry that need not be kept any longer.
DELETE FROM tgdesk_quarantine WHERE id = ?1

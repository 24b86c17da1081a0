-- How many updates with this reason and this key at the top came since that instant.
SELECT COUNT(*) FROM tgdesk_quarantine
WHERE reason = ?1 AND at >= ?2 AND json_valid(raw) AND EXISTS (SELECT 1 FROM json_each(raw) WHERE key = ?3)

-- A small fact about the store itself.
SELECT value FROM tgdesk_meta WHERE key = ?1

-- A small fact about the store itself.
SELECT value FROM tgdesk.meta WHERE key = $1::text

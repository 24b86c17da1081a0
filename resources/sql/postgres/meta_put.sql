-- Keeps a small fact about the store itself.
INSERT INTO tgdesk.meta (key, value) VALUES ($1::text, $2::text) ON CONFLICT (key) DO UPDATE SET value = excluded.value

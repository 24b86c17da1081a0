-- Copying: the next rows of events behind a key.
SELECT id, at, kind, detail
FROM tgdesk_event WHERE id > ?1 ORDER BY id LIMIT ?2

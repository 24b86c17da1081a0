-- Copying: the next rows of facts about the store itself behind a key, but for how far a copy is.
SELECT key, value
FROM tgdesk.meta WHERE key > $1 AND key <> 'copy' ORDER BY key LIMIT $2

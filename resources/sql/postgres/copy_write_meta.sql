-- Copying: rows of facts about the store itself.
COPY tgdesk.meta (key, value)
FROM STDIN (FORMAT binary)

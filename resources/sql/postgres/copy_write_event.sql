-- Copying: rows of events.
COPY tgdesk.event (id, at, kind, detail)
FROM STDIN (FORMAT binary)

-- Copying: a row of events.
INSERT INTO tgdesk_event (id, at, kind, detail)
VALUES (?1, ?2, ?3, ?4)

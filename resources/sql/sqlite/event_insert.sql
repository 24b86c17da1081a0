-- Keeps an event of the timeline, once.
INSERT INTO tgdesk_event (at, kind, detail) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING

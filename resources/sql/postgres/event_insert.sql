-- Keeps an event of the timeline, once.
INSERT INTO tgdesk.event (at, kind, detail) VALUES ($1::timestamptz, $2::text, $3::text) ON CONFLICT DO NOTHING

-- The writer is alive.
INSERT INTO tgdesk.heartbeat (id, at) VALUES (1, $1::timestamptz) ON CONFLICT (id) DO UPDATE SET at = excluded.at

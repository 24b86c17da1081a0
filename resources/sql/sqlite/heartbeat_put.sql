-- The writer is alive.
INSERT INTO tgdesk_heartbeat (id, at) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET at = excluded.at

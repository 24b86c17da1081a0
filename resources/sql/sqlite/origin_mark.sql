-- Only an import has seen it.
INSERT INTO tgdesk_import_origin (kind, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING

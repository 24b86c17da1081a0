-- Where an import stands.
INSERT INTO tgdesk_import_state (fingerprint, position, report_json, finished, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (fingerprint) DO UPDATE SET position = excluded.position, report_json = excluded.report_json,
    finished = excluded.finished, updated_at = excluded.updated_at

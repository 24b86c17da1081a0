-- Where an import stands.
INSERT INTO tgdesk.import_state (fingerprint, position, report_json, finished, updated_at)
VALUES ($1::text, $2::bigint, $3::text, $4::boolean, $5::timestamptz)
ON CONFLICT (fingerprint) DO UPDATE SET position = excluded.position, report_json = excluded.report_json,
    finished = excluded.finished, updated_at = excluded.updated_at

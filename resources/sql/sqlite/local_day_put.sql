-- Caches a local day.
INSERT INTO tgdesk_local_day (chat_id, zone, local_day, source_versions, quarter_hours, figures, hours, users)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (chat_id, zone, local_day) DO UPDATE SET source_versions = excluded.source_versions,
    quarter_hours = excluded.quarter_hours, figures = excluded.figures, hours = excluded.hours, users = excluded.users

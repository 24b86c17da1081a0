-- Caches a local day, unless another has made the same.
INSERT INTO tgdesk.local_day AS d (chat_id, zone, local_day, source_versions, quarter_hours, figures, hours, users)
VALUES ($1::bigint, $2::text, $3::integer, $4::bytea, $5::bytea, $6::bytea, $7::bytea, $8::bytea)
ON CONFLICT (chat_id, zone, local_day) DO UPDATE SET source_versions = excluded.source_versions,
    quarter_hours = excluded.quarter_hours, figures = excluded.figures, hours = excluded.hours, users = excluded.users
WHERE (d.source_versions, d.quarter_hours, d.figures, d.hours, d.users) IS DISTINCT FROM
    (excluded.source_versions, excluded.quarter_hours, excluded.figures, excluded.hours, excluded.users)

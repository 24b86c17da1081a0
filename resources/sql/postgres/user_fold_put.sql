-- The folded names that a search looks into, whether no bot has described the user yet, and when the row became so.
INSERT INTO tgdesk.user_fold AS f (user_id, names, import_only, changed_at)
VALUES ($1::bigint, $2::text, $3::boolean, $4::timestamptz)
ON CONFLICT (user_id) DO UPDATE SET names = excluded.names, import_only = excluded.import_only,
    changed_at = GREATEST(f.changed_at, excluded.changed_at)
WHERE (f.names, f.import_only) IS DISTINCT FROM (excluded.names, excluded.import_only)
    OR f.changed_at < excluded.changed_at

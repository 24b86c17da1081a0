-- What user_fold_put does, for many. No user twice.
INSERT INTO tgdesk.user_fold AS f (user_id, names, import_only, changed_at)
SELECT r.user_id, r.names, r.import_only, r.changed_at
FROM unnest($1::bigint[], $2::text[], $3::boolean[], $4::timestamptz[]) AS r (user_id, names, import_only, changed_at)
ORDER BY r.user_id
ON CONFLICT (user_id) DO UPDATE SET names = excluded.names, import_only = excluded.import_only,
    changed_at = GREATEST(f.changed_at, excluded.changed_at)
WHERE (f.names, f.import_only) IS DISTINCT FROM (excluded.names, excluded.import_only)
    OR f.changed_at < excluded.changed_at

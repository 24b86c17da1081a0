-- The folded names that a search looks into, whether no bot has described the user yet, and when the row became so.
INSERT INTO tgdesk_user_fold (user_id, names, import_only, changed_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (user_id) DO UPDATE SET names = excluded.names, import_only = excluded.import_only,
    changed_at = MAX(changed_at, excluded.changed_at)
WHERE names IS NOT excluded.names OR import_only IS NOT excluded.import_only OR changed_at < excluded.changed_at

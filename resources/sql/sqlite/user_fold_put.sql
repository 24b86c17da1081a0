-- The folded names that a search looks into, and whether no bot has described the user yet.
INSERT INTO tgdesk_user_fold (user_id, names, import_only) VALUES (?1, ?2, ?3)
ON CONFLICT (user_id) DO UPDATE SET names = excluded.names, import_only = excluded.import_only
WHERE names IS NOT excluded.names OR import_only IS NOT excluded.import_only

-- The folded names that a search looks into.
INSERT INTO tgdesk_user_fold (user_id, names) VALUES (?1, ?2)
ON CONFLICT (user_id) DO UPDATE SET names = excluded.names WHERE names IS NOT excluded.names

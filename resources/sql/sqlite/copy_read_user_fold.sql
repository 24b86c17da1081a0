-- Copying: the next rows of what is searched for of users behind a key.
SELECT user_id, names, import_only, changed_at
FROM tgdesk_user_fold WHERE user_id > ?1 ORDER BY user_id LIMIT ?2

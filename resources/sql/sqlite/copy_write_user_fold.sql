-- Copying: a row of what is searched for of users.
INSERT INTO tgdesk_user_fold (user_id, names, import_only, changed_at)
VALUES (?1, ?2, ?3, ?4)

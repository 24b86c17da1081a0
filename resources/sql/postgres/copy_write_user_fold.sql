-- Copying: rows of what is searched for of users.
COPY tgdesk.user_fold (user_id, names, import_only, changed_at)
FROM STDIN (FORMAT binary)

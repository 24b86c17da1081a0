-- Whether no bot has described this user yet, and when the row became what it is.
SELECT import_only, changed_at FROM tgdesk_user_fold WHERE user_id = ?1

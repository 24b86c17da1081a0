-- Whether no bot has described this user yet, and when the row became what it is. Locks the row.
SELECT import_only, changed_at FROM tgdesk.user_fold WHERE user_id = $1::bigint FOR NO KEY UPDATE

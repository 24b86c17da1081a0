-- Whether no bot has described this user yet.
SELECT import_only FROM tgdesk_user_fold WHERE user_id = ?1

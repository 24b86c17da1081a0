-- Of users that are there: what is stored and decides whether a row says anything new, and what a search looks into.
SELECT u.user_id, u.username, u.first_name, u.last_name, u.is_bot, u.language_code, u.is_premium,
    u.added_to_attachment_menu, COALESCE(f.import_only, false), COALESCE(f.changed_at, 'epoch')
FROM users u LEFT JOIN tgdesk.user_fold f ON f.user_id = u.user_id
WHERE u.user_id = ANY ($1::bigint[])

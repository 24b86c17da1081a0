-- Users behind one whose names are not folded yet, at most so many.
SELECT u.user_id, u.username, u.first_name, u.last_name FROM users u
WHERE u.user_id > $1::bigint AND NOT EXISTS (SELECT 1 FROM tgdesk.user_fold f WHERE f.user_id = u.user_id)
ORDER BY u.user_id LIMIT $2::bigint

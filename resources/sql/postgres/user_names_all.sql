-- The folded names of all users; the plain ones where another program wrote the row.
-- streamed
SELECT u.user_id, f.names, u.username, u.first_name, u.last_name
FROM users u LEFT JOIN tgdesk.user_fold f ON f.user_id = u.user_id

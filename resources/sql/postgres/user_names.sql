-- The names of a user.
SELECT username, first_name, last_name FROM users WHERE user_id = $1::bigint

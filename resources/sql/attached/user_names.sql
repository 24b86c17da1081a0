-- The names of a user.
SELECT u.username::text, u.first_name::text, u.last_name::text FROM {users} u WHERE u.user_id = $1::bigint

-- The names of all users; folded ones there are none of.
-- streamed
SELECT u.user_id, NULL::text, u.username::text, u.first_name::text, u.last_name::text FROM {users} u

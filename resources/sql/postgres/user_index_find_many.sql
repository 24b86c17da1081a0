-- The dense numbers of users that have one.
SELECT user_id, idx FROM tgdesk.user_index WHERE user_id = ANY ($1::bigint[])

-- The dense number of a user.
SELECT idx FROM tgdesk.user_index WHERE user_id = $1::bigint

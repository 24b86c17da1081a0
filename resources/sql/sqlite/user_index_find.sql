-- The dense number of a user.
SELECT idx FROM tgdesk_user_index WHERE user_id = ?1

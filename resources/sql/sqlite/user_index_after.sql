-- The users behind the dense numbers from ?1 on.
SELECT idx, user_id FROM tgdesk_user_index WHERE idx >= ?1

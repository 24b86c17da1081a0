-- The users behind the dense numbers from the parameter on.
-- streamed
SELECT idx, user_id FROM tgdesk.user_index WHERE idx >= $1::bigint

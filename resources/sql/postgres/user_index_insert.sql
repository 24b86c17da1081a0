-- Gives a user a dense number, unless another has: to be looked up then.
INSERT INTO tgdesk.user_index (user_id, idx) VALUES ($1::bigint, $2::integer) ON CONFLICT (user_id) DO NOTHING

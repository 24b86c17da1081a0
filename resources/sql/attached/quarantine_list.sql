-- Nothing of ours is kept there.
SELECT 0::bigint, 0::bigint, 0::bigint, ''::text, ''::text, now() WHERE num_nulls($1::bigint, $2::bigint) < 0

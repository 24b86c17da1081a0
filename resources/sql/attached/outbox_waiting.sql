-- No bot of ours writes there.
SELECT 0::bigint, 0::bigint, 0::bigint, ''::text, now() WHERE num_nulls($1::bigint, $2::bigint, $3::bigint) < 0

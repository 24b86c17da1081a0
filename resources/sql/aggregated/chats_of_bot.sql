-- No bot of ours reads there.
SELECT 0::bigint, ''::text, ''::text, now() WHERE num_nulls($1::bigint) < 0

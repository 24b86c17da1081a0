-- No bot of ours writes there.
SELECT 0::bigint, now(), 0::bigint, false, now(), ''::text WHERE num_nulls($1::bigint) < 0

-- No bot of ours writes there.
SELECT NULL::timestamptz WHERE num_nulls($1::bigint, $2::text) < 0

-- No import of ours went there.
SELECT 0::bigint WHERE num_nulls($1::text, $2::bigint, $3::bigint) < 0

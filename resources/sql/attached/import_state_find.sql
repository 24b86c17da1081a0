-- No import of ours went there.
SELECT 0::bigint, ''::text, false WHERE $1::text IS NULL AND false

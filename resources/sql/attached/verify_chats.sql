-- Nothing is rolled up.
SELECT 0::bigint WHERE false

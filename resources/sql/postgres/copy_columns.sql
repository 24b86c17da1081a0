-- Copying: the columns of a table as they are here, with their types.
SELECT a.attname::text, a.atttypid, a.atttypmod
FROM pg_attribute a
WHERE a.attrelid = to_regclass($1::text) AND a.attnum > 0 AND NOT a.attisdropped

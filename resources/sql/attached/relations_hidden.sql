-- Tables of a deployment that are there, and of which this role may read nothing.
SELECT c.relname::text FROM pg_class c
WHERE c.oid IN (to_regclass('chats'), to_regclass('messages')) AND NOT has_any_column_privilege(c.oid, 'SELECT')
ORDER BY c.relname

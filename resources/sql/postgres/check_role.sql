-- Who we are in which database, whether anything can be written, and whether tables of ours are there that we may not
-- read.
SELECT current_user::text, current_database()::text, pg_is_in_recovery(),
    current_setting('transaction_read_only') = 'on' OR current_setting('default_transaction_read_only') = 'on',
    EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'tgdesk' AND c.relname = 'schema_version'
            AND NOT (has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')))

-- What this role may do: make a schema, make tables among those that deployments share, and which tables of a store it
-- may not read, not write, or not alter.
WITH store AS (
    SELECT c.oid, c.relname::text AS name, c.relowner, has_schema_privilege(c.relnamespace, 'USAGE') AS is_open
    FROM pg_class c
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND (c.relnamespace = to_regnamespace('tgdesk')
            OR c.oid IN (to_regclass('chats'), to_regclass('users'), to_regclass('memberships'),
                to_regclass('group_settings'), to_regclass('messages'), to_regclass('reactions')))
)
SELECT has_database_privilege(current_database(), 'CREATE'),
    COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false),
    COALESCE(current_schema()::text, 'public'),
    (SELECT string_agg(name, ', ' ORDER BY name) FROM store
        WHERE NOT (is_open AND has_table_privilege(oid, 'SELECT'))),
    (SELECT string_agg(name, ', ' ORDER BY name) FROM store
        WHERE NOT (has_table_privilege(oid, 'INSERT') AND has_table_privilege(oid, 'UPDATE')
            AND has_table_privilege(oid, 'DELETE'))),
    (SELECT string_agg(name, ', ' ORDER BY name) FROM store WHERE NOT pg_has_role(relowner, 'USAGE'))

-- The columns that this role may read of the tables that deployments share, of the aggregates some have, and of what
-- TimescaleDB tells of the jobs that refresh these.
SELECT c.relname::text, c.relkind::text, c.relispopulated, a.attname::text, a.atttypid
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.oid IN (to_regclass('chats'), to_regclass('users'), to_regclass('memberships'), to_regclass('group_settings'),
        to_regclass('messages'), to_regclass('reactions'), to_regclass('chat_daily'), to_regclass('user_chat_daily'),
        to_regclass('chat_hourly_heatmap'), to_regclass('chat_daily_mv'), to_regclass('user_chat_daily_mv'),
        to_regclass('chat_hourly_heatmap_mv'), to_regclass('timescaledb_information.jobs'),
        to_regclass('timescaledb_information.job_stats'), to_regclass('timescaledb_information.continuous_aggregates'))
    AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege(c.oid, a.attnum, 'SELECT')
ORDER BY c.relname, a.attnum

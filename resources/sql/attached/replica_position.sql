-- What a standby has of its primary's data, where nobody of ours writes a heartbeat. PostgreSQL 13 or newer.
SELECT system_identifier, current_database()::text, pg_is_in_recovery(),
    COALESCE(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0)::bigint,
    COALESCE(pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0'), 0)::bigint,
    EXISTS (SELECT FROM pg_stat_wal_receiver WHERE pid IS NOT NULL),
    (EXTRACT(EPOCH FROM clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000)::bigint,
    NULL::timestamptz, NULL::bigint
FROM pg_control_system()

-- How far the server that is written is, where nobody of ours writes a heartbeat.
SELECT pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END,
        '0/0')::bigint,
    NULL::timestamptz

-- How far the server that is written is.
SELECT pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END,
        '0/0')::bigint,
    (SELECT at FROM tgdesk.heartbeat)

-- Changes when any transaction has committed. A standby does not list the running ones, but its log moves on.
SELECT hashtextextended(pg_current_snapshot()::text || COALESCE(pg_last_wal_replay_lsn()::text, ''), 0)

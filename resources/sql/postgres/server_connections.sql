-- Connections of all databases of the server, and how many there may be beside those kept for superusers.
SELECT SUM(numbackends)::bigint,
    current_setting('max_connections')::bigint - current_setting('superuser_reserved_connections')::bigint
FROM pg_stat_database

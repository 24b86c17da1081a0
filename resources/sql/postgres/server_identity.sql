-- Which data this server holds, and whether it follows another. PostgreSQL 13 or newer.
SELECT system_identifier, current_database()::text, pg_is_in_recovery() FROM pg_control_system()

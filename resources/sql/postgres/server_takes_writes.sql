-- Whether the server takes writes: a standby, or one that is set to read only, does not.
SELECT NOT pg_is_in_recovery() AND current_setting('default_transaction_read_only') = 'off'

-- One program at a time migrates.
SELECT pg_advisory_xact_lock(7301931582203425537)

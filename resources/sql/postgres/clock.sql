-- The clock that all programs of one store share.
SELECT clock_timestamp()

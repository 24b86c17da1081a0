-- True when nobody else folds this day now; the lock ends with the transaction.
SELECT pg_try_advisory_xact_lock(hashtextextended('tgdesk fold ' || $1::bigint || ' ' || $2::bigint, 0))

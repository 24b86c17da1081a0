-- True when no other program folds this day; until the end of the transaction.
SELECT pg_try_advisory_xact_lock(hashtextextended('tgdesk fold ' || $1::bigint || ' ' || $2::integer, 0))

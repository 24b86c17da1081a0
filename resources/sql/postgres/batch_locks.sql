-- Locks by numbers from 0 upwards, in their order, until the end of the transaction: $1 those that others may hold as
-- well, $2 those that nobody else may.
SELECT CASE WHEN l.number = ANY ($2::integer[]) THEN pg_advisory_xact_lock(1951887469, l.number)::text
    ELSE pg_advisory_xact_lock_shared(1951887469, l.number)::text END
FROM (SELECT DISTINCT number FROM unnest($1::integer[] || $2::integer[]) AS n (number) ORDER BY number) l

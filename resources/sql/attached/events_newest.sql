-- Nothing of ours is kept there.
SELECT now(), ''::text, ''::text WHERE num_nulls($1::bigint) < 0

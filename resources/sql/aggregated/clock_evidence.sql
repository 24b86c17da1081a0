-- Aggregates do not tell when messages were written.
SELECT now(), now(), now(), ''::text, 0::bigint WHERE false

-- How many messages the planner believes there are; 0 or less when it was never told.
SELECT reltuples::bigint FROM pg_class WHERE oid = 'messages'::regclass

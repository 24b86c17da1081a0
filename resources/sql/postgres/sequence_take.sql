-- Takes a number of the activity sequence. Only one at a time: others take theirs in between, so asking for more fails.
SELECT nextval('tgdesk.activity_seq') / CASE WHEN $1::bigint = 1 THEN 1 ELSE 0 END

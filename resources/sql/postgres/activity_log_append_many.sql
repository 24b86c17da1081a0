-- Appends what a batch changed, one row a chat and UTC day.
INSERT INTO tgdesk.activity_log (chat_id, utc_day, seq, payload)
SELECT r.chat_id, r.utc_day, nextval('tgdesk.activity_seq'), r.payload
FROM unnest($1::bigint[], $2::integer[], $3::bytea[]) AS r (chat_id, utc_day, payload)
ORDER BY r.chat_id, r.utc_day
RETURNING chat_id, utc_day, seq

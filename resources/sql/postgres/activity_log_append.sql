-- Appends what a batch changed in one chat on one UTC day.
INSERT INTO tgdesk.activity_log (chat_id, utc_day, seq, payload)
VALUES ($1::bigint, $2::integer, $3::bigint, $4::bytea)

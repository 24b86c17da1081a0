-- Kinds that the newest totals do not name have none.
UPDATE tgdesk.reaction_counts SET total = 0, date = $3::timestamptz
WHERE chat_id = $1::bigint AND msg_id = $2::bigint AND date < $3::timestamptz AND total <> 0

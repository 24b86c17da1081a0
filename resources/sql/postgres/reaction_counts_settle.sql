-- A kind that a newer snapshot of the message does not name has no reactions any more.
UPDATE tgdesk.reaction_counts SET total = 0, date = $3::timestamptz
WHERE chat_id = $1::bigint AND msg_id = $2::bigint AND date < $3::timestamptz

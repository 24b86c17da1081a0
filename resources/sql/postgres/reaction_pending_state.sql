-- A reaction that waits for its message; there is no id. Locks the row.
SELECT 0::bigint, date, removed_at FROM tgdesk.reaction_pending
WHERE user_id = $1::bigint AND chat_id = $2::bigint AND msg_id = $3::bigint AND emoji = $4::text
FOR NO KEY UPDATE

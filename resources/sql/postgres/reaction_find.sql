-- A reaction as stored. Locks the row.
SELECT reaction_id, date, removed_at FROM reactions
WHERE user_id = $1::bigint AND chat_id = $2::bigint AND msg_id = $3::bigint AND reaction_emoji = $4::text
FOR NO KEY UPDATE

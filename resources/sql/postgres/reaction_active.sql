-- What a user has reacted to a message with until then, and not taken back. Locks the rows.
SELECT reaction_emoji FROM reactions
WHERE user_id = $1::bigint AND chat_id = $2::bigint AND msg_id = $3::bigint AND removed_at IS NULL
    AND date < $4::timestamptz
ORDER BY reaction_emoji COLLATE "C" FOR NO KEY UPDATE

-- What an anonymous actor has reacted to a message with until then, and not taken back. Locks the rows.
SELECT emoji FROM tgdesk.reaction_anon
WHERE actor_chat_id = $1::bigint AND chat_id = $2::bigint AND msg_id = $3::bigint AND removed_at IS NULL
    AND date < $4::timestamptz
ORDER BY emoji COLLATE "C" FOR NO KEY UPDATE

-- The reactions that wait for a message. Locks the rows.
SELECT user_id, emoji, date, removed_at FROM tgdesk.reaction_pending
WHERE chat_id = $1::bigint AND msg_id = $2::bigint
ORDER BY user_id, emoji COLLATE "C" FOR UPDATE

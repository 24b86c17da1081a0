-- The instant of the newest totals of a message. Locks the rows.
SELECT MAX(c.date) FROM (
    SELECT date FROM tgdesk.reaction_counts WHERE chat_id = $1::bigint AND msg_id = $2::bigint
    ORDER BY emoji COLLATE "C" FOR NO KEY UPDATE) c

-- The first thing that a user did in a chat between two instants, as far as messages and reactions still tell.
SELECT MIN(at) FROM (
    SELECT MIN(date) AS at FROM messages
    WHERE chat_id = $1::bigint AND user_id = $2::bigint AND date > $3::timestamptz AND date < $4::timestamptz
    UNION ALL
    SELECT MIN(date) FROM reactions
    WHERE user_id = $2::bigint AND chat_id = $1::bigint AND date > $3::timestamptz AND date < $4::timestamptz
        AND (removed_at IS NULL OR removed_at > date)) AS done

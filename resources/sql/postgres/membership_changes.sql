-- Joins and leaves of a chat that statistics count: seen or imported ones.
SELECT at, user_id, kind FROM tgdesk.membership_event
WHERE chat_id = $3::bigint AND at >= $1::timestamptz AND at < $2::timestamptz AND origin <> 'inferred'
ORDER BY at

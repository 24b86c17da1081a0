-- Joins and leaves of all chats that statistics count: seen or imported ones.
SELECT at, user_id, kind FROM tgdesk.membership_event
WHERE at >= $1::timestamptz AND at < $2::timestamptz AND origin <> 'inferred'
ORDER BY at

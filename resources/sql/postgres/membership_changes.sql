-- Joins and leaves of a chat that statistics count: seen or imported ones, and of the time before us, where another
-- program wrote, what memberships tell.
SELECT at, user_id, kind FROM tgdesk.membership_event
WHERE chat_id = $3::bigint AND at >= $1::timestamptz AND at < $2::timestamptz AND origin <> 'inferred'
UNION ALL
SELECT b.at, b.user_id, b.kind FROM tgdesk.membership_before b
WHERE b.chat_id = $3::bigint AND b.at >= $1::timestamptz AND b.at < $2::timestamptz
ORDER BY 1

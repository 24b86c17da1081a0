-- Joins and leaves of all chats that statistics count: seen or imported ones, and of the time before us, where another
-- program wrote, what memberships tell.
SELECT at, user_id, kind FROM tgdesk.membership_event
WHERE at >= $1::timestamptz AND at < $2::timestamptz AND origin <> 'inferred'
UNION ALL
SELECT b.at, b.user_id, b.kind FROM tgdesk.membership_before b WHERE b.at >= $1::timestamptz AND b.at < $2::timestamptz
ORDER BY 1

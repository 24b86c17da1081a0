-- Joins and leaves of all chats that statistics count: seen or imported ones.
SELECT at, user_id, kind FROM tgdesk_membership_event
WHERE at >= ?1 AND at < ?2 AND origin <> 'inferred'

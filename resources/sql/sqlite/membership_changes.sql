-- Joins and leaves of a chat that statistics count: seen or imported ones.
SELECT at, user_id, kind FROM tgdesk_membership_event
WHERE chat_id = ?3 AND at >= ?1 AND at < ?2 AND origin <> 'inferred'

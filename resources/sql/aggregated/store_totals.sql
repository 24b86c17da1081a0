-- Totals of the whole store, as far as aggregates tell; the parameter is now minus 15 minutes.
SELECT (SELECT COUNT(*) FROM {chats} c WHERE c.type <> 'private' AND c.deleted_at IS NULL),
    (SELECT COUNT(*) FROM {users} u),
    (SELECT COALESCE(SUM(k.messages), 0)::bigint FROM {message_counts} k),
    (SELECT MIN(k.starts) FROM {message_counts} k),
    (SELECT GREATEST(MAX(k.starts), (SELECT MAX(u.last_at) FROM {user_days} u)) FROM {message_counts} k),
    NULL::timestamptz,
    (SELECT COUNT(DISTINCT u.chat_id) FROM {user_days} u WHERE u.last_at >= $1::timestamptz)

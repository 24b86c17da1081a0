-- Reactions of others to the messages of a person in a span that are still there; with a topic: of that topic.
SELECT m.user_id, COUNT(*) FROM messages m
JOIN reactions r ON r.chat_id = m.chat_id AND r.msg_id = m.msg_id AND r.removed_at IS NULL
WHERE m.chat_id = ?1 AND m.date >= ?2 AND m.date < ?3 AND m.user_id IS NOT NULL AND r.user_id IS NOT m.user_id
    AND (?4 IS NULL OR m.thread_id = ?4)
GROUP BY m.user_id

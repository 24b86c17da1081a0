-- What each message of a person in a span, or in a topic of it, says about its writer, and how many others react to it.
-- Another program's reactions have no index by their message: they are read once.
-- streamed
SELECT m.user_id, m.date, m.text_len::bigint, m.has_media, m.reply_to_msg_id IS NOT NULL,
    COUNT(r.msg_id) FILTER (WHERE r.user_id IS DISTINCT FROM m.user_id)
FROM {messages} m
LEFT JOIN {reactions} r ON r.chat_id = $1::bigint AND r.msg_id = m.msg_id AND r.removed_at IS NULL
WHERE m.chat_id = $1::bigint AND m.date >= $2::timestamptz AND m.date < $3::timestamptz AND m.user_id IS NOT NULL
    AND ($4::bigint IS NULL OR m.thread_id = $4::bigint)
GROUP BY m.msg_id, m.user_id, m.date, m.text_len, m.has_media, m.reply_to_msg_id

-- What each message of a person in a span says about its writer, and how many others react to it; with a topic: of that
-- topic. By date: looking for the reactions of each message costs less than going through all that the chat ever had.
SELECT m.user_id, m.date, m.text_len, m.has_media, m.reply_to_msg_id IS NOT NULL,
    (SELECT COUNT(*) FROM reactions r
     WHERE r.chat_id = m.chat_id AND r.msg_id = m.msg_id AND r.removed_at IS NULL AND r.user_id IS NOT m.user_id)
FROM messages m
WHERE m.chat_id = ?1 AND m.date >= ?2 AND m.date < ?3 AND +m.user_id IS NOT NULL AND (?4 IS NULL OR m.thread_id = ?4)

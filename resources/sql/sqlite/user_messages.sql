-- What each message of a person in a span says about its writer; with a topic: of that topic.
SELECT m.user_id, m.date, m.text_len, m.has_media, m.reply_to_msg_id IS NOT NULL FROM messages m
WHERE m.chat_id = ?1 AND m.date >= ?2 AND m.date < ?3 AND m.user_id IS NOT NULL AND (?4 IS NULL OR m.thread_id = ?4)

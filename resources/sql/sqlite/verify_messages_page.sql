-- Messages of a chat by date, as far as the roll-ups count them, page by page: behind a message of that date, and that
-- id in the last column; at most so many.
SELECT user_id, date, has_media, media_type, text_len, urls_cnt, emoji_cnt, reply_to_msg_id IS NOT NULL,
    forward_from_user_id IS NOT NULL OR forward_from_chat_id IS NOT NULL OR forward_sender_name IS NOT NULL
        OR forward_date IS NOT NULL,
    msg_id
FROM messages WHERE chat_id = ?1 AND (date, msg_id) > (?2, ?3)
ORDER BY date, msg_id LIMIT ?4

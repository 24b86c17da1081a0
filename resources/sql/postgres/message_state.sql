-- What is stored of a message, as far as the write rule and the roll-ups need it. A writer uses message_state_locked.
SELECT user_id, date, edit_date, source, has_media, media_type, text_len, urls_cnt, emoji_cnt,
    reply_to_msg_id IS NOT NULL,
    forward_from_user_id IS NOT NULL OR forward_from_chat_id IS NOT NULL OR forward_sender_name IS NOT NULL
        OR forward_date IS NOT NULL
FROM messages WHERE chat_id = $1::bigint AND msg_id = $2::bigint

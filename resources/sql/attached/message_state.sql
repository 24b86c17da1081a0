-- What is stored of a message.
SELECT m.user_id, m.date, m.edit_date, m.source::text, m.has_media, m.media_type::text, m.text_len::bigint,
    m.urls_cnt::bigint, m.emoji_cnt::bigint, m.reply_to_msg_id IS NOT NULL,
    m.forward_from_user_id IS NOT NULL OR m.forward_from_chat_id IS NOT NULL OR m.forward_sender_name IS NOT NULL
        OR m.forward_date IS NOT NULL
FROM {messages} m WHERE m.chat_id = $1::bigint AND m.msg_id = $2::bigint

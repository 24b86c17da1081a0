-- What is stored of messages, as message_state says it, behind the place in the two lists of keys. Locked in the order
-- of their keys.
SELECT k.place, m.user_id, m.date, m.edit_date, m.source, m.has_media, m.media_type, m.text_len, m.urls_cnt,
    m.emoji_cnt, m.reply_to_msg_id IS NOT NULL,
    m.forward_from_user_id IS NOT NULL OR m.forward_from_chat_id IS NOT NULL OR m.forward_sender_name IS NOT NULL
        OR m.forward_date IS NOT NULL
FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS k (chat_id, msg_id, place)
JOIN messages m ON m.chat_id = k.chat_id AND m.msg_id = k.msg_id
ORDER BY m.chat_id, m.msg_id FOR NO KEY UPDATE OF m

-- What each message of a span counts for, of one chat or, without one, of all. Row by row: sums by quarter and author
-- would be half as many rows and spill to the server's disk.
-- streamed
SELECT chat_id, user_id, date, has_media, media_type::text, text_len::bigint, urls_cnt::bigint, emoji_cnt::bigint,
    reply_to_msg_id IS NOT NULL,
    forward_from_user_id IS NOT NULL OR forward_from_chat_id IS NOT NULL OR forward_sender_name IS NOT NULL
        OR forward_date IS NOT NULL
FROM {messages} m
WHERE date >= $1::timestamptz AND date < $2::timestamptz AND ($3::bigint IS NULL OR chat_id = $3::bigint)

-- What the messages of a span count for by quarter of an hour since 1970, author and kind, of one chat or, without one,
-- of all.
-- streamed
SELECT chat_id, floor(date_part('epoch', date) / 900)::bigint, user_id, media_type::text, COUNT(*),
    COUNT(*) FILTER (WHERE has_media), COUNT(*) FILTER (WHERE reply_to_msg_id IS NOT NULL),
    COUNT(*) FILTER (WHERE forward_from_user_id IS NOT NULL OR forward_from_chat_id IS NOT NULL
        OR forward_sender_name IS NOT NULL OR forward_date IS NOT NULL),
    SUM(text_len)::bigint, SUM(urls_cnt)::bigint, SUM(emoji_cnt)::bigint
FROM {messages} m
WHERE date >= $1::timestamptz AND date < $2::timestamptz AND ($3::bigint IS NULL OR chat_id = $3::bigint)
GROUP BY 1, 2, 3, 4

-- Removes messages of a chat that are locked, and answers for each its id and what message_state says.
DELETE FROM messages WHERE chat_id = $1::bigint AND msg_id = ANY ($2::bigint[])
RETURNING msg_id, user_id, date, edit_date, source, has_media, media_type, text_len, urls_cnt, emoji_cnt,
    reply_to_msg_id IS NOT NULL,
    forward_from_user_id IS NOT NULL OR forward_from_chat_id IS NOT NULL OR forward_sender_name IS NOT NULL
        OR forward_date IS NOT NULL

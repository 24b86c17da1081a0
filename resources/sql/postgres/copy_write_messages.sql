-- Copying: rows of messages.
COPY messages (chat_id, msg_id, user_id, date, edit_date, thread_id, reply_to_msg_id, has_media, media_type, text_raw,
    text_len, urls_cnt, emoji_cnt, entities_json, caption_entities_json, source, forward_from_user_id,
    forward_from_chat_id, forward_from_message_id, forward_signature, forward_sender_name, forward_date,
    is_automatic_forward, via_bot_id, author_signature, media_group_id, has_protected_content, web_page_json, file_id,
    file_unique_id, file_size, file_name, mime_type, duration, width, height, thumbnail_file_id, deleted_at)
FROM STDIN (FORMAT binary)

-- Replaces a message in all columns but its key.
UPDATE messages SET user_id = ?3, date = ?4, edit_date = ?5, thread_id = ?6, reply_to_msg_id = ?7, has_media = ?8,
    media_type = ?9, text_raw = ?10, text_len = ?11, urls_cnt = ?12, emoji_cnt = ?13, entities_json = ?14,
    caption_entities_json = ?15, source = ?16, forward_from_user_id = ?17, forward_from_chat_id = ?18,
    forward_from_message_id = ?19, forward_signature = ?20, forward_sender_name = ?21, forward_date = ?22,
    is_automatic_forward = ?23, via_bot_id = ?24, author_signature = ?25, media_group_id = ?26,
    has_protected_content = ?27, file_id = ?28, file_unique_id = ?29, file_size = ?30, file_name = ?31,
    mime_type = ?32, duration = ?33, width = ?34, height = ?35, thumbnail_file_id = ?36, web_page_json = NULL,
    deleted_at = NULL
WHERE chat_id = ?1 AND msg_id = ?2

-- An edit: text, counts, entities, media and edit_date only. Parameters are numbered as in message_insert.
UPDATE messages SET edit_date = ?5, has_media = ?8, media_type = ?9, text_raw = ?10, text_len = ?11, urls_cnt = ?12,
    emoji_cnt = ?13, entities_json = ?14, caption_entities_json = ?15, file_id = ?28, file_unique_id = ?29,
    file_size = ?30, file_name = ?31, mime_type = ?32, duration = ?33, width = ?34, height = ?35,
    thumbnail_file_id = ?36
WHERE chat_id = ?1 AND msg_id = ?2

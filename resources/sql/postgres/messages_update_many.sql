-- Edits: text, counts, entities, media and edit_date only. Arrays in the order of their names in AS.
UPDATE messages m
SET edit_date = r.edit_date, has_media = r.has_media, media_type = r.media_type, text_raw = r.text_raw,
    text_len = r.text_len, urls_cnt = r.urls_cnt, emoji_cnt = r.emoji_cnt,
    entities_json = r.entities_json::json, caption_entities_json = r.caption_entities_json::json,
    file_id = r.file_id, file_unique_id = r.file_unique_id, file_size = r.file_size, file_name = r.file_name,
    mime_type = r.mime_type, duration = r.duration, width = r.width, height = r.height,
    thumbnail_file_id = r.thumbnail_file_id
FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::boolean[], $5::text[], $6::text[], $7::integer[],
    $8::integer[], $9::integer[], $10::text[], $11::text[], $12::text[], $13::text[], $14::bigint[],
    $15::text[], $16::text[], $17::integer[], $18::integer[], $19::integer[], $20::text[])
    AS r (chat_id, msg_id, edit_date, has_media, media_type, text_raw, text_len, urls_cnt, emoji_cnt, entities_json,
        caption_entities_json, file_id, file_unique_id, file_size, file_name, mime_type, duration, width,
        height, thumbnail_file_id)
WHERE m.chat_id = r.chat_id AND m.msg_id = r.msg_id

-- Replaces a message in all columns but its key.
UPDATE messages SET user_id = $3::bigint, date = $4::timestamptz, edit_date = $5::timestamptz,
    thread_id = $6::integer, reply_to_msg_id = $7::bigint, has_media = $8::boolean, media_type = $9::text,
    text_raw = $10::text, text_len = $11::integer, urls_cnt = $12::integer, emoji_cnt = $13::integer,
    entities_json = $14::text::json, caption_entities_json = $15::text::json, source = $16::text,
    forward_from_user_id = $17::bigint, forward_from_chat_id = $18::bigint, forward_from_message_id = $19::integer,
    forward_signature = $20::text, forward_sender_name = $21::text, forward_date = $22::timestamptz,
    is_automatic_forward = $23::boolean, via_bot_id = $24::bigint, author_signature = $25::text,
    media_group_id = $26::text, has_protected_content = $27::boolean, file_id = $28::text,
    file_unique_id = $29::text, file_size = $30::bigint, file_name = $31::text, mime_type = $32::text,
    duration = $33::integer, width = $34::integer, height = $35::integer, thumbnail_file_id = $36::text,
    web_page_json = NULL, deleted_at = NULL
WHERE chat_id = $1::bigint AND msg_id = $2::bigint

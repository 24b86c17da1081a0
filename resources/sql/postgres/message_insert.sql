-- Stores a message unless its key is taken.
INSERT INTO messages (chat_id, msg_id, user_id, date, edit_date, thread_id, reply_to_msg_id, has_media, media_type,
    text_raw, text_len, urls_cnt, emoji_cnt, entities_json, caption_entities_json, source, forward_from_user_id,
    forward_from_chat_id, forward_from_message_id, forward_signature, forward_sender_name, forward_date,
    is_automatic_forward, via_bot_id, author_signature, media_group_id, has_protected_content, file_id,
    file_unique_id, file_size, file_name, mime_type, duration, width, height, thumbnail_file_id)
VALUES ($1::bigint, $2::bigint, $3::bigint, $4::timestamptz, $5::timestamptz, $6::integer, $7::bigint, $8::boolean,
    $9::text, $10::text, $11::integer, $12::integer, $13::integer, $14::text::json, $15::text::json, $16::text,
    $17::bigint, $18::bigint, $19::integer, $20::text, $21::text, $22::timestamptz, $23::boolean, $24::bigint,
    $25::text, $26::text, $27::boolean, $28::text, $29::text, $30::bigint, $31::text, $32::text, $33::integer,
    $34::integer, $35::integer, $36::text)
ON CONFLICT (chat_id, msg_id) DO NOTHING

-- Stores messages unless their keys are taken, and answers the keys of those it stored. Arrays in the columns' order.
INSERT INTO messages (chat_id, msg_id, user_id, date, edit_date, thread_id, reply_to_msg_id, has_media, media_type,
    text_raw, text_len, urls_cnt, emoji_cnt, entities_json, caption_entities_json, source, forward_from_user_id,
    forward_from_chat_id, forward_from_message_id, forward_signature, forward_sender_name, forward_date,
    is_automatic_forward, via_bot_id, author_signature, media_group_id, has_protected_content, file_id,
    file_unique_id, file_size, file_name, mime_type, duration, width, height, thumbnail_file_id)
SELECT r.chat_id, r.msg_id, r.user_id, r.date, r.edit_date, r.thread_id, r.reply_to_msg_id, r.has_media,
    r.media_type, r.text_raw, r.text_len, r.urls_cnt, r.emoji_cnt, r.entities_json::json,
    r.caption_entities_json::json, r.source, r.forward_from_user_id, r.forward_from_chat_id,
    r.forward_from_message_id, r.forward_signature, r.forward_sender_name, r.forward_date,
    r.is_automatic_forward, r.via_bot_id, r.author_signature, r.media_group_id, r.has_protected_content,
    r.file_id, r.file_unique_id, r.file_size, r.file_name, r.mime_type, r.duration, r.width, r.height,
    r.thumbnail_file_id
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[], $6::integer[],
    $7::bigint[], $8::boolean[], $9::text[], $10::text[], $11::integer[], $12::integer[], $13::integer[],
    $14::text[], $15::text[], $16::text[], $17::bigint[], $18::bigint[], $19::integer[], $20::text[],
    $21::text[], $22::timestamptz[], $23::boolean[], $24::bigint[], $25::text[], $26::text[], $27::boolean[],
    $28::text[], $29::text[], $30::bigint[], $31::text[], $32::text[], $33::integer[], $34::integer[],
    $35::integer[], $36::text[])
    AS r (chat_id, msg_id, user_id, date, edit_date, thread_id, reply_to_msg_id, has_media, media_type, text_raw,
        text_len, urls_cnt, emoji_cnt, entities_json, caption_entities_json, source, forward_from_user_id,
        forward_from_chat_id, forward_from_message_id, forward_signature, forward_sender_name, forward_date,
        is_automatic_forward, via_bot_id, author_signature, media_group_id, has_protected_content, file_id,
        file_unique_id, file_size, file_name, mime_type, duration, width, height, thumbnail_file_id)
ORDER BY r.chat_id, r.msg_id
ON CONFLICT (chat_id, msg_id) DO NOTHING
RETURNING chat_id, msg_id

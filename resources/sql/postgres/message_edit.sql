-- An edit: text, counts, entities, media and edit_date only. Parameters are numbered as in message_insert; the last
-- lines name the types of the rest.
UPDATE messages SET edit_date = $5::timestamptz, has_media = $8::boolean, media_type = $9::text,
    text_raw = $10::text, text_len = $11::integer, urls_cnt = $12::integer, emoji_cnt = $13::integer,
    entities_json = $14::text::json,
    caption_entities_json = $15::text::json, file_id = $28::text, file_unique_id = $29::text, file_size = $30::bigint,
    file_name = $31::text, mime_type = $32::text, duration = $33::integer, width = $34::integer,
    height = $35::integer, thumbnail_file_id = $36::text
WHERE chat_id = $1::bigint AND msg_id = $2::bigint
    AND num_nulls($3::bigint, $4::timestamptz, $6::integer, $7::bigint, $16::text, $17::bigint, $18::bigint,
        $19::integer, $20::text, $21::text, $22::timestamptz, $23::boolean, $24::bigint, $25::text, $26::text,
        $27::boolean) >= 0

-- Forgets the text of a message, and what its entities say beyond their place and kind.
UPDATE messages SET text_raw = NULL,
    entities_json = CASE WHEN json_valid(entities_json) THEN (SELECT json_group_array(json_object(
        'type', json_extract(value, '$.type'), 'offset', json_extract(value, '$.offset'),
        'length', json_extract(value, '$.length'))) FROM json_each(entities_json)) END,
    caption_entities_json = CASE WHEN json_valid(caption_entities_json) THEN (SELECT json_group_array(json_object(
        'type', json_extract(value, '$.type'), 'offset', json_extract(value, '$.offset'),
        'length', json_extract(value, '$.length'))) FROM json_each(caption_entities_json)) END
WHERE chat_id = ?1 AND msg_id = ?2

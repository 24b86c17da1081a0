-- Forgets the texts of messages of a chat that are locked, and what its entities say beyond their place and kind.
UPDATE messages SET text_raw = NULL,
    entities_json = CASE json_typeof(entities_json) WHEN 'array' THEN (
        SELECT COALESCE(json_agg(json_build_object('type', e.value -> 'type', 'offset', e.value -> 'offset',
            'length', e.value -> 'length') ORDER BY e.place), '[]')
        FROM json_array_elements(entities_json) WITH ORDINALITY AS e (value, place)) END,
    caption_entities_json = CASE json_typeof(caption_entities_json) WHEN 'array' THEN (
        SELECT COALESCE(json_agg(json_build_object('type', e.value -> 'type', 'offset', e.value -> 'offset',
            'length', e.value -> 'length') ORDER BY e.place), '[]')
        FROM json_array_elements(caption_entities_json) WITH ORDINALITY AS e (value, place)) END
WHERE chat_id = $1::bigint AND msg_id = ANY ($2::bigint[])

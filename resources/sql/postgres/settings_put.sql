-- Writes the settings row of a chat unless it says the same already.
INSERT INTO group_settings AS s (chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale,
    capture_reactions, created_at, updated_at)
VALUES ($1::bigint, $2::boolean, $3::integer, $4::integer, $5::text, $6::text, $7::boolean,
    $8::timestamptz AT TIME ZONE 'UTC', $8::timestamptz AT TIME ZONE 'UTC')
ON CONFLICT (chat_id) DO UPDATE SET store_text = excluded.store_text,
    text_retention_days = excluded.text_retention_days, metadata_retention_days = excluded.metadata_retention_days,
    timezone = excluded.timezone, locale = excluded.locale, capture_reactions = excluded.capture_reactions,
    updated_at = excluded.updated_at
WHERE (s.store_text, s.text_retention_days, s.metadata_retention_days, s.timezone, s.locale, s.capture_reactions)
    IS DISTINCT FROM (excluded.store_text, excluded.text_retention_days, excluded.metadata_retention_days,
        excluded.timezone, excluded.locale, excluded.capture_reactions)

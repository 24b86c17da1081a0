-- The supergroup gets the settings of the group it was, unless it has some.
INSERT INTO group_settings (chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale,
    capture_reactions, created_at, updated_at)
SELECT $2::bigint, store_text, text_retention_days, metadata_retention_days, timezone, locale, capture_reactions,
    $3::timestamptz AT TIME ZONE 'UTC', $3::timestamptz AT TIME ZONE 'UTC'
FROM group_settings WHERE chat_id = $1::bigint
ON CONFLICT (chat_id) DO NOTHING

-- Copying: the next rows of the settings of chats behind a key.
SELECT chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale, capture_reactions,
    created_at, updated_at
FROM group_settings WHERE chat_id > $1 ORDER BY chat_id LIMIT $2

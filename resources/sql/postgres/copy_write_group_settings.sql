-- Copying: rows of the settings of chats.
COPY group_settings (chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale,
    capture_reactions, created_at, updated_at)
FROM STDIN (FORMAT binary)

-- Copying: a row of the settings of chats.
INSERT INTO group_settings (chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale,
    capture_reactions, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

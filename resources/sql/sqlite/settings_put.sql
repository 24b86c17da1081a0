-- Writes the settings row of a chat unless it says the same already.
INSERT INTO group_settings (chat_id, store_text, text_retention_days, metadata_retention_days, timezone, locale,
    capture_reactions, created_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
ON CONFLICT (chat_id) DO UPDATE SET store_text = ?2, text_retention_days = ?3, metadata_retention_days = ?4,
    timezone = ?5, locale = ?6, capture_reactions = ?7, updated_at = ?8
WHERE store_text IS NOT ?2 OR text_retention_days IS NOT ?3 OR metadata_retention_days IS NOT ?4
    OR timezone IS NOT ?5 OR locale IS NOT ?6 OR capture_reactions IS NOT ?7

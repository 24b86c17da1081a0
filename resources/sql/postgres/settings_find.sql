-- The settings row of a chat.
SELECT store_text, text_retention_days, metadata_retention_days, timezone, locale, capture_reactions
FROM group_settings WHERE chat_id = $1::bigint

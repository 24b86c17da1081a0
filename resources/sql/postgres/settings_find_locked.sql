-- The same for a writer that changes a part of it: the row stays as it is until the end of the transaction.
SELECT store_text, text_retention_days, metadata_retention_days, timezone, locale, capture_reactions
FROM group_settings WHERE chat_id = $1::bigint FOR NO KEY UPDATE

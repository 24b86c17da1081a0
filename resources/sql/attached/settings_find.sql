-- The settings row of a chat.
SELECT s.store_text, s.text_retention_days::bigint, s.metadata_retention_days::bigint, s.timezone::text,
    s.locale::text, s.capture_reactions
FROM {group_settings} s WHERE s.chat_id = $1::bigint

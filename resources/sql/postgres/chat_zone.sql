-- The time zone of a chat that has settings.
SELECT timezone FROM group_settings WHERE chat_id = $1::bigint

-- The time zone of a chat.
SELECT s.timezone::text FROM {group_settings} s WHERE s.chat_id = $1::bigint

-- Copying: the next rows of topics behind a key.
SELECT chat_id, thread_id, name, icon_color, icon_custom_emoji_id, state, updated_at
FROM tgdesk_topics WHERE (chat_id, thread_id) > (?1, ?2) ORDER BY chat_id, thread_id LIMIT ?3

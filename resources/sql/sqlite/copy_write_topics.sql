-- Copying: a row of topics.
INSERT INTO tgdesk_topics (chat_id, thread_id, name, icon_color, icon_custom_emoji_id, state, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

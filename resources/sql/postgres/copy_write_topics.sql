-- Copying: rows of topics.
COPY tgdesk.topics (chat_id, thread_id, name, icon_color, icon_custom_emoji_id, state, updated_at)
FROM STDIN (FORMAT binary)

-- A forum topic; the newest news stays, what is absent keeps what is stored.
INSERT INTO tgdesk_topics (chat_id, thread_id, name, icon_color, icon_custom_emoji_id, state, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, COALESCE(?6, 'open'), ?7)
ON CONFLICT (chat_id, thread_id) DO UPDATE
SET name = CASE WHEN ?7 >= updated_at THEN COALESCE(?3, name) ELSE COALESCE(name, ?3) END,
    icon_color = CASE WHEN ?7 >= updated_at THEN COALESCE(?4, icon_color) ELSE COALESCE(icon_color, ?4) END,
    icon_custom_emoji_id = CASE WHEN ?7 >= updated_at THEN COALESCE(?5, icon_custom_emoji_id)
        ELSE COALESCE(icon_custom_emoji_id, ?5) END,
    state = CASE WHEN ?7 >= updated_at THEN COALESCE(?6, state) ELSE state END,
    updated_at = MAX(updated_at, ?7)

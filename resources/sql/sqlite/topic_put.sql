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
WHERE ?7 > updated_at OR (name IS NULL AND ?3 IS NOT NULL) OR (icon_color IS NULL AND ?4 IS NOT NULL)
    OR (icon_custom_emoji_id IS NULL AND ?5 IS NOT NULL)
    OR (?7 = updated_at AND (name IS NOT COALESCE(?3, name) OR state IS NOT COALESCE(?6, state)
        OR icon_color IS NOT COALESCE(?4, icon_color)
        OR icon_custom_emoji_id IS NOT COALESCE(?5, icon_custom_emoji_id)))

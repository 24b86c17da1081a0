-- A forum topic; the newest news stays, what is absent keeps what is stored.
INSERT INTO tgdesk.topics AS t (chat_id, thread_id, name, icon_color, icon_custom_emoji_id, state, updated_at)
VALUES ($1::bigint, $2::bigint, $3::text, $4::bigint, $5::text, COALESCE($6::text, 'open'), $7::timestamptz)
ON CONFLICT (chat_id, thread_id) DO UPDATE
SET name = CASE WHEN $7::timestamptz >= t.updated_at THEN COALESCE($3::text, t.name)
        ELSE COALESCE(t.name, $3::text) END,
    icon_color = CASE WHEN $7::timestamptz >= t.updated_at THEN COALESCE($4::bigint, t.icon_color)
        ELSE COALESCE(t.icon_color, $4::bigint) END,
    icon_custom_emoji_id = CASE WHEN $7::timestamptz >= t.updated_at THEN COALESCE($5::text, t.icon_custom_emoji_id)
        ELSE COALESCE(t.icon_custom_emoji_id, $5::text) END,
    state = CASE WHEN $7::timestamptz >= t.updated_at THEN COALESCE($6::text, t.state) ELSE t.state END,
    updated_at = GREATEST(t.updated_at, $7::timestamptz)
WHERE $7::timestamptz > t.updated_at OR (t.name IS NULL AND $3::text IS NOT NULL)
    OR (t.icon_color IS NULL AND $4::bigint IS NOT NULL) OR (t.icon_custom_emoji_id IS NULL AND $5::text IS NOT NULL)
    OR ($7::timestamptz = t.updated_at
        AND (t.name, t.state, t.icon_color, t.icon_custom_emoji_id) IS DISTINCT FROM (COALESCE($3::text, t.name),
            COALESCE($6::text, t.state), COALESCE($4::bigint, t.icon_color),
            COALESCE($5::text, t.icon_custom_emoji_id)))

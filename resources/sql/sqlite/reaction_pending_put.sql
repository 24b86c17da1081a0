-- A reaction to a message that was not seen; the newest change stays.
INSERT INTO tgdesk_reaction_pending (chat_id, msg_id, user_id, emoji, date, removed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (chat_id, msg_id, user_id, emoji) DO UPDATE
SET date = CASE WHEN excluded.removed_at IS NULL THEN excluded.date ELSE date END, removed_at = excluded.removed_at
WHERE excluded.date >= MAX(date, COALESCE(removed_at, date))
    AND (removed_at IS NOT excluded.removed_at OR (excluded.removed_at IS NULL AND date <> excluded.date))
    AND NOT (removed_at IS NOT NULL AND excluded.removed_at IS NOT NULL)

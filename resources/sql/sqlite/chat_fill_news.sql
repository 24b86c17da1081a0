-- Older news fill only what newer ones have left empty.
UPDATE chats SET title = COALESCE(title, ?2), username = COALESCE(username, ?3),
    pinned_message_id = COALESCE(pinned_message_id, ?4),
    message_auto_delete_time = COALESCE(message_auto_delete_time, ?5)
WHERE chat_id = ?1 AND ((title IS NULL AND ?2 IS NOT NULL) OR (username IS NULL AND ?3 IS NOT NULL)
    OR (pinned_message_id IS NULL AND ?4 IS NOT NULL) OR (message_auto_delete_time IS NULL AND ?5 IS NOT NULL))

-- An import fills only what a bot has left empty.
UPDATE chats SET title = COALESCE(title, ?2), username = COALESCE(username, ?3)
WHERE chat_id = ?1 AND ((title IS NULL AND ?2 IS NOT NULL) OR (username IS NULL AND ?3 IS NOT NULL))

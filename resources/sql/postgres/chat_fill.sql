-- An import fills only what a bot has left empty.
UPDATE chats SET title = COALESCE(title, $2::text), username = COALESCE(username, $3::text)
WHERE chat_id = $1::bigint
    AND ((title IS NULL AND $2::text IS NOT NULL) OR (username IS NULL AND $3::text IS NOT NULL))

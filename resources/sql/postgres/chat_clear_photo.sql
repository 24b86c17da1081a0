-- The chat has no photo any more.
UPDATE chats SET photo_small_file_id = NULL, photo_big_file_id = NULL
WHERE chat_id = $1::bigint AND (photo_small_file_id IS NOT NULL OR photo_big_file_id IS NOT NULL)

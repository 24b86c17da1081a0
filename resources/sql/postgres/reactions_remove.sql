-- Removes the reactions to a message.
DELETE FROM reactions WHERE chat_id = $1::bigint AND msg_id = $2::bigint RETURNING date, removed_at

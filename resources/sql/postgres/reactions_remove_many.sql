-- Removes the reactions to messages of a chat.
DELETE FROM reactions WHERE chat_id = $1::bigint AND msg_id = ANY ($2::bigint[]) RETURNING date, removed_at

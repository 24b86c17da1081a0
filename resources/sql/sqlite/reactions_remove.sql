-- Removes the reactions to a message.
DELETE FROM reactions WHERE chat_id = ?1 AND msg_id = ?2 RETURNING date, removed_at

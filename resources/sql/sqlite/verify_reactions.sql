-- The active reactions in a chat.
SELECT date FROM reactions WHERE chat_id = ?1 AND removed_at IS NULL

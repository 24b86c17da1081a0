-- The active reactions in a chat.
-- streamed
SELECT date FROM reactions WHERE chat_id = $1::bigint AND removed_at IS NULL

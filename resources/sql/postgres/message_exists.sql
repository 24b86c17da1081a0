-- Whether a message is stored. It stays until the end of the transaction, so that a reaction to it can be written.
SELECT 1 FROM messages WHERE chat_id = $1::bigint AND msg_id = $2::bigint FOR KEY SHARE

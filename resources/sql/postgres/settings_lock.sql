-- The settings row of a chat stays as it is until the end of the transaction: for a writer that changes a part of it.
SELECT 1 FROM group_settings WHERE chat_id = $1::bigint FOR NO KEY UPDATE

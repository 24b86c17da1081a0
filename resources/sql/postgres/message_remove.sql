-- Removes a message, whose row is locked; what the roll-ups lose was read before.
DELETE FROM messages WHERE chat_id = $1::bigint AND msg_id = $2::bigint

-- Removes the anonymous reactions to a message.
DELETE FROM tgdesk.reaction_anon WHERE chat_id = $1::bigint AND msg_id = $2::bigint

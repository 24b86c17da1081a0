-- Removes the anonymous reactions to messages of a chat.
DELETE FROM tgdesk.reaction_anon WHERE chat_id = $1::bigint AND msg_id = ANY ($2::bigint[])

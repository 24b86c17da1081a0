-- Removes the reaction totals of a message.
DELETE FROM tgdesk.reaction_counts WHERE chat_id = $1::bigint AND msg_id = $2::bigint

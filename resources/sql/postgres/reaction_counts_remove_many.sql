-- Removes the reaction totals of messages of a chat.
DELETE FROM tgdesk.reaction_counts WHERE chat_id = $1::bigint AND msg_id = ANY ($2::bigint[])

-- The message has come.
DELETE FROM tgdesk.reaction_pending WHERE chat_id = $1::bigint AND msg_id = $2::bigint

-- Reactions whose message will not come any more.
DELETE FROM tgdesk.reaction_pending WHERE chat_id = $1::bigint AND date < $2::timestamptz

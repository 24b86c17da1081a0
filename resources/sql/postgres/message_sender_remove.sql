-- A replaced message no longer has a sender chat.
DELETE FROM tgdesk.message_sender WHERE chat_id = $1::bigint AND msg_id = $2::bigint

-- A replaced message no longer has a sender chat.
DELETE FROM tgdesk_message_sender WHERE chat_id = ?1 AND msg_id = ?2

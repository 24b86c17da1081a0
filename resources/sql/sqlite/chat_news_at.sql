-- The instant of the newest news of a chat: what its row holds, or its newest message.
SELECT MAX(COALESCE((SELECT changed_at FROM tgdesk_chat_clock WHERE chat_id = ?1), 0),
    COALESCE((SELECT MAX(date) FROM messages WHERE chat_id = ?1), 0))

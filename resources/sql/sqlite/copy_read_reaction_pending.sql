-- Copying: the next rows of reactions whose message is not there yet behind a key.
SELECT chat_id, msg_id, user_id, emoji, date, removed_at
FROM tgdesk_reaction_pending WHERE (chat_id, msg_id, user_id, emoji) > (?1, ?2, ?3, ?4) ORDER BY chat_id, msg_id,
    user_id, emoji LIMIT ?5

-- Copying: the next rows of reactions of chats behind a key.
SELECT chat_id, msg_id, actor_chat_id, emoji, date, removed_at
FROM tgdesk.reaction_anon WHERE (chat_id, msg_id, actor_chat_id, emoji) > ($1, $2, $3, $4) ORDER BY chat_id, msg_id,
    actor_chat_id, emoji LIMIT $5

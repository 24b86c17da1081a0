-- Copying: the next rows of what statuses tell of members behind a key.
SELECT chat_id, user_id, kind, at
FROM tgdesk_membership_status WHERE (chat_id, user_id, kind, at) > (?1, ?2, ?3, ?4)
ORDER BY chat_id, user_id, kind, at LIMIT ?5

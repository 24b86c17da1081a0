-- Copying: the next rows of joins and leaves behind a key.
SELECT at, chat_id, user_id, kind, origin, from_service
FROM tgdesk_membership_event WHERE (at, chat_id, user_id, kind, origin) > (?1, ?2, ?3, ?4, ?5) ORDER BY at, chat_id,
    user_id, kind, origin LIMIT ?6

-- The first join of a user that was told of between two instants, and the first status there that says that the user
-- was in the chat.
SELECT
    (SELECT MIN(at) FROM tgdesk_membership_event
        WHERE chat_id = ?1 AND user_id = ?2 AND at > ?3 AND at < ?4 AND kind = 'join' AND origin <> 'inferred'),
    (SELECT MIN(at) FROM tgdesk_membership_status
        WHERE chat_id = ?1 AND user_id = ?2 AND kind = 'in' AND at > ?3 AND at < ?4)

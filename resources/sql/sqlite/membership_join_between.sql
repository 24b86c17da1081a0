-- The first join of a user that was told of between two instants.
SELECT MIN(at) FROM tgdesk_membership_event
WHERE chat_id = ?1 AND user_id = ?2 AND at > ?3 AND at < ?4 AND kind = 'join'
    AND origin <> 'inferred'

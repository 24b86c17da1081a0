-- The last leave of a user that was told of before an instant.
SELECT MAX(at) FROM tgdesk_membership_event
WHERE chat_id = ?1 AND user_id = ?2 AND at < ?3 AND kind = 'leave' AND origin <> 'inferred'

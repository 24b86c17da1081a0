-- Whether a join was inferred from activity at this very instant.
SELECT 1 FROM tgdesk_membership_event
WHERE chat_id = ?1 AND user_id = ?2 AND at = ?3 AND kind = 'join' AND origin = 'inferred'

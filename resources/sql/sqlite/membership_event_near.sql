-- Joins or leaves of a user that may be the same event, told by another source.
SELECT at, origin, from_service FROM tgdesk_membership_event
WHERE chat_id = ?1 AND user_id = ?2 AND at BETWEEN ?3 AND ?4 AND kind = ?5 AND origin <> 'inferred'

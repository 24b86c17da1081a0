-- Takes back an event that a better source tells.
DELETE FROM tgdesk_membership_event WHERE chat_id = ?1 AND user_id = ?2 AND at = ?3 AND kind = ?4 AND origin = ?5

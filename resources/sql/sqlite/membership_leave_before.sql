-- The last instant before another at which a user left, as it was told, or had a status of somebody who is out.
SELECT MAX(at) FROM (
    SELECT MAX(at) AS at FROM tgdesk_membership_event
    WHERE chat_id = ?1 AND user_id = ?2 AND at < ?3 AND kind = 'leave' AND origin <> 'inferred'
    UNION ALL
    SELECT MAX(at) FROM tgdesk_membership_status
    WHERE chat_id = ?1 AND user_id = ?2 AND kind = 'out' AND at < ?3)

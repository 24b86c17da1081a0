-- The membership as stored, with the instant of the last event that was applied to it.
SELECT m.joined_at, m.left_at, m.status_current,
    COALESCE(c.at, MAX(COALESCE(m.joined_at, m.left_at), COALESCE(m.left_at, m.joined_at))), c.at IS NOT NULL
FROM memberships m LEFT JOIN tgdesk_membership_clock c ON c.chat_id = m.chat_id AND c.user_id = m.user_id
WHERE m.chat_id = ?1 AND m.user_id = ?2

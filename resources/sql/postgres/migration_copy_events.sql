-- Who was in the group is in the supergroup: inferred joins of those it does not know yet.
INSERT INTO tgdesk.membership_event (chat_id, user_id, at, kind, origin, from_service)
SELECT $2::bigint, m.user_id, $3::timestamptz, 'join', 'inferred', false FROM memberships m
WHERE m.chat_id = $1::bigint AND m.left_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM memberships n WHERE n.chat_id = $2::bigint AND n.user_id = m.user_id)
ORDER BY m.user_id
ON CONFLICT DO NOTHING

-- Joins or leaves of a user that may be the same event, told by another source.
SELECT at, origin, from_service FROM tgdesk.membership_event
WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at BETWEEN $3::timestamptz AND $4::timestamptz
    AND kind = $5::text AND origin <> 'inferred'
ORDER BY at, origin COLLATE "C"

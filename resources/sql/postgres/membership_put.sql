-- Writes a membership.
INSERT INTO memberships (chat_id, user_id, joined_at, left_at, status_current)
VALUES ($1::bigint, $2::bigint, $3::timestamptz, $4::timestamptz, $5::text)
ON CONFLICT (chat_id, user_id) DO UPDATE SET joined_at = excluded.joined_at, left_at = excluded.left_at,
    status_current = excluded.status_current

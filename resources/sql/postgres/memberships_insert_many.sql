-- Memberships of which none was there; answers the keys of those that were not.
INSERT INTO memberships (chat_id, user_id, joined_at, left_at, status_current)
SELECT r.chat_id, r.user_id, r.joined_at, r.left_at, r.status
FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::text[])
    AS r (chat_id, user_id, joined_at, left_at, status)
ORDER BY r.chat_id, r.user_id
ON CONFLICT (chat_id, user_id) DO NOTHING
RETURNING chat_id, user_id

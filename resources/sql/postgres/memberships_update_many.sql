-- Memberships that are there and locked. Parameters as in memberships_insert_many. No key twice.
UPDATE memberships m SET joined_at = r.joined_at, left_at = r.left_at, status_current = r.status
FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::text[])
    AS r (chat_id, user_id, joined_at, left_at, status)
WHERE m.chat_id = r.chat_id AND m.user_id = r.user_id
    AND (m.joined_at, m.left_at, m.status_current) IS DISTINCT FROM (r.joined_at, r.left_at, r.status)

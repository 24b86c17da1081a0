-- Joins and leaves; answers those that were not there.
INSERT INTO tgdesk.membership_event (chat_id, user_id, at, kind, origin, from_service)
SELECT r.chat_id, r.user_id, r.at, r.kind, r.origin, r.from_service
FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::boolean[])
    AS r (chat_id, user_id, at, kind, origin, from_service)
ORDER BY r.at, r.chat_id, r.user_id, r.kind COLLATE "C", r.origin COLLATE "C"
ON CONFLICT DO NOTHING
RETURNING chat_id, user_id, at, kind, origin

-- A join or leave; a repeated one changes nothing.
INSERT INTO tgdesk.membership_event (chat_id, user_id, at, kind, origin, from_service)
VALUES ($1::bigint, $2::bigint, $3::timestamptz, $4::text, $5::text, $6::boolean)
ON CONFLICT DO NOTHING

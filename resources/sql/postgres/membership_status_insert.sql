-- What a status tells of a user at an instant; a repeated one changes nothing.
INSERT INTO tgdesk.membership_status (chat_id, user_id, kind, at)
VALUES ($1::bigint, $2::bigint, $3::text, $4::timestamptz)
ON CONFLICT DO NOTHING

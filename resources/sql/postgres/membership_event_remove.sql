-- Takes back an event that a better source tells.
DELETE FROM tgdesk.membership_event
WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at = $3::timestamptz AND kind = $4::text AND origin = $5::text

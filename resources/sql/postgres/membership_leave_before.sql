-- The last leave of a user that was told of before an instant.
SELECT MAX(at) FROM tgdesk.membership_event
WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at < $3::timestamptz AND kind = 'leave' AND origin <> 'inferred'

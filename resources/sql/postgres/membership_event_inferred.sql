-- Whether a join was inferred from activity at this very instant.
SELECT 1 FROM tgdesk.membership_event
WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at = $3::timestamptz AND kind = 'join' AND origin = 'inferred'

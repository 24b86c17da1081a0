-- The last instant before another at which a user left, as it was told, or had a status of somebody who is out.
SELECT MAX(at) FROM (
    SELECT MAX(at) AS at FROM tgdesk.membership_event
    WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at < $3::timestamptz AND kind = 'leave'
        AND origin <> 'inferred'
    UNION ALL
    SELECT MAX(at) FROM tgdesk.membership_status
    WHERE chat_id = $1::bigint AND user_id = $2::bigint AND kind = 'out' AND at < $3::timestamptz) AS out

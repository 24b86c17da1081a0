-- The first join of a user that was told of between two instants, and the first status there that says that the user
-- was in the chat.
SELECT
    (SELECT MIN(at) FROM tgdesk.membership_event
        WHERE chat_id = $1::bigint AND user_id = $2::bigint AND at > $3::timestamptz AND at < $4::timestamptz
            AND kind = 'join' AND origin <> 'inferred'),
    (SELECT MIN(at) FROM tgdesk.membership_status
        WHERE chat_id = $1::bigint AND user_id = $2::bigint AND kind = 'in' AND at > $3::timestamptz
            AND at < $4::timestamptz)

-- What everybody wrote on whole UTC days, day by day, in one chat or, without one, in all.
-- streamed
SELECT u.starts, u.user_id, u.messages, u.media
FROM {user_days} u
WHERE u.starts >= $1::timestamptz AND u.starts < $2::timestamptz AND ($3::bigint IS NULL OR u.chat_id = $3::bigint)
    AND u.user_id IS NOT NULL
ORDER BY 1

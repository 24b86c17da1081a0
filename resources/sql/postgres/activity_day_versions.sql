-- The versions of a chat's folded days.
SELECT utc_day, version FROM tgdesk.activity_day
WHERE chat_id = $1::bigint AND utc_day BETWEEN $2::integer AND $3::integer
ORDER BY utc_day

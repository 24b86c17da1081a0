-- Cached local days of a chat.
SELECT local_day, source_versions, quarter_hours, figures, hours, users FROM tgdesk.local_day
WHERE chat_id = $1::bigint AND zone = $2::text AND local_day BETWEEN $3::integer AND $4::integer
ORDER BY local_day

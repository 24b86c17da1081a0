-- Cached local days of a chat.
SELECT local_day, source_versions, quarter_hours, figures, hours, users FROM tgdesk_local_day
WHERE chat_id = ?1 AND zone = ?2 AND local_day BETWEEN ?3 AND ?4

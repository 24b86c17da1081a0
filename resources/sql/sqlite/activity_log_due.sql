-- Days whose log has grown long beside what is folded, and days that are over (before ?3).
SELECT l.chat_id, l.utc_day FROM tgdesk_activity_log l
GROUP BY l.chat_id, l.utc_day
HAVING l.utc_day < ?3 OR COUNT(*) >= ?2
    OR (COUNT(*) > ?1 AND SUM(LENGTH(l.payload)) * 4 >= COALESCE((SELECT LENGTH(d.payload)
        FROM tgdesk_activity_day d WHERE d.chat_id = l.chat_id AND d.utc_day = l.utc_day), 0))

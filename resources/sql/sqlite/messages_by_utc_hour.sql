-- Messages of a chat by whole hours of UTC since 1970.
SELECT date / 3600000000, COUNT(*) FROM messages WHERE chat_id = ?1 AND date >= ?2 AND date < ?3 GROUP BY 1 ORDER BY 1

-- Removes a message; what the roll-ups lose is read before (SQLite 3.40 gets IS NOT NULL wrong in RETURNING).
DELETE FROM messages WHERE chat_id = ?1 AND msg_id = ?2

-- Kinds that the newest totals do not name have none.
UPDATE tgdesk_reaction_counts SET total = 0, date = ?3 WHERE chat_id = ?1 AND msg_id = ?2 AND date < ?3 AND total <> 0

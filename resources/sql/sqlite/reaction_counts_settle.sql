-- A kind that a newer snapshot of the message does not name has no reactions any more.
UPDATE tgdesk_reaction_counts SET total = 0, date = ?3
WHERE chat_id = ?1 AND msg_id = ?2 AND date < ?3

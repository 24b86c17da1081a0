-- The number of reactions of one kind; the newest snapshot stays.
INSERT INTO tgdesk_reaction_counts (chat_id, msg_id, emoji, total, date) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (chat_id, msg_id, emoji) DO UPDATE SET total = excluded.total, date = excluded.date
WHERE excluded.date > date OR (excluded.date = date AND excluded.total <> total)

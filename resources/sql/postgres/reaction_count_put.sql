-- The number of reactions of one kind; the newest snapshot stays.
INSERT INTO tgdesk.reaction_counts AS c (chat_id, msg_id, emoji, total, date)
VALUES ($1::bigint, $2::bigint, $3::text, $4::bigint, $5::timestamptz)
ON CONFLICT (chat_id, msg_id, emoji) DO UPDATE SET total = excluded.total, date = excluded.date
WHERE excluded.date > c.date OR (excluded.date = c.date AND excluded.total <> c.total)

-- Reactions that were added again or removed, by reaction_id. No id twice.
UPDATE reactions r SET date = k.date, removed_at = k.removed_at, is_big = false
FROM unnest($1::integer[], $2::timestamptz[], $3::timestamptz[]) AS k (reaction_id, date, removed_at)
WHERE r.reaction_id = k.reaction_id

-- A reaction that was added again or removed.
UPDATE reactions SET date = ?2, removed_at = ?3, is_big = 0 WHERE reaction_id = ?1

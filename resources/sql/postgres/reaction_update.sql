-- A reaction that was added again or removed.
UPDATE reactions SET date = $2::timestamptz, removed_at = $3::timestamptz, is_big = false WHERE reaction_id = $1::bigint

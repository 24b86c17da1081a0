-- An import over what only imports have seen: what it has replaces what is stored. Parameters as in user_update.
UPDATE users SET username = COALESCE(?2, username), first_name = COALESCE(?3, first_name),
    last_name = COALESCE(?4, last_name), is_bot = MAX(is_bot, ?5), updated_at = ?9
WHERE user_id = ?1
    AND ((?2 IS NOT NULL AND username IS NOT ?2) OR (?3 IS NOT NULL AND first_name IS NOT ?3)
        OR (?4 IS NOT NULL AND last_name IS NOT ?4) OR is_bot < ?5)

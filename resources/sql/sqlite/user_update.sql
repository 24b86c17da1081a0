-- The names are what the sender has now; the rest only when present. Untouched when nothing changed.
UPDATE users SET username = ?2, first_name = ?3, last_name = ?4, is_bot = ?5,
    language_code = COALESCE(?6, language_code), is_premium = COALESCE(?7, is_premium),
    added_to_attachment_menu = COALESCE(?8, added_to_attachment_menu), updated_at = ?9
WHERE user_id = ?1
    AND (username IS NOT ?2 OR first_name IS NOT ?3 OR last_name IS NOT ?4 OR is_bot IS NOT ?5
        OR (?6 IS NOT NULL AND language_code IS NOT ?6) OR (?7 IS NOT NULL AND is_premium IS NOT ?7)
        OR (?8 IS NOT NULL AND added_to_attachment_menu IS NOT ?8))

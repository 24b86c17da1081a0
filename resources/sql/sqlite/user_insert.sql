-- A user seen for the first time.
INSERT INTO users (user_id, username, first_name, last_name, is_bot, language_code, is_premium,
    added_to_attachment_menu, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (user_id) DO NOTHING

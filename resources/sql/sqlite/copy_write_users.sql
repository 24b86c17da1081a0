-- Copying: a row of users.
INSERT INTO users (user_id, username, first_name, last_name, is_bot, language_code, is_premium,
    added_to_attachment_menu, can_join_groups, can_read_all_group_messages, supports_inline_queries, updated_at,
    deleted_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)

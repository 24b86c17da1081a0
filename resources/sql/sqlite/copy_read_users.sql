-- Copying: the next rows of users behind a key.
SELECT user_id, username, first_name, last_name, is_bot, language_code, is_premium, added_to_attachment_menu,
    can_join_groups, can_read_all_group_messages, supports_inline_queries, updated_at, deleted_at
FROM users WHERE user_id > ?1 ORDER BY user_id LIMIT ?2

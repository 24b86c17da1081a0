-- What is present replaces what is stored, nothing is taken away; untouched when nothing changed or when newer news are
-- there. updated_at moves at most once a minute.
UPDATE chats SET title = COALESCE(?2, title), username = COALESCE(?3, username), type = ?4,
    is_forum = COALESCE(?5, is_forum), description = COALESCE(?6, description),
    photo_small_file_id = COALESCE(?7, photo_small_file_id), photo_big_file_id = COALESCE(?8, photo_big_file_id),
    invite_link = COALESCE(?9, invite_link), pinned_message_id = COALESCE(?10, pinned_message_id),
    permissions_json = COALESCE(?11, permissions_json), slow_mode_delay = COALESCE(?12, slow_mode_delay),
    message_auto_delete_time = COALESCE(?13, message_auto_delete_time),
    has_protected_content = COALESCE(?14, has_protected_content), linked_chat_id = COALESCE(?15, linked_chat_id),
    updated_at = CASE WHEN ?16 >= updated_at + 60000000 THEN ?16 ELSE updated_at END
WHERE chat_id = ?1
    AND (type IS NOT ?4 OR (?2 IS NOT NULL AND title IS NOT ?2) OR (?3 IS NOT NULL AND username IS NOT ?3)
        OR (?5 IS NOT NULL AND is_forum IS NOT ?5) OR (?6 IS NOT NULL AND description IS NOT ?6)
        OR (?7 IS NOT NULL AND photo_small_file_id IS NOT ?7) OR (?8 IS NOT NULL AND photo_big_file_id IS NOT ?8)
        OR (?9 IS NOT NULL AND invite_link IS NOT ?9) OR (?10 IS NOT NULL AND pinned_message_id IS NOT ?10)
        OR (?11 IS NOT NULL AND permissions_json IS NOT ?11) OR (?12 IS NOT NULL AND slow_mode_delay IS NOT ?12)
        OR (?13 IS NOT NULL AND message_auto_delete_time IS NOT ?13)
        OR (?14 IS NOT NULL AND has_protected_content IS NOT ?14)
        OR (?15 IS NOT NULL AND linked_chat_id IS NOT ?15))

-- What getChat says is all there is: what it leaves out is gone. Untouched when nothing changed.
UPDATE chats SET description = ?2, photo_small_file_id = ?3, photo_big_file_id = ?4, invite_link = ?5,
    pinned_message_id = ?6, permissions_json = ?7, slow_mode_delay = ?8, message_auto_delete_time = ?9,
    has_protected_content = ?10, linked_chat_id = ?11, updated_at = ?12
WHERE chat_id = ?1 AND (description IS NOT ?2 OR photo_small_file_id IS NOT ?3 OR photo_big_file_id IS NOT ?4
    OR invite_link IS NOT ?5 OR pinned_message_id IS NOT ?6 OR permissions_json IS NOT ?7
    OR slow_mode_delay IS NOT ?8 OR message_auto_delete_time IS NOT ?9 OR has_protected_content IS NOT ?10
    OR linked_chat_id IS NOT ?11)

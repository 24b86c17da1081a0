-- Whether there is a settings row: a transaction that writes has the whole file for itself.
SELECT 1 FROM group_settings WHERE chat_id = ?1

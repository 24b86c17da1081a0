-- A group became a supergroup; the earliest of the updates that say so tells when.
INSERT INTO tgdesk_chat_migration (old_chat_id, new_chat_id, at) VALUES (?1, ?2, ?3)
ON CONFLICT (old_chat_id, new_chat_id) DO UPDATE SET at = excluded.at WHERE excluded.at < at

-- Totals of the whole store. ?1: now minus 15 minutes, in microseconds. First and last message come from the index (chat_id, date).
SELECT (SELECT count(*) FROM chats WHERE type <> 'private' AND deleted_at IS NULL),
       (SELECT count(*) FROM users),
       (SELECT count(*) FROM messages),
       (SELECT min((SELECT min(date) FROM messages WHERE messages.chat_id = chats.chat_id)) FROM chats),
       (SELECT max((SELECT max(date) FROM messages WHERE messages.chat_id = chats.chat_id)) FROM chats),
       (SELECT max(updated_at) FROM tgdesk_import_state WHERE finished = 1),
       (SELECT count(*) FROM chats WHERE (SELECT max(date) FROM messages WHERE messages.chat_id = chats.chat_id) >= ?1)

-- Cached days before a chat's first kept day.
DELETE FROM tgdesk_local_day WHERE chat_id = ?1 AND local_day < ?2

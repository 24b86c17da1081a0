-- Cached days before a chat's first kept day.
DELETE FROM tgdesk.local_day WHERE chat_id = $1::bigint AND local_day < $2::integer

-- The open memberships of the group, for the supergroup.
INSERT INTO memberships (chat_id, user_id, joined_at, left_at, status_current)
SELECT $2::bigint, user_id, joined_at, NULL, status_current FROM memberships
WHERE chat_id = $1::bigint AND left_at IS NULL
ORDER BY user_id
ON CONFLICT (chat_id, user_id) DO NOTHING

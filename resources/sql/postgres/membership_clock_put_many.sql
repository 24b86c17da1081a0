-- Moves the clocks of memberships that are locked. No key twice.
INSERT INTO tgdesk.membership_clock (chat_id, user_id, at)
SELECT r.chat_id, r.user_id, r.at
FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) AS r (chat_id, user_id, at)
ORDER BY r.chat_id, r.user_id
ON CONFLICT (chat_id, user_id) DO UPDATE SET at = excluded.at

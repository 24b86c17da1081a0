-- Takes back the rows that held a place and were not needed.
DELETE FROM memberships m USING unnest($1::bigint[], $2::bigint[]) AS k (chat_id, user_id)
WHERE m.chat_id = k.chat_id AND m.user_id = k.user_id AND m.status_current = ''

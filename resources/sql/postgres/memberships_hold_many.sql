-- Rows that hold the place of memberships until the end of the transaction, where there are none.
INSERT INTO memberships (chat_id, user_id, status_current)
SELECT k.chat_id, k.user_id, '' FROM unnest($1::bigint[], $2::bigint[]) AS k (chat_id, user_id)
ORDER BY k.chat_id, k.user_id
ON CONFLICT (chat_id, user_id) DO NOTHING

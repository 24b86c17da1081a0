-- Of memberships that are there: the place in the two lists of keys, whether the user is out, and when the user came.
SELECT k.place, m.left_at IS NOT NULL OR m.status_current = '', m.joined_at
FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS k (chat_id, user_id, place)
JOIN memberships m ON m.chat_id = k.chat_id AND m.user_id = k.user_id

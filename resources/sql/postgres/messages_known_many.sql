-- The places in the two lists of keys of messages that are stored. Locks nothing.
SELECT k.place
FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS k (chat_id, msg_id, place)
JOIN messages m ON m.chat_id = k.chat_id AND m.msg_id = k.msg_id

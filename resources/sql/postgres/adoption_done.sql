-- A chat of another program is rolled up as of now; what it writes from here on is to be found anew.
INSERT INTO tgdesk.adopted_chat (chat_id, done_at) VALUES ($1::bigint, now())
ON CONFLICT (chat_id) DO UPDATE SET done_at = excluded.done_at

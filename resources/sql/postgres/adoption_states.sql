-- How many chats another program wrote before us, and how many of them are not rolled up yet.
SELECT COUNT(*), COUNT(*) FILTER (WHERE done_at IS NULL) FROM tgdesk.adopted_chat

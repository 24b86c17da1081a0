-- The instant of the newest news of a chat: what its row holds, or its newest message. Locks the row.
SELECT tgdesk.chat_news_at($1::bigint)

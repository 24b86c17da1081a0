-- When the chats that changed last were changed, by a column that is UTC whatever the zone of a session, beside their
-- newest message, and the zone sessions of this server have.
SELECT c.updated_at, (SELECT MAX(m.date) FROM {messages} m WHERE m.chat_id = c.chat_id), clock_timestamp(),
    current_setting('TimeZone'), date_part('timezone', clock_timestamp())::bigint
FROM {chats} c ORDER BY c.updated_at DESC NULLS LAST LIMIT 50

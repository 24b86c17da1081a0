-- Schema 2: chats whose messages another program wrote before us. Until done_at is there, their statistics come from
-- the messages themselves; what memberships tell of the time before `since` is all there is of joins and leaves.
CREATE TABLE tgdesk.adopted_chat (
    chat_id bigint PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz
);

INSERT INTO tgdesk.adopted_chat (chat_id)
WITH RECURSIVE written (chat_id) AS (
    SELECT MIN(chat_id) FROM messages
    UNION ALL
    SELECT (SELECT MIN(m.chat_id) FROM messages m WHERE m.chat_id > written.chat_id) FROM written
    WHERE written.chat_id IS NOT NULL)
SELECT w.chat_id FROM written w
WHERE w.chat_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM tgdesk.activity_day d WHERE d.chat_id = w.chat_id)
    AND NOT EXISTS (SELECT 1 FROM tgdesk.activity_log l WHERE l.chat_id = w.chat_id)
UNION
SELECT m.chat_id FROM memberships m
WHERE NOT EXISTS (SELECT 1 FROM tgdesk.membership_event e WHERE e.chat_id = m.chat_id);

-- Joins and leaves of that time, the last of each, of which no event is known. An inferred join has its very instant.
CREATE VIEW tgdesk.membership_before AS
SELECT a.chat_id, m.user_id, k.at, k.kind
FROM tgdesk.adopted_chat a
JOIN memberships m ON m.chat_id = a.chat_id
CROSS JOIN LATERAL (VALUES (m.joined_at, 'join'), (m.left_at, 'leave')) AS k (at, kind)
WHERE k.at < a.since
    AND NOT EXISTS (SELECT 1 FROM tgdesk.membership_event e
        WHERE e.at = k.at AND e.chat_id = m.chat_id AND e.user_id = m.user_id AND e.kind = k.kind)
    AND NOT EXISTS (SELECT 1 FROM tgdesk.membership_event e
        WHERE e.chat_id = m.chat_id AND e.user_id = m.user_id AND e.kind = k.kind AND e.origin <> 'inferred'
            AND e.at < a.since);

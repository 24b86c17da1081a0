-- Members of whom something earlier came than the first that was known: the join that was inferred from that moves to
-- what is first now, be it just seen. Only those whose membership nothing but their activity tells; answers their keys. To be asked of
-- memberships that are locked.
WITH held AS MATERIALIZED (
    SELECT m.chat_id, m.user_id, m.joined_at, k.seen
    FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) AS k (chat_id, user_id, seen)
    JOIN memberships m ON m.chat_id = k.chat_id AND m.user_id = k.user_id
    WHERE m.left_at IS NULL AND m.status_current <> ''
), told AS MATERIALIZED (
    -- By the keys one by one: of these tables the planner may know nothing yet.
    SELECT h.chat_id, h.user_id, h.joined_at, least(h.seen,
        (SELECT MIN(g.date) FROM messages g WHERE g.chat_id = h.chat_id AND g.user_id = h.user_id),
        (SELECT MIN(r.date) FROM reactions r WHERE r.user_id = h.user_id AND r.chat_id = h.chat_id
            AND (r.removed_at IS NULL OR r.removed_at > r.date))) AS first
    FROM held h
    WHERE (SELECT 1 FROM tgdesk.membership_clock c WHERE c.chat_id = h.chat_id AND c.user_id = h.user_id) IS NULL
        AND (SELECT 1 FROM tgdesk.membership_event e WHERE e.chat_id = h.chat_id AND e.user_id = h.user_id
            AND e.origin <> 'inferred' LIMIT 1) IS NULL
        AND (SELECT 1 FROM tgdesk.membership_event e WHERE e.at = h.joined_at AND e.chat_id = h.chat_id
            AND e.user_id = h.user_id AND e.kind = 'join' AND e.origin = 'inferred') IS NOT NULL
), earlier AS MATERIALIZED (
    SELECT chat_id, user_id, joined_at, first FROM told WHERE first < joined_at
), gone AS (
    DELETE FROM tgdesk.membership_event e USING earlier t
    WHERE e.at = t.joined_at AND e.chat_id = t.chat_id AND e.user_id = t.user_id AND e.kind = 'join'
        AND e.origin = 'inferred'
), come AS (
    INSERT INTO tgdesk.membership_event (at, chat_id, user_id, kind, origin, from_service)
    SELECT t.first, t.chat_id, t.user_id, 'join', 'inferred', false FROM earlier t
    ON CONFLICT DO NOTHING
)
UPDATE memberships m SET joined_at = t.first
FROM earlier t WHERE m.chat_id = t.chat_id AND m.user_id = t.user_id
RETURNING m.chat_id, m.user_id

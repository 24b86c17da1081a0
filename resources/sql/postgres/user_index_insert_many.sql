-- Gives dense numbers to users that were found to have none, and answers them. Whom another gave one meanwhile is to be
-- looked up again.
INSERT INTO tgdesk.user_index (user_id, idx)
SELECT r.user_id, nextval('tgdesk.user_index_seq')
FROM (SELECT DISTINCT k.user_id FROM unnest($1::bigint[]) AS k (user_id)
    WHERE NOT EXISTS (SELECT 1 FROM tgdesk.user_index i WHERE i.user_id = k.user_id) ORDER BY k.user_id) r
ON CONFLICT (user_id) DO NOTHING
RETURNING user_id, idx

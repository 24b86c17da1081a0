-- Of memberships that are there: the place in the two lists of keys, what is stored, the instant of the last event that
-- was applied, and whether that is stored. Locked in the order of their keys.
SELECT place, joined_at, left_at, status, clock, is_clock_stored
FROM tgdesk.memberships_locked($1::bigint[], $2::bigint[])

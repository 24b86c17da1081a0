-- The membership as stored, with the instant of the last event that was applied to it. Locks the row.
SELECT joined_at, left_at, status, clock, is_clock_stored
FROM tgdesk.memberships_locked(ARRAY[$1::bigint], ARRAY[$2::bigint])

-- What user_update_import does, for many that are locked; answers those that changed, with their names. No user twice.
UPDATE users u SET username = COALESCE(r.username, u.username), first_name = COALESCE(r.first_name, u.first_name),
    last_name = COALESCE(r.last_name, u.last_name), is_bot = u.is_bot OR r.is_bot,
    updated_at = $6::timestamptz AT TIME ZONE 'UTC'
FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::boolean[])
    AS r (user_id, username, first_name, last_name, is_bot)
WHERE u.user_id = r.user_id
    AND (u.username, u.first_name, u.last_name, u.is_bot) IS DISTINCT FROM (COALESCE(r.username, u.username),
        COALESCE(r.first_name, u.first_name), COALESCE(r.last_name, u.last_name), u.is_bot OR r.is_bot)
RETURNING u.user_id, u.username, u.first_name, u.last_name

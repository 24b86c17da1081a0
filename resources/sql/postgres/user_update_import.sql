-- An import over what only imports have seen: what it has replaces what is stored. Parameters as in user_update; the
-- last line names the types of the rest.
UPDATE users SET username = COALESCE($2::text, username), first_name = COALESCE($3::text, first_name),
    last_name = COALESCE($4::text, last_name), is_bot = is_bot OR $5::boolean,
    updated_at = $9::timestamptz AT TIME ZONE 'UTC'
WHERE user_id = $1::bigint
    AND (username, first_name, last_name, is_bot) IS DISTINCT FROM (COALESCE($2::text, username),
        COALESCE($3::text, first_name), COALESCE($4::text, last_name), is_bot OR $5::boolean)
    AND num_nulls($6::text, $7::boolean, $8::boolean) >= 0

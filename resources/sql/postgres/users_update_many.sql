-- What user_update does, for many that are locked; answers those that changed, with their names. No user twice.
UPDATE users u SET username = r.username, first_name = r.first_name, last_name = r.last_name, is_bot = r.is_bot,
    language_code = COALESCE(r.language_code, u.language_code), is_premium = COALESCE(r.is_premium, u.is_premium),
    added_to_attachment_menu = COALESCE(r.added_to_attachment_menu, u.added_to_attachment_menu),
    updated_at = $9::timestamptz AT TIME ZONE 'UTC'
FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[], $8::boolean[])
    AS r (user_id, username, first_name, last_name, is_bot, language_code, is_premium, added_to_attachment_menu)
WHERE u.user_id = r.user_id
    AND (u.username, u.first_name, u.last_name, u.is_bot, u.language_code, u.is_premium, u.added_to_attachment_menu)
    IS DISTINCT FROM (r.username, r.first_name, r.last_name, r.is_bot, COALESCE(r.language_code, u.language_code),
        COALESCE(r.is_premium, u.is_premium), COALESCE(r.added_to_attachment_menu, u.added_to_attachment_menu))
RETURNING u.user_id, u.username, u.first_name, u.last_name

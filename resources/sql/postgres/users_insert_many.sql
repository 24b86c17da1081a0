-- Users seen for the first time; answers those that were. Arrays as the parameters of user_insert, the instant once.
INSERT INTO users (user_id, username, first_name, last_name, is_bot, language_code, is_premium,
    added_to_attachment_menu, updated_at)
SELECT r.user_id, r.username, r.first_name, r.last_name, r.is_bot, r.language_code, r.is_premium,
    r.added_to_attachment_menu, $9::timestamptz AT TIME ZONE 'UTC'
FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[], $8::boolean[])
    AS r (user_id, username, first_name, last_name, is_bot, language_code, is_premium, added_to_attachment_menu)
ORDER BY r.user_id
ON CONFLICT (user_id) DO NOTHING
RETURNING user_id

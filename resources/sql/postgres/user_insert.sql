-- A user seen for the first time.
INSERT INTO users (user_id, username, first_name, last_name, is_bot, language_code, is_premium,
    added_to_attachment_menu, updated_at)
VALUES ($1::bigint, $2::text, $3::text, $4::text, $5::boolean, $6::text, $7::boolean, $8::boolean,
    $9::timestamptz AT TIME ZONE 'UTC')
ON CONFLICT (user_id) DO NOTHING

-- The names are what the sender has now; the rest only when present. Untouched when nothing changed.
UPDATE users SET username = $2::text, first_name = $3::text, last_name = $4::text, is_bot = $5::boolean,
    language_code = COALESCE($6::text, language_code), is_premium = COALESCE($7::boolean, is_premium),
    added_to_attachment_menu = COALESCE($8::boolean, added_to_attachment_menu),
    updated_at = $9::timestamptz AT TIME ZONE 'UTC'
WHERE user_id = $1::bigint
    AND (username, first_name, last_name, is_bot, language_code, is_premium, added_to_attachment_menu)
    IS DISTINCT FROM ($2::text, $3::text, $4::text, $5::boolean, COALESCE($6::text, language_code),
        COALESCE($7::boolean, is_premium), COALESCE($8::boolean, added_to_attachment_menu))

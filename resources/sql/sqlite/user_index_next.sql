-- The next free dense number.
SELECT COALESCE(MAX(idx), -1) + 1 FROM tgdesk_user_index

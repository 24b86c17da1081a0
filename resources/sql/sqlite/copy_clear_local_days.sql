-- Copying: what was made of other activity is of no use.
DELETE FROM tgdesk_local_day

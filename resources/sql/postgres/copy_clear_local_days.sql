-- Copying: what was made of other activity is of no use.
DELETE FROM tgdesk.local_day

-- Of users that are there: the place in the list, whether no bot has described them yet, since when the row is what it
-- is, and the names. Locked in the order of their ids.
SELECT place, import_only, changed_at, username, first_name, last_name FROM tgdesk.users_locked($1::bigint[])

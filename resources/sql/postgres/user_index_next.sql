-- A free dense number, for one user: others take theirs at the same time.
SELECT nextval('tgdesk.user_index_seq')

-- Nothing of ours is kept there.
SELECT ''::text WHERE $1::text IS NULL AND false

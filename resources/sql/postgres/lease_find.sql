-- Who may poll for a bot. Locks the row; nobody yet: epoch 0, over since 1970.
SELECT holder, epoch, until FROM tgdesk.lease_locked($1::bigint)

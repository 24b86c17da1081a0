-- One repair at a time, until the end of the transaction; to come before its snapshot. Writers do not wait.
LOCK TABLE tgdesk.meta IN SHARE UPDATE EXCLUSIVE MODE

-- Whether no bot has described this chat yet. The mark is locked: whoever waits for it sees whether it is still there.
SELECT 1 FROM tgdesk.import_only_chat WHERE chat_id = $1::bigint FOR UPDATE

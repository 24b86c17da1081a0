-- Whether any reaction waits for its message.
SELECT EXISTS (SELECT 1 FROM tgdesk.reaction_pending)

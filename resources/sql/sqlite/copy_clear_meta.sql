-- Copying: facts about an empty store make room for those of the source.
DELETE FROM tgdesk_meta

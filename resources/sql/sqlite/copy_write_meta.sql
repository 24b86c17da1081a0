-- Copying: a row of facts about the store itself.
INSERT INTO tgdesk_meta (key, value)
VALUES (?1, ?2)

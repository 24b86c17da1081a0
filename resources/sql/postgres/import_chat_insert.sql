-- Makes a synthetic chat id: from -2^51 downwards. Answers the one that another import has made meanwhile.
SELECT tgdesk.import_chat_of($1::text, $2::bigint, $3::bigint)

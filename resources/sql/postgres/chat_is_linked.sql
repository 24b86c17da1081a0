-- Whether people who are no members may write in the chat.
SELECT linked_chat_id IS NOT NULL FROM chats WHERE chat_id = $1::bigint

-- Whether anybody has written anything.
SELECT EXISTS (SELECT 1 FROM {messages} m)

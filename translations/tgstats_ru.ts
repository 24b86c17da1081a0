<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActivityCharts</name>
    <message>
        <source>per hour</source>
        <translation>в час</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>в неделю</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>в месяц</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Период до этого</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ушли</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн.</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>User %1</source>
        <translation>Пользователь %1</translation>
    </message>
    <message>
        <source>What this bot does</source>
        <translation>Что делает этот бот</translation>
    </message>
    <message>
        <source>Begin the statistics of this group</source>
        <translation>Начать статистику этой группы</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Показать настройки</translation>
    </message>
    <message>
        <source>Keep the texts of messages: on or off</source>
        <translation>Хранить тексты сообщений: on или off</translation>
    </message>
    <message>
        <source>Keep reactions: on or off</source>
        <translation>Хранить реакции: on или off</translation>
    </message>
    <message>
        <source>Who writes most: [days] [limit]</source>
        <translation>Кто пишет больше всех: [дней] [сколько]</translation>
    </message>
    <message>
        <source>The last 7 days by hour</source>
        <translation>Последние 7 дней по часам</translation>
    </message>
    <message>
        <source>The busiest hour and weekday</source>
        <translation>Самый оживлённый час и день недели</translation>
    </message>
    <message>
        <source>How much you take part</source>
        <translation>Насколько вы участвуете</translation>
    </message>
    <message>
        <source>Who takes part most</source>
        <translation>Кто участвует больше всех</translation>
    </message>
    <message>
        <source>Who takes part most in this topic</source>
        <translation>Кто участвует больше всех в этой теме</translation>
    </message>
    <message>
        <source>✅ Enabled</source>
        <translation>✅ включено</translation>
    </message>
    <message>
        <source>❌ Disabled</source>
        <translation>❌ выключено</translation>
    </message>
    <message>
        <source>/setup – begin the statistics of this group (administrators)
/settings – show the settings
/set_text on|off – keep the texts of messages (administrators)
/set_reactions on|off – keep reactions (administrators)
/topusers [days] [limit] – who writes most
/heatmap – the last 7 days by hour
/activity – the busiest hour and weekday
/myscore – how much you take part
/leaderboard – who takes part most
/leaderboard_thread – the same of one topic
/help – this list</source>
        <translation>/setup – начать статистику этой группы (администраторы)
/settings – показать настройки
/set_text on|off – хранить тексты сообщений (администраторы)
/set_reactions on|off – хранить реакции (администраторы)
/topusers [дней] [сколько] – кто пишет больше всех
/heatmap – последние 7 дней по часам
/activity – самый оживлённый час и день недели
/myscore – насколько вы участвуете
/leaderboard – кто участвует больше всех
/leaderboard_thread – то же по одной теме
/help – этот список</translation>
    </message>
    <message>
        <source>Text storage: %1</source>
        <translation>Хранение текстов: %1</translation>
    </message>
    <message>
        <source>Days that texts are kept: %1</source>
        <translation>Сколько дней хранятся тексты: %1</translation>
    </message>
    <message>
        <source>Days that messages are kept: %1</source>
        <translation>Сколько дней хранятся сообщения: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Часовой пояс: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Reaction capture: %1</source>
        <translation>Хранение реакций: %1</translation>
    </message>
    <message>
        <source>This bot counts the messages of a group and shows its statistics. Texts are kept only where an administrator has allowed it.</source>
        <translation>Этот бот считает сообщения группы и показывает её статистику. Тексты хранятся только там, где это разрешил администратор.</translation>
    </message>
    <message>
        <source>This command can only be used in groups.</source>
        <translation>Эту команду можно использовать только в группах.</translation>
    </message>
    <message>
        <source>Only administrators can use this command.</source>
        <translation>Эту команду могут использовать только администраторы.</translation>
    </message>
    <message>
        <source>⚠️ Rate limit exceeded. Please wait before you use this command again.</source>
        <translation>⚠️ Слишком много запросов. Подождите, прежде чем снова использовать эту команду.</translation>
    </message>
    <message>
        <source>📊 Group Analytics Setup Complete!</source>
        <translation>📊 Статистика группы настроена!</translation>
    </message>
    <message>
        <source>❌ Group not set up yet. Use /setup to initialize analytics.</source>
        <translation>❌ Группа ещё не настроена. Начните статистику командой /setup.</translation>
    </message>
    <message>
        <source>⚙️ Group Settings</source>
        <translation>⚙️ Настройки группы</translation>
    </message>
    <message>
        <source>❌ This command only works in groups.</source>
        <translation>❌ Эта команда работает только в группах.</translation>
    </message>
    <message>
        <source>❌ Only group admins can change settings.</source>
        <translation>❌ Менять настройки могут только администраторы группы.</translation>
    </message>
    <message>
        <source>❌ Say on or off. Usage: %1</source>
        <translation>❌ Укажите on или off. Использование: %1</translation>
    </message>
    <message>
        <source>❌ Please run /setup first to initialize group settings.</source>
        <translation>❌ Сначала выполните /setup, чтобы настроить группу.</translation>
    </message>
    <message>
        <source>📝 Text storage has been %1</source>
        <translation>📝 Хранение текстов: %1</translation>
    </message>
    <message>
        <source>🎭 Reaction capture has been %1</source>
        <translation>🎭 Хранение реакций: %1</translation>
    </message>
    <message>
        <source>❌ Error: This chat hasn&apos;t been set up yet. Use /setup first.</source>
        <translation>❌ Ошибка: этот чат ещё не настроен. Сначала выполните /setup.</translation>
    </message>
    <message>
        <source>🎯 Engagement of %1: %2 of 100</source>
        <translation>🎯 Участие, %1: %2 из 100</translation>
    </message>
    <message>
        <source>Activity: %1 of 25 (messages: %2)</source>
        <translation>Активность: %1 из 25 (сообщений: %2)</translation>
    </message>
    <message>
        <source>Consistency: %1 of 25 (active days: %2)</source>
        <translation>Постоянство: %1 из 25 (активных дней: %2)</translation>
    </message>
    <message>
        <source>Quality: %1 of 25</source>
        <translation>Качество: %1 из 25</translation>
    </message>
    <message>
        <source>Interaction: %1 of 25</source>
        <translation>Общение: %1 из 25</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in this topic in the last 30 days.</source>
        <translation>Больше, чем у %1% тех, кто писал в этой теме за последние 30 дней.</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in the last 30 days.</source>
        <translation>Больше, чем у %1% тех, кто писал за последние 30 дней.</translation>
    </message>
    <message>
        <source>❌ Who writes anonymously has no score.</source>
        <translation>❌ У тех, кто пишет анонимно, нет баллов.</translation>
    </message>
    <message>
        <source>📊 You have written no messages in the last 30 days.</source>
        <translation>📊 За последние 30 дней вы не писали сообщений.</translation>
    </message>
    <message>
        <source>❌ This command only works in a topic.</source>
        <translation>❌ Эта команда работает только в теме.</translation>
    </message>
    <message>
        <source>📊 Nobody has written 5 messages or more in the last 30 days.</source>
        <translation>📊 За последние 30 дней никто не написал 5 сообщений или больше.</translation>
    </message>
    <message>
        <source>🏆 Leaderboard of this topic, last 30 days</source>
        <translation>🏆 Рейтинг этой темы за последние 30 дней</translation>
    </message>
    <message>
        <source>🏆 Leaderboard, last 30 days</source>
        <translation>🏆 Рейтинг за последние 30 дней</translation>
    </message>
    <message>
        <source>%1 points (messages: %2)</source>
        <translation>баллов: %1 (сообщений: %2)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>📊 No messages found today.</source>
        <translation>📊 Сегодня сообщений нет.</translation>
    </message>
    <message>
        <source>📊 No messages found in the last %1 days.</source>
        <translation>📊 Нет сообщений за последние дни (%1).</translation>
    </message>
    <message>
        <source>days is a number from 1 to 365.</source>
        <translation>число дней – от 1 до 365.</translation>
    </message>
    <message>
        <source>limit is a number from 1 to 50.</source>
        <translation>предел – число от 1 до 50.</translation>
    </message>
    <message>
        <source>❌ Invalid arguments: %1
Usage: /topusers [days] [limit]</source>
        <translation>❌ Неверные параметры: %1
Использование: /topusers [дней] [сколько]</translation>
    </message>
    <message>
        <source>🏆 Top users of today</source>
        <translation>🏆 Самые активные сегодня</translation>
    </message>
    <message>
        <source>🏆 Top users of the last %1 days</source>
        <translation>🏆 Самые активные, дней: %1</translation>
    </message>
    <message>
        <source>Messages in all: %1</source>
        <translation>Всего сообщений: %1</translation>
    </message>
    <message>
        <source>🔥 Messages of the last 7 days by hour (UTC)</source>
        <translation>🔥 Сообщения за последние 7 дней по часам (UTC)</translation>
    </message>
    <message>
        <source>Busiest: %1, %2:00–%3:00 (messages: %4)</source>
        <translation>Больше всего: %1, %2:00–%3:00 (сообщений: %4)</translation>
    </message>
    <message>
        <source>📈 Activity of the last 30 days</source>
        <translation>📈 Активность за последние 30 дней</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Сообщений: %1</translation>
    </message>
    <message>
        <source>Active users: %1</source>
        <translation>Активных участников: %1</translation>
    </message>
    <message>
        <source>Most active hour: %1:00–%2:00 (messages: %3)</source>
        <translation>Самый активный час: %1:00–%2:00 (сообщений: %3)</translation>
    </message>
    <message>
        <source>Most active weekday: %1 (messages: %2)</source>
        <translation>Самый активный день недели: %1 (сообщений: %2)</translation>
    </message>
</context>
<context>
    <name>ApiBase</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Bot API server. Write it like https://api.telegram.org or http://127.0.0.1:8081.</source>
        <translation>«%1» — не адрес сервера Bot API. Пишите так: https://api.telegram.org или http://127.0.0.1:8081.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes the id of a chat, a whole number such as -1001234567890, not &quot;%2&quot;.</source>
        <translation>--%1 принимает id чата, целое число вроде -1001234567890, а не «%2».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 принимает целое число от %2 до %3, а не «%4».</translation>
    </message>
</context>
<context>
    <name>BotAttention</name>
    <message>
        <source>Bot: %1</source>
        <translation>Бот: %1</translation>
    </message>
    <message>
        <source>The bot is connected again</source>
        <translation>Бот снова подключён</translation>
    </message>
    <message>
        <source>Updates arrive and are stored.</source>
        <translation>Обновления поступают и сохраняются.</translation>
    </message>
</context>
<context>
    <name>BotWords</name>
    <message>
        <source>Off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Переподключается</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Токен отклонён</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <translation>Токен не годится</translation>
    </message>
    <message>
        <source>Second poller</source>
        <translation>Второй получатель</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>Задан вебхук</translation>
    </message>
    <message>
        <source>Store away</source>
        <translation>Нет хранилища</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>Велено ждать</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Завис</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Connected as @%1</source>
        <translation>Подключён как @%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n update(s) were not understood and are kept in quarantine.</source>
        <translation>
            <numerusform>%1; %n обновление не распознано и хранится в карантине.</numerusform>
            <numerusform>%1; %n обновления не распознаны и хранятся в карантине.</numerusform>
            <numerusform>%1; %n обновлений не распознано и хранится в карантине.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every message is stored.</source>
        <translation>%1; каждое сообщение сохраняется.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Edited messages</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Channel posts</source>
        <translation>Записи каналов</translation>
    </message>
    <message>
        <source>Edited posts</source>
        <translation>Правки записей</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Участие самого бота</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Anonymous reactions</source>
        <translation>Анонимные реакции</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Бусты</translation>
    </message>
    <message>
        <source>Removed boosts</source>
        <translation>Снятые бусты</translation>
    </message>
    <message>
        <source>Private chats</source>
        <translation>Личные чаты</translation>
    </message>
    <message>
        <source>Button presses</source>
        <translation>Нажатия кнопок</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>A kind of update that this version does not know</source>
        <translation>Вид обновления, неизвестный этой версии</translation>
    </message>
    <message>
        <source>Says to be of two kinds at once</source>
        <translation>Выдаёт себя сразу за два вида</translation>
    </message>
    <message>
        <source>Holds nothing but its number</source>
        <translation>Не содержит ничего, кроме номера</translation>
    </message>
    <message>
        <source>Is no valid JSON</source>
        <translation>Не является верным JSON</translation>
    </message>
    <message>
        <source>Is no JSON object where one is needed</source>
        <translation>Не объект JSON там, где он нужен</translation>
    </message>
    <message>
        <source>Has no usable update number</source>
        <translation>Нет пригодного номера обновления</translation>
    </message>
    <message>
        <source>Names no usable chat</source>
        <translation>Не назван пригодный чат</translation>
    </message>
    <message>
        <source>Comes from an unknown type of chat</source>
        <translation>Пришло из чата неизвестного типа</translation>
    </message>
    <message>
        <source>Names no usable user</source>
        <translation>Не назван пригодный пользователь</translation>
    </message>
    <message>
        <source>Has no usable message number</source>
        <translation>Нет пригодного номера сообщения</translation>
    </message>
    <message>
        <source>Has a negative message number</source>
        <translation>Номер сообщения отрицательный</translation>
    </message>
    <message>
        <source>Has no usable date</source>
        <translation>Нет пригодной даты</translation>
    </message>
    <message>
        <source>Tells a member status that this version does not know</source>
        <translation>Статус участника, неизвестный этой версии</translation>
    </message>
    <message>
        <source>Content that this version does not know</source>
        <translation>Содержимое, неизвестное этой версии</translation>
    </message>
    <message>
        <source>A type of entry that this version does not know</source>
        <translation>Тип записи, неизвестный этой версии</translation>
    </message>
    <message>
        <source>Does not tell its type</source>
        <translation>Не указан тип</translation>
    </message>
    <message>
        <source>Is larger than any real entry</source>
        <translation>Больше любой настоящей записи</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>сохранено: %1</translation>
    </message>
    <message>
        <source>%1 stored before</source>
        <translation>сохранено раньше: %1</translation>
    </message>
    <message>
        <source>%1 of a kind that is not kept</source>
        <translation>вида, который не хранится: %1</translation>
    </message>
    <message>
        <source>%1 still not understood</source>
        <translation>по-прежнему не распознано: %1</translation>
    </message>
    <message>
        <source>There was nothing to try again</source>
        <translation>Повторять было нечего</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Updates before %1 may be lost</source>
        <translation>Обновления до %1 могли пропасть</translation>
    </message>
    <message>
        <source>Updates between %1 and %2 may be lost</source>
        <translation>Обновления с %1 по %2 могли пропасть</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Spooling</source>
        <translation>Пишет в буфер</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n обновление</numerusform>
            <numerusform>%n обновления</numerusform>
            <numerusform>%n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the spool, %2</source>
        <translation>%1 в буфере, %2</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, самое старое %2</translation>
    </message>
    <message>
        <source>Was damaged on the disk of the local spool</source>
        <translation>Повреждено на диске локального буфера</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. What was imported before that stays; import the finished file again.</source>
        <translation>%1 изменился во время чтения. Импортированное до этого остаётся; импортируйте готовый файл ещё раз.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Не удаётся прочитать стандартный ввод: %1.</translation>
    </message>
    <message>
        <source>Standard input cannot be read twice.</source>
        <translation>Стандартный ввод нельзя прочитать дважды.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Нет файла %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Не удаётся открыть %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name the result.json of an export, or &quot;-&quot; for standard input.</source>
        <translation>%1 — не обычный файл. Укажите result.json экспорта или «-» для стандартного ввода.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no samples</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ChatCards</name>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Messages stored in the period, service messages apart.</source>
        <translation>Сообщения, сохранённые за период, без служебных.</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>Средний DAU</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the period; days without a message count as 0.</source>
        <translation>Сколько разных людей писали за день, в среднем по всем дням периода; дни без сообщений считаются как 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Прирост участников</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Вступления минус выходы, увиденные или импортированные; предполагаемые не учитываются.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Reactions given in the period that are still there, by the day they were given.</source>
        <translation>Реакции, поставленные за период и не снятые, по дню, когда их поставили.</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Доля ответов</translation>
    </message>
    <message>
        <source>Messages that answer another message of the chat, of all messages.</source>
        <translation>Доля сообщений, которые отвечают на другое сообщение чата.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is one word too many for %2.</source>
        <translation>«%1» — лишнее слово для %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of this version of tgstatsd.</source>
        <translation>«%1» нет в этой версии tgstatsd.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;.</source>
        <translation>У %1 нет «%2».</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>У %1 нет параметра %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Здесь нет параметра %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 не принимает значения.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 требует значения: %2.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 принимает одно из %2, а не «%3».</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Укажите, что делать.</translation>
    </message>
    <message>
        <source>Say what to do with %1.</source>
        <translation>Укажите, что делать с %1.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>См. %1 --help.</translation>
    </message>
    <message>
        <source>Progress as JSON lines on stderr.</source>
        <translation>Ход работы строками JSON в stderr.</translation>
    </message>
    <message>
        <source>How messages are written on stderr.</source>
        <translation>Как писать сообщения в stderr.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; default warning.</source>
        <translation>debug, info, warning или error; по умолчанию warning.</translation>
    </message>
    <message>
        <source>--%1 is not part of this version of tgstatsd.</source>
        <translation>--%1 нет в этой версии tgstatsd.</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH, a path, or postgresql://USER@HOST:PORT/DATABASE. Also TGSTATS_STORE; default: store.db in the user&apos;s data folder.</source>
        <translation>Хранилище: sqlite:ПУТЬ, путь или postgresql://ПОЛЬЗОВАТЕЛЬ@ХОСТ:ПОРТ/БАЗА. Также TGSTATS_STORE; по умолчанию store.db в папке данных пользователя.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The address is not understood.</source>
        <translation>Адрес непонятен.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX. Options are those of libpq.</source>
        <translation>Напишите postgresql://USER@HOST:PORT/DATABASE; особые знаки пишутся как %XX. Параметры — те же, что у libpq.</translation>
    </message>
    <message>
        <source>a socket of this computer</source>
        <translation>сокет этого компьютера</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Хоста с именем %1 нет.</translation>
    </message>
    <message>
        <source>No name server tells the address of %1.</source>
        <translation>Ни один сервер имён не сообщает адрес %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own network may need its VPN.</source>
        <translation>Проверьте написание. Имени вашей собственной сети может быть нужен её VPN.</translation>
    </message>
    <message>
        <source>Check the network of this computer, or write the address in numbers.</source>
        <translation>Проверьте сеть этого компьютера или напишите адрес цифрами.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>the server asked for none</source>
        <translation>сервер его не запросил</translation>
    </message>
    <message>
        <source>the server answers</source>
        <translation>сервер отвечает</translation>
    </message>
    <message>
        <source>not encrypted; the server is on this computer</source>
        <translation>без шифрования; сервер на этом компьютере</translation>
    </message>
    <message>
        <source>switched off: whoever is in between can read along</source>
        <translation>выключено: кто находится посередине, может читать</translation>
    </message>
    <message>
        <source>not offered: whoever is in between can read along</source>
        <translation>не предлагается: кто находится посередине, может читать</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, unless the network in between is your own.</source>
        <translation>Включите TLS на сервере, если сеть между вами не ваша собственная.</translation>
    </message>
    <message>
        <source>%1, certificate verified for %2</source>
        <translation>%1, сертификат проверен для %2</translation>
    </message>
    <message>
        <source>%1, certificate verified, but not whose it is</source>
        <translation>%1, сертификат проверен, но не его владелец</translation>
    </message>
    <message>
        <source>%1, certificate not verified</source>
        <translation>%1, сертификат не проверен</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the server. “Verify certificate and name” rules that out.</source>
        <translation>Кто-то посередине мог бы выдать себя за сервер. «Проверять сертификат и имя» это исключает.</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 is too old: a store needs PostgreSQL %2 or newer.</source>
        <translation>%1 слишком стар: хранилищу нужен PostgreSQL %2 или новее.</translation>
    </message>
    <message>
        <source>Update the server (pg_upgrade).</source>
        <translation>Обновите сервер (pg_upgrade).</translation>
    </message>
    <message>
        <source>%1, a standby</source>
        <translation>%1, резервный</translation>
    </message>
    <message>
        <source>A standby only takes reads. To write (bot, imports, settings) give the address of the primary.</source>
        <translation>Резервный сервер допускает только чтение. Чтобы писать (бот, импорт, настройки), укажите адрес основного.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a store of ours, but %1 may not read it.</source>
        <translation>Хранилище есть, но %1 не вправе его читать.</translation>
    </message>
    <message>
        <source>Let its owner run: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</source>
        <translation>Пусть владелец выполнит: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</translation>
    </message>
    <message>
        <source>The store was written by a newer program: schema %1, this one knows up to %2.</source>
        <translation>Хранилище записано более новой программой: схема %1, эта знает до %2.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Обновите эту программу.</translation>
    </message>
    <message>
        <source>a store of an older program, schema %1 of %2</source>
        <translation>хранилище более старой программы, схема %1 из %2</translation>
    </message>
    <message>
        <source>a store, schema %1</source>
        <translation>хранилище, схема %1</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: run tgstatsd migrate --store URL.</source>
        <translation>Некоторые чаты ещё не сведены: выполните tgstatsd migrate --store URL.</translation>
    </message>
    <message>
        <source>The database is empty, and this server takes no writes.</source>
        <translation>База данных пуста, а этот сервер не допускает записи.</translation>
    </message>
    <message>
        <source>Give the address of the primary, or of a database that holds a store.</source>
        <translation>Укажите адрес основного сервера или базы данных с хранилищем.</translation>
    </message>
    <message>
        <source>empty: no tables of a store</source>
        <translation>пусто: таблиц хранилища нет</translation>
    </message>
    <message>
        <source>Another program&apos;s tables, which cannot be read: %1 sees no column %2 there.</source>
        <translation>Таблицы другой программы, которые нельзя прочитать: %1 не видит там столбца %2.</translation>
    </message>
    <message>
        <source>Let their owner run: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</source>
        <translation>Пусть их владелец выполнит: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</translation>
    </message>
    <message>
        <source>another program&apos;s tables without a message</source>
        <translation>таблицы другой программы без единого сообщения</translation>
    </message>
    <message>
        <source>the database of a Python bot: it is attached and only read</source>
        <translation>база данных бота на Python: она подключается и только читается</translation>
    </message>
    <message>
        <source>It lacks %1: figures of these are zero.</source>
        <translation>В ней нет %1: эти цифры равны нулю.</translation>
    </message>
    <message>
        <source>%1 may read all that is needed</source>
        <translation>%1 вправе читать всё нужное</translation>
    </message>
    <message>
        <source>%1 may make the tables</source>
        <translation>%1 вправе создать таблицы</translation>
    </message>
    <message>
        <source>%1 may not make tables in %2.</source>
        <translation>%1 не вправе создавать таблицы в %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: %1</source>
        <translation>Пусть владелец базы данных выполнит: %1</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 не вправе читать %2.</translation>
    </message>
    <message>
        <source>Let the owner of the tables run: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Пусть владелец таблиц выполнит: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>reading only: the server takes no writes</source>
        <translation>только чтение: сервер не допускает записи</translation>
    </message>
    <message>
        <source>reading only: %1 may not write %2</source>
        <translation>только чтение: %1 не вправе писать %2</translation>
    </message>
    <message>
        <source>For bot, imports and settings let the owner run: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Для бота, импорта и настроек пусть владелец выполнит: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>%1 may not change the tables, which belong to another role</source>
        <translation>%1 не вправе менять таблицы: они принадлежат другой роли</translation>
    </message>
    <message>
        <source>Let their owner run: tgstatsd migrate --store URL</source>
        <translation>Пусть их владелец выполнит: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>%1 may read and write</source>
        <translation>%1 вправе читать и писать</translation>
    </message>
    <message>
        <source>The server offers no TLS, and this address demands it (%1).</source>
        <translation>Сервер не предлагает TLS, а этот адрес его требует (%1).</translation>
    </message>
    <message>
        <source>Switch TLS on at the server (ssl = on, with a certificate), or choose “If the server offers it” where the network in between is your own.</source>
        <translation>Включите TLS на сервере (ssl = on, с сертификатом) или выберите «Если сервер предлагает», когда сеть между вами ваша собственная.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Сертификат выдан для %1, а не для %2.</translation>
    </message>
    <message>
        <source>Write the host as the certificate names it, or let the server have a certificate for this name. Somebody in between may also pose as the server.</source>
        <translation>Напишите хост так, как его называет сертификат, или дайте серверу сертификат на это имя. Возможно и то, что кто-то посередине выдаёт себя за сервер.</translation>
    </message>
    <message>
        <source>To check the certificate of the server, that of its authority is needed.</source>
        <translation>Чтобы проверить сертификат сервера, нужен сертификат его центра.</translation>
    </message>
    <message>
        <source>Choose the file of the authority&apos;s certificate, or put it at ~/.postgresql/root.crt.</source>
        <translation>Выберите файл с сертификатом центра или положите его в ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>Сертификат сервера сегодня недействителен.</translation>
    </message>
    <message>
        <source>Renew the certificate at the server, and look at the clock of this computer.</source>
        <translation>Обновите сертификат на сервере и проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that is trusted here.</source>
        <translation>Сертификат сервера не подписан никем, кому здесь доверяют.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate of the authority that signed it.</source>
        <translation>Выберите файл с сертификатом центра, который его подписал.</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not PostgreSQL.</source>
        <translation>На этом порту что-то отвечает, но это не PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port. PostgreSQL usually has 5432, PgBouncer 6432.</source>
        <translation>Проверьте порт. У PostgreSQL обычно 5432, у PgBouncer 6432.</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1</source>
        <translation>TLS-соединение не состоялось: %1</translation>
    </message>
    <message>
        <source>Check the certificate and the TLS settings of the server.</source>
        <translation>Проверьте сертификат и настройки TLS сервера.</translation>
    </message>
    <message>
        <source>The connection was closed before the server said anything.</source>
        <translation>Соединение закрылось, прежде чем сервер что-то сказал.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens on this port, and that what stands before it (a tunnel, a load balancer) has a server behind it.</source>
        <translation>Проверьте, слушает ли PostgreSQL этот порт и есть ли сервер за тем, что стоит перед ним (туннель, балансировщик).</translation>
    </message>
    <message>
        <source>The port takes the connection, and then nothing comes back.</source>
        <translation>Порт принимает соединение, а потом ничего не приходит.</translation>
    </message>
    <message>
        <source>Something stands still: a stopped server, a tunnel without an end, or a firewall that lets only the beginning through. Check that PostgreSQL itself answers there (pg_isready).</source>
        <translation>Что-то стоит: остановленный сервер, туннель без конца или межсетевой экран, пропускающий только начало. Проверьте, отвечает ли там сам PostgreSQL (pg_isready).</translation>
    </message>
    <message>
        <source>The server does not take this password for %1.</source>
        <translation>Сервер не принимает этот пароль для %1.</translation>
    </message>
    <message>
        <source>Check user and password. A user that does not exist gets the same answer.</source>
        <translation>Проверьте имя и пароль. Несуществующий пользователь получает тот же ответ.</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>На этом сервере нет базы данных %1.</translation>
    </message>
    <message>
        <source>Create it (createdb %1), or give another name. PgBouncer knows only the databases in its own list.</source>
        <translation>Создайте её (createdb %1) или укажите другое имя. PgBouncer знает только базы из своего списка.</translation>
    </message>
    <message>
        <source>The server takes no more connections: %1</source>
        <translation>Сервер больше не принимает соединений: %1</translation>
    </message>
    <message>
        <source>Close other programs, put PgBouncer in front, or raise max_connections (or the limit of the role or the database).</source>
        <translation>Закройте другие программы, поставьте перед ним PgBouncer или увеличьте max_connections (или предел роли или базы).</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 не вправе подключаться к базе данных %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Пусть владелец базы данных выполнит: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server does not let %1 into %2 from here: %3</source>
        <translation>Сервер не пускает %1 отсюда в %2: %3</translation>
    </message>
    <message>
        <source>Check that the role exists and may log in, and that pg_hba.conf has a line for this address, user and database (with TLS, if the line says hostssl).</source>
        <translation>Проверьте, есть ли роль и может ли она входить, и есть ли в pg_hba.conf строка для этого адреса, пользователя и базы (с TLS, если там hostssl).</translation>
    </message>
    <message>
        <source>The server is starting up or shutting down.</source>
        <translation>Сервер запускается или останавливается.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте ещё раз через минуту.</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Сервер не пускает нас: %1</translation>
    </message>
    <message>
        <source>Look into the log of the server, which says more.</source>
        <translation>Загляните в журнал сервера: там сказано больше.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none was given.</source>
        <translation>Сервер запрашивает пароль для %1, а он не указан.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>No server has its socket in %1.</source>
        <translation>Ни у одного сервера нет сокета в %1.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL runs on this computer, and unix_socket_directories in its settings.</source>
        <translation>Проверьте, работает ли PostgreSQL на этом компьютере, и unix_socket_directories в его настройках.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens on this port.</source>
        <translation>%1 отказывает в соединении: этот порт никто не слушает.</translation>
    </message>
    <message>
        <source>Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost.</source>
        <translation>Проверьте порт, работает ли PostgreSQL и указано ли в listen_addresses что-то кроме localhost.</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 не отвечает за %2 с.</translation>
    </message>
    <message>
        <source>Check that the machine is on, and that no firewall in between swallows the port.</source>
        <translation>Проверьте, включена ли машина и не глотает ли порт межсетевой экран.</translation>
    </message>
    <message>
        <source>No way leads from here to %1.</source>
        <translation>Отсюда нет пути к %1.</translation>
    </message>
    <message>
        <source>Check the network of this computer: cable, Wi-Fi, VPN.</source>
        <translation>Проверьте сеть этого компьютера: кабель, Wi-Fi, VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 недоступен: %2.</translation>
    </message>
    <message>
        <source>Check host and port, and the network in between.</source>
        <translation>Проверьте хост, порт и сеть между вами.</translation>
    </message>
    <message>
        <source>%1 takes connections</source>
        <translation>%1 принимает соединения</translation>
    </message>
    <message>
        <source>%1 may enter the database %2</source>
        <translation>%1 допущен в базу данных %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The bot is off.</source>
        <translation>Бот выключен.</translation>
    </message>
    <message>
        <source>Waiting for the first answer of Telegram.</source>
        <translation>Ожидание первого ответа Telegram.</translation>
    </message>
    <message>
        <source>Updates arrive.</source>
        <translation>Обновления поступают.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: %1.</source>
        <translation>Telegram недоступен: %1.</translation>
    </message>
    <message>
        <source>Telegram rejects the token (%1).</source>
        <translation>Telegram отклоняет токен (%1).</translation>
    </message>
    <message>
        <source>The server does not know this token&apos;s form, or is no Bot API server (%1).</source>
        <translation>Сервер не понимает токен такого вида, или это не сервер Bot API (%1).</translation>
    </message>
    <message>
        <source>Another program fetches the updates of this bot.</source>
        <translation>Обновления этого бота получает другая программа.</translation>
    </message>
    <message>
        <source>A webhook is set for this bot, so Telegram gives its updates to nobody else.</source>
        <translation>У этого бота задан вебхук, поэтому больше никому Telegram его обновления не отдаёт.</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to the webhook %1.</source>
        <translation>Telegram доставляет обновления этого бота на вебхук %1.</translation>
    </message>
    <message>
        <source>What arrived cannot be stored: %1</source>
        <translation>Не удаётся сохранить полученное: %1</translation>
    </message>
    <message>
        <source>Telegram asks for a pause (%1).</source>
        <translation>Telegram просит подождать (%1).</translation>
    </message>
    <message>
        <source>Telegram holds updates for this bot, yet nothing arrives.</source>
        <translation>У Telegram есть обновления для этого бота, но ничего не приходит.</translation>
    </message>
    <message>
        <source>The Bot API server will not serve this bot (%1).</source>
        <translation>Сервер Bot API не обслуживает этого бота (%1).</translation>
    </message>
    <message>
        <source>The bot was stopped.</source>
        <translation>Бот остановлен.</translation>
    </message>
    <message>
        <source>Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, check the network and the address of the server.</source>
        <translation>Ничего: новая попытка будет сама, а Telegram хранит обновления 24 часа. Если не проходит, проверьте сеть и адрес сервера.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s token and enter it. The old one is tried again every 5 minutes.</source>
        <translation>Узнайте токен бота у @BotFather и введите его. Старый проверяется снова каждые 5 минут.</translation>
    </message>
    <message>
        <source>Check the token and the address of the Bot API server.</source>
        <translation>Проверьте токен и адрес сервера Bot API.</translation>
    </message>
    <message>
        <source>Stop the other program, or give it a bot of its own. Until then both miss updates.</source>
        <translation>Остановите другую программу или дайте ей своего бота. До тех пор обе теряют обновления.</translation>
    </message>
    <message>
        <source>Remove the webhook to take the bot over; updates that wait are kept. It is never removed without being asked.</source>
        <translation>Чтобы перенять бота, удалите вебхук; ждущие обновления сохранятся. Без запроса он никогда не удаляется.</translation>
    </message>
    <message>
        <source>Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones for 24 hours.</source>
        <translation>Почините хранилище. Полученные обновления остаются в памяти и будут записаны снова; следующие Telegram хранит 24 часа.</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>Ничего: всё продолжится само.</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it stays so, check proxies.</source>
        <translation>Соединение устанавливается заново. Если не помогает, проверьте прокси.</translation>
    </message>
    <message>
        <source>Check the options and the log-in of the local Bot API server.</source>
        <translation>Проверьте параметры и вход локального сервера Bot API.</translation>
    </message>
    <message>
        <source>The store is away, and what arrives waits in the local spool: %1</source>
        <translation>Хранилище недоступно, и всё поступающее ждёт в локальном буфере: %1</translation>
    </message>
    <message>
        <source>Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the spool has room.</source>
        <translation>Почините хранилище. Обновления по-прежнему забираются и лежат на этом диске, пока оно их не примет, если в буфере есть место.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Не удаётся записать ответ: %1.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The store %1 holds a part of a copy that another version made. Copy into a new store.</source>
        <translation>В хранилище %1 лежит часть копии, сделанной другой версией. Копируйте в новое хранилище.</translation>
    </message>
    <message>
        <source>The store %1 holds a copy of %2, and that has changed since, or %3 is another store. Copy into a new store.</source>
        <translation>В хранилище %1 лежит копия %2, и оно с тех пор изменилось, или %3 — другое хранилище. Копируйте в новое хранилище.</translation>
    </message>
    <message>
        <source>The store %1 is not empty (rows of %2: %3) and holds no copy of %4. Copy into a new store.</source>
        <translation>Хранилище %1 не пусто (строк %2: %3) и не содержит копии %4. Копируйте в новое хранилище.</translation>
    </message>
    <message>
        <source>Another program copies into %1. Wait for it, then try again.</source>
        <translation>Другая программа копирует в %1. Дождитесь её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no column %3.</source>
        <translation>В таблице %1 из %2 нет столбца %3.</translation>
    </message>
    <message>
        <source>It is among the rows of %1 from %2 to %3.</source>
        <translation>Оно среди строк %1 от %2 до %3.</translation>
    </message>
    <message>
        <source>%1 is a larger number than PostgreSQL keeps there.</source>
        <translation>%1 — число больше, чем PostgreSQL может там хранить.</translation>
    </message>
    <message>
        <source>It has %1 characters, and PostgreSQL keeps %2 there.</source>
        <translation>В нём %1 символов, а PostgreSQL хранит там %2.</translation>
    </message>
    <message>
        <source>It has a NUL character, which PostgreSQL does not keep.</source>
        <translation>В нём есть символ NUL, который PostgreSQL не хранит.</translation>
    </message>
    <message>
        <source>The value of %1 in the row of %2 with %3 cannot be copied to %4: %5 Change it in the source, then copy on.</source>
        <translation>Значение %1 в строке %2 с %3 нельзя скопировать в %4: %5 Измените его в источнике и продолжите копирование.</translation>
    </message>
    <message>
        <source>The schema of the store %1 is an old one. Run: tgstatsd migrate --store URL</source>
        <translation>Схема хранилища %1 устарела. Выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>A store cannot be copied into itself.</source>
        <translation>Хранилище нельзя скопировать в само себя.</translation>
    </message>
    <message>
        <source>The copy was stopped. The same command goes on where it stopped.</source>
        <translation>Копирование остановлено. Та же команда продолжит с этого места.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Say what is copied and where to with --from STORE --to STORE.</source>
        <translation>Укажите, что и куда копировать: --from ХРАНИЛИЩЕ --to ХРАНИЛИЩЕ.</translation>
    </message>
    <message>
        <source>It was copied before: nothing was copied now, only compared.</source>
        <translation>Оно уже было скопировано: сейчас ничего не копировалось, только сравнивалось.</translation>
    </message>
    <message>
        <source>Copies a store into a new one, in SQLite or PostgreSQL, and compares; goes on when it was stopped.</source>
        <translation>Копирует хранилище в новое, в SQLite или PostgreSQL, и сравнивает; продолжает с места остановки.</translation>
    </message>
    <message>
        <source>The store to copy; nothing should write it.</source>
        <translation>Хранилище, которое копируется; в него ничего не должно писать.</translation>
    </message>
    <message>
        <source>The store to make; it must be empty.</source>
        <translation>Создаваемое хранилище; оно должно быть пустым.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>The environment file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл окружения %1: %2.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>ExportChatDecoder</name>
    <message>
        <source>This export has local dates only (no date_unixtime). Say in which time zone it was made, for example --zone Europe/Berlin.</source>
        <translation>В этом экспорте только местное время (нет date_unixtime). Укажите, в каком часовом поясе он сделан, например --zone Europe/Berlin.</translation>
    </message>
    <message>
        <source>Some senders are written in a form that newer exports do not use; their messages have no user.</source>
        <translation>Часть отправителей записана в форме, которой в новых экспортах нет; их сообщения остались без пользователя.</translation>
    </message>
</context>
<context>
    <name>ExportDecodeJob</name>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Импорт отменён. Чтобы продолжить, импортируйте тот же файл ещё раз.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this export.</source>
        <translation>В этом экспорте нет чата %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ends before the export was complete. What is complete was imported.</source>
        <translation>%1 обрывается раньше конца экспорта. Всё полное импортировано.</translation>
    </message>
    <message>
        <source>The file ends before the export was complete. What is complete was imported.</source>
        <translation>Файл обрывается раньше конца экспорта. Всё полное импортировано.</translation>
    </message>
    <message>
        <source>A chat of an unknown kind, or without a usable id, was left out.</source>
        <translation>Чат неизвестного вида или без пригодного id пропущен.</translation>
    </message>
    <message>
        <source>%1 holds no chats. In Telegram Desktop open a chat&apos;s menu, choose Export chat history and the format &quot;Machine-readable JSON&quot;.</source>
        <translation>В %1 нет чатов. В Telegram Desktop откройте меню чата, выберите «Экспорт истории чата» и формат «Машиночитаемый JSON».</translation>
    </message>
</context>
<context>
    <name>ExportImporter</name>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Укажите хотя бы один файл для импорта.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one as Europe/Berlin.</source>
        <translation>Нет часового пояса «%1». Укажите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no store to import into.</source>
        <translation>Нет хранилища, куда импортировать.</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Импорт отменён. Чтобы продолжить, импортируйте тот же файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>ExportSplitter</name>
    <message>
        <source>This is a compressed file. Unpack it and import the result.json inside.</source>
        <translation>Это сжатый файл. Распакуйте его и импортируйте result.json внутри.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Import the result.json as Telegram Desktop wrote it.</source>
        <translation>Этот файл — не текст UTF-8. Импортируйте result.json в том виде, как его записал Telegram Desktop.</translation>
    </message>
    <message>
        <source>This is an HTML page. Export again and choose &quot;Machine-readable JSON&quot; as the format.</source>
        <translation>Это страница HTML. Экспортируйте заново, выбрав формат «Машиночитаемый JSON».</translation>
    </message>
    <message>
        <source>This is not a Telegram Desktop export: a result.json starts with &quot;{&quot;.</source>
        <translation>Это не экспорт Telegram Desktop: result.json начинается с «{».</translation>
    </message>
    <message>
        <source>There are no chats in this file. Import the result.json of a Telegram Desktop export.</source>
        <translation>В этом файле нет чатов. Импортируйте result.json экспорта Telegram Desktop.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This export does not say which chat it is of: &quot;id&quot; or &quot;type&quot; is missing.</source>
        <translation>Экспорт не говорит, из какого он чата: нет «id» или «type».</translation>
    </message>
    <message>
        <source>This export names its chat after the messages, so it cannot be read from a pipe. Give the file&apos;s name instead.</source>
        <translation>Этот экспорт называет чат после сообщений, поэтому из канала его не прочитать. Укажите имя файла.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The file could not be written</source>
        <translation>Не удалось записать файл</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Not available: %1 is missing in the database or may not be read. Where it is there, let its owner run: GRANT SELECT ON %1 TO %2</source>
        <translation>Недоступно: %1 нет в базе данных или её нельзя читать. Если она есть, пусть владелец выполнит: GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Of each member only the last join and the last leave are known: who came back is counted once, and earlier changes are not counted.</source>
        <translation>О каждом участнике известны только последнее вступление и последний выход: вернувшийся считается один раз, а прежние перемены не считаются.</translation>
    </message>
    <message>
        <source>Counted in days and hours of UTC: messages near the ends of a local day fall on its neighbours.</source>
        <translation>Считается по дням и часам UTC: сообщения у границ местного дня попадают в соседние.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own accounts are counted as people, up to three a day.</source>
        <translation>Собственные учётные записи Telegram считаются людьми, не больше трёх в день.</translation>
    </message>
    <message>
        <source>Messages without a known author, such as those of a channel, are not in it.</source>
        <translation>Сообщения без известного автора, например от имени канала, не входят.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: пусто</translation>
    </message>
    <message>
        <source>%1: up to %2, refreshed %3 UTC</source>
        <translation>%1: до %2, обновлено %3 UTC</translation>
    </message>
    <message>
        <source>%1: up to %2, time of the refresh unknown</source>
        <translation>%1: до %2, время обновления неизвестно</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;г.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1&#xa0;п.&#xa0;п.</translation>
    </message>
</context>
<context>
    <name>HealthState</name>
    <message>
        <source>Healthy</source>
        <translation>В норме</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Есть проблемы</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>This help.</source>
        <translation>Эта справка.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Версия.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1%2%3</source>
        <translation>Использование: tgstatsd %1%2%3</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [параметры]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd COMMAND [options]

Statistics of Telegram groups: import, query, look after a store.</source>
        <translation>Использование: tgstatsd КОМАНДА [параметры]

Статистика групп Telegram: импорт, запросы, уход за хранилищем.</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1 COMMAND [options]</source>
        <translation>Использование: tgstatsd %1 КОМАНДА [параметры]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 something needed cannot be reached, 5 internal error, 130 interrupted.</source>
        <translation>Коды завершения: 0 — готово, 1 — ответ «нет», 2 — неверный вызов, 3 — неверные данные, 4 — что-то нужное недоступно, 5 — внутренняя ошибка, 130 — прервано.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Name the file to import, or &quot;-&quot; for standard input.</source>
        <translation>Укажите файл для импорта или «-» для стандартного ввода.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Стандартный ввод можно прочитать только один раз.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Нет часового пояса «%1». Укажите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>Imports Telegram Desktop exports (result.json) and prints a report.</source>
        <translation>Импортирует экспорты Telegram Desktop (result.json) и выводит отчёт.</translation>
    </message>
    <message>
        <source>Only this chat of the export.</source>
        <translation>Только этот чат экспорта.</translation>
    </message>
    <message>
        <source>The zone the export was made in; needed when it has no date_unixtime.</source>
        <translation>Часовой пояс, где сделан экспорт; нужен, если в нём нет date_unixtime.</translation>
    </message>
    <message>
        <source>Also keeps the texts, and turns store_text on for these chats.</source>
        <translation>Сохраняет и тексты, включая store_text для этих чатов.</translation>
    </message>
    <message>
        <source>Writes nothing; reports what would happen.</source>
        <translation>Ничего не записывает; сообщает, что произошло бы.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>В связке ключей нет такой записи.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>Связка ключей не дала доступа. Разблокируйте её и повторите.</translation>
    </message>
    <message>
        <source>No keychain answers here. Start a Secret Service (GNOME Keyring, KWallet), or keep the secret in a file readable by you alone and name that file instead.</source>
        <translation>Связка ключей не отвечает. Запустите Secret Service (GNOME Keyring, KWallet) или храните секрет в файле, доступном для чтения только вам, и укажите этот файл.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Укажите чат: --chat ID.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>Recounts the statistics from the messages and compares.</source>
        <translation>Пересчитывает статистику по сообщениям и сравнивает.</translation>
    </message>
    <message>
        <source>Mends what differs.</source>
        <translation>Исправляет расхождения.</translation>
    </message>
    <message>
        <source>Only tells: exit code 1 when the schema is old.</source>
        <translation>Только сообщает: код 1, если схема устарела.</translation>
    </message>
    <message>
        <source>Counts what retention would remove now.</source>
        <translation>Считает, что сейчас удалил бы срок хранения.</translation>
    </message>
    <message>
        <source>Removes what is older than the chat&apos;s settings say.</source>
        <translation>Удаляет то, что старше, чем разрешают настройки чата.</translation>
    </message>
    <message>
        <source>Makes the store, or brings its schema up to date and takes over what another bot wrote.</source>
        <translation>Создаёт хранилище или обновляет его схему и перенимает то, что записал другой бот.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Operations desktop for Telegram group statistics.</source>
        <translation>Рабочее место для статистики групп Telegram.</translation>
    </message>
    <message>
        <source>Open the profile of this name.</source>
        <translation>Открыть профиль с этим именем.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Открыть страницу: %1.</translation>
    </message>
    <message>
        <source>Time range: 24h, 7d, 30d, 90d, all or FROM..TO (YYYY-MM-DD).</source>
        <translation>Период: 24h, 7d, 30d, 90d, all или С..ПО (ГГГГ-ММ-ДД).</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light или dark.</translation>
    </message>
    <message>
        <source>Import a Telegram Desktop export after the start.</source>
        <translation>Импортировать экспорт Telegram Desktop после запуска.</translation>
    </message>
    <message>
        <source>Write a picture of the page to FILE, or of every page into a folder, and exit.</source>
        <translation>Записать рисунок страницы в FILE или всех страниц в папку и выйти.</translation>
    </message>
    <message>
        <source>Size of the window or the pictures, for example 1920x1080.</source>
        <translation>Размер окна или рисунков, например 1920x1080.</translation>
    </message>
    <message>
        <source>With --screenshot DIR: every page.</source>
        <translation>С --screenshot DIR: все страницы.</translation>
    </message>
    <message>
        <source>With --all-pages: every designed state as well.</source>
        <translation>С --all-pages: также все предусмотренные состояния.</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>Нет страницы «%1». Страницы: %2.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &apos;%1&apos;.</source>
        <translation>--theme принимает light или dark, а не «%1».</translation>
    </message>
    <message>
        <source>--range takes 24h, 7d, 30d, 90d, all or FROM..TO, not &apos;%1&apos;.</source>
        <translation>--range принимает 24h, 7d, 30d, 90d, all или С..ПО, а не «%1».</translation>
    </message>
    <message>
        <source>--all-pages and --all-states go with --screenshot DIR.</source>
        <translation>--all-pages и --all-states нужны вместе с --screenshot DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» — не параметр.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1920x1080.</source>
        <translation>--size принимает ШИРИНАxВЫСОТА в пикселях, например 1920x1080.</translation>
    </message>
    <message>
        <source>--range takes two dates that exist, the earlier one first, not &apos;%1&apos;.</source>
        <translation>--range принимает две существующие даты, сначала более раннюю, а не «%1».</translation>
    </message>
    <message>
        <source>Connect the bot whose token this file holds, for this run only (or TGSTATS_BOT_TOKEN).</source>
        <translation>Подключить бота, токен которого лежит в этом файле, только на этот запуск (или TGSTATS_BOT_TOKEN).</translation>
    </message>
    <message>
        <source>The Bot API server of that bot (default: Telegram&apos;s own).</source>
        <translation>Сервер Bot API этого бота (по умолчанию — сервер Telegram).</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Только для поиска ошибок: дамп памяти этого процесса может содержать токен.</translation>
    </message>
    <message>
        <source>Store to open: sqlite:PATH, a path, or postgresql://… (default: TGSTATS_STORE).</source>
        <translation>Хранилище: sqlite:ПУТЬ, путь или postgresql://… (по умолчанию: TGSTATS_STORE).</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server, for statistics; may be given several times.</source>
        <translation>Потоковая реплика сервера PostgreSQL этого хранилища, для статистики; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>--replica goes with --store postgresql://…</source>
        <translation>--replica указывают вместе с --store postgresql://…</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The form of the answer; default: table on a terminal, else json.</source>
        <translation>Вид ответа; по умолчанию table в терминале, иначе json.</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server that answers statistics; may be given several times. Also READ_REPLICA_URL_1, _2, …</source>
        <translation>Потоковая реплика сервера PostgreSQL этого хранилища, которая отвечает на запросы статистики; можно указать несколько раз. Также READ_REPLICA_URL_1, _2, …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Активных в день</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the range; a day without a message counts as 0.</source>
        <translation>Сколько разных людей писали за день, в среднем по всем дням периода; день без сообщений считается как 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Прирост участников</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Вступления минус выходы, увиденные или импортированные; предполагаемые не учитываются.</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Активные чаты</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>за 30 дней</translation>
    </message>
    <message>
        <source>Chats with at least one message in the last 30 days of their own calendar.</source>
        <translation>Чаты, где за последние 30 дней по их календарю есть хотя бы одно сообщение.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>this program %1 of %2</source>
        <translation>эта программа: %1 из %2</translation>
    </message>
    <message>
        <source>Close other programs, or give the machine more memory.</source>
        <translation>Закройте другие программы или добавьте компьютеру памяти.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message numerus="yes">
        <source>all %n cores of this machine</source>
        <translation>
            <numerusform>все ядра компьютера: %n</numerusform>
            <numerusform>все ядра компьютера: %n</numerusform>
            <numerusform>все ядра компьютера: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An import uses a core; otherwise look for other programs.</source>
        <translation>Импорт занимает одно ядро; иначе ищите другие программы.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>нужны два замера</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>the store takes %1</source>
        <translation>хранилище занимает %1</translation>
    </message>
    <message>
        <source>Free space where the store lies, or run retention.</source>
        <translation>Освободите место там, где лежит хранилище, или примените срок хранения.</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Соединения с БД</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не настроено</translation>
    </message>
    <message>
        <source>the store is one file, no server</source>
        <translation>хранилище — один файл, без сервера</translation>
    </message>
    <message>
        <source>A PostgreSQL store has connections to watch.</source>
        <translation>За соединениями следят, когда хранилище — PostgreSQL.</translation>
    </message>
    <message>
        <source>Network and rate limits</source>
        <translation>Сеть и лимиты</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бот не подключён</translation>
    </message>
    <message>
        <source>With a bot, Telegram&apos;s limits are watched here.</source>
        <translation>С ботом здесь видны лимиты Telegram.</translation>
    </message>
    <message>
        <source>%1 messages, %2 times the usual day</source>
        <translation>сообщений: %1, ×%2 к обычному дню</translation>
    </message>
    <message>
        <source>%1 people joined, %2 times the usual day</source>
        <translation>вступили: %1, ×%2 к обычному дню</translation>
    </message>
    <message>
        <source>%1 people left, %2 times the usual day</source>
        <translation>вышли: %1, ×%2 к обычному дню</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>все чаты</translation>
    </message>
    <message>
        <source>An export was imported</source>
        <translation>Импортирован экспорт</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>это приложение</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Последний импорт</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Import a Telegram export to begin.</source>
        <translation>Пока ничего не сохранено. Для начала импортируйте экспорт Telegram.</translation>
    </message>
    <message>
        <source>This is the sample: invented groups, nothing is connected.</source>
        <translation>Это пример: вымышленные группы, ничего не подключено.</translation>
    </message>
    <message>
        <source>Imported history up to %1; no bot is connected.</source>
        <translation>Импортированная история до %1; бот не подключён.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Messages stored in the range, all chats.</source>
        <translation>Сообщения, сохранённые за период, все чаты.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Reactions given in the range that are still there.</source>
        <translation>Реакции, поставленные за период и не снятые.</translation>
    </message>
    <message>
        <source>Bot, not configured</source>
        <translation>Бот, не настроен</translation>
    </message>
    <message>
        <source>Send less, or wait: Telegram tells for how long.</source>
        <translation>Отправляйте меньше или ждите: Telegram говорит, сколько.</translation>
    </message>
    <message>
        <source>no 429 on this connection</source>
        <translation>ответов 429 не было</translation>
    </message>
    <message>
        <source>%1 answers 429, waited %2</source>
        <translation>ответов 429: %1, ожидание %2</translation>
    </message>
    <message>
        <source>Bot, last answer</source>
        <translation>Бот, последний ответ</translation>
    </message>
    <message>
        <source>Bot, last commit</source>
        <translation>Бот, последняя запись</translation>
    </message>
    <message>
        <source>Bot, %1</source>
        <translation>Бот, %1</translation>
    </message>
    <message>
        <source>the connection of the bot, see Bot &amp; ingestion</source>
        <translation>соединение бота, см. «Бот и приём»</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/с</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>за последнюю минуту</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Updates that Telegram handed to the bot, per second over the last minute.</source>
        <translation>Обновления, переданные боту Telegram, в секунду за последнюю минуту.</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Ждёт в Telegram</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>обновл.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>по данным Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не сообщено</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot. It keeps each for 24 hours.</source>
        <translation>Обновления, которые Telegram держит для бота. Каждое хранится 24 часа.</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Возраст данных</translation>
    </message>
    <message>
        <source>last update %1 ago</source>
        <translation>обновление %1 назад</translation>
    </message>
    <message>
        <source>no update on this connection</source>
        <translation>обновлений ещё не было</translation>
    </message>
    <message>
        <source>Time since Telegram last told that it holds nothing more: what is shown is no older.</source>
        <translation>Время с тех пор, как Telegram сообщил, что больше ничего нет: показанное не старше.</translation>
    </message>
    <message>
        <source>%1 of %2, all programs together</source>
        <translation>%1 из %2, все программы вместе</translation>
    </message>
    <message>
        <source>Put PgBouncer in front of the server, or raise max_connections.</source>
        <translation>Поставьте PgBouncer перед сервером или увеличьте max_connections.</translation>
    </message>
    <message>
        <source>what the server has left is not told</source>
        <translation>сколько осталось у сервера, он не сообщает</translation>
    </message>
    <message>
        <source>Watch the disk of the database server there.</source>
        <translation>Следите за диском сервера базы данных там.</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <translation>%1, не используется</translation>
    </message>
</context>
<context>
    <name>ProcessIdentity</name>
    <message>
        <source>process %1 on %2</source>
        <translation>процесс %1 на %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The profiles could not be saved to %1. Check that the folder can be written.</source>
        <translation>Не удалось сохранить профили в %1. Проверьте, что в папку можно писать.</translation>
    </message>
</context>
<context>
    <name>QuarantineCommands</name>
    <message>
        <source>Name one entry by its number.</source>
        <translation>Укажите номер одной записи.</translation>
    </message>
    <message>
        <source>Name the file to write, or &quot;-&quot; for standard output.</source>
        <translation>Укажите файл для записи или «-» для стандартного вывода.</translation>
    </message>
    <message>
        <source>What could not be mapped to rows.</source>
        <translation>Что не удалось разложить по строкам.</translation>
    </message>
    <message>
        <source>One entry with its raw JSON.</source>
        <translation>Одна запись с исходным JSON.</translation>
    </message>
    <message>
        <source>Writes the raw JSON of all entries, one a line.</source>
        <translation>Записывает исходный JSON всех записей, по одному на строку.</translation>
    </message>
    <message>
        <source>Name one entry by its number, or none for all.</source>
        <translation>Укажите номер одной записи или ничего — для всех.</translation>
    </message>
    <message>
        <source>Decodes entries again; those that can be stored now are removed. Prints a report.</source>
        <translation>Разбирает записи заново; те, что теперь удалось сохранить, удаляются. Выводит отчёт.</translation>
    </message>
</context>
<context>
    <name>QuarantineTools</name>
    <message>
        <source>There is no entry %1 in the quarantine.</source>
        <translation>В карантине нет записи %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>QueryCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Укажите чат: --chat ID.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Нет часового пояса «%1». Укажите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>The chat; without it all chats.</source>
        <translation>Чат; без него — все чаты.</translation>
    </message>
    <message>
        <source>First local day, YYYY-MM-DD.</source>
        <translation>Первый местный день, ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>Last local day; default: the last 30 days.</source>
        <translation>Последний местный день; по умолчанию — последние 30 дней.</translation>
    </message>
    <message>
        <source>The zone of the days of all chats; default UTC.</source>
        <translation>Часовой пояс дней всех чатов; по умолчанию UTC.</translation>
    </message>
    <message>
        <source>messages (default), dau, joins, leaves, reactions or media.</source>
        <translation>messages (по умолчанию), dau, joins, leaves, reactions или media.</translation>
    </message>
    <message>
        <source>act (share, default), msg (messages), ad (active days), dsj (days since joined), lm (last message).</source>
        <translation>act (доля, по умолчанию), msg (сообщения), ad (активные дни), dsj (дней в чате), lm (последнее сообщение).</translation>
    </message>
    <message>
        <source>Only users with this in a name.</source>
        <translation>Только пользователи, у кого это есть в имени.</translation>
    </message>
    <message>
        <source>Only who has left, or only who has not.</source>
        <translation>Только вышедшие или только оставшиеся.</translation>
    </message>
    <message>
        <source>The page, from 1.</source>
        <translation>Страница, от 1.</translation>
    </message>
    <message>
        <source>Users a page, 1 to 100; default 50.</source>
        <translation>Пользователей на странице, от 1 до 100; по умолчанию 50.</translation>
    </message>
    <message>
        <source>The chats of the store and their last 30 days.</source>
        <translation>Чаты хранилища и их последние 30 дней.</translation>
    </message>
    <message>
        <source>Totals of a period.</source>
        <translation>Итоги периода.</translation>
    </message>
    <message>
        <source>One figure a day.</source>
        <translation>Одно число в день.</translation>
    </message>
    <message>
        <source>Messages by weekday and hour.</source>
        <translation>Сообщения по дням недели и часам.</translation>
    </message>
    <message>
        <source>The users of a chat in a period.</source>
        <translation>Пользователи чата за период.</translation>
    </message>
    <message>
        <source>The settings of a chat.</source>
        <translation>Настройки чата.</translation>
    </message>
    <message>
        <source>What retention would remove from a chat now.</source>
        <translation>Что срок хранения сейчас удалил бы из чата.</translation>
    </message>
</context>
<context>
    <name>QueryPeriod</name>
    <message>
        <source>&quot;%1&quot; is no date for --%2. Write it as 2024-03-31.</source>
        <translation>«%1» — не дата для --%2. Пишите так: 2024-03-31.</translation>
    </message>
    <message>
        <source>The period starts on %1, after it ends on %2.</source>
        <translation>Период начинается %1, позже своего конца %2.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Name the file of updates to replay, or &quot;-&quot; for standard input.</source>
        <translation>Укажите файл обновлений для воспроизведения или «-» для стандартного ввода.</translation>
    </message>
    <message>
        <source>Stores updates of the Bot API, one a line, as if the bot had received them, and prints a report.</source>
        <translation>Сохраняет обновления Bot API, по одному в строке, как если бы их получил бот, и выводит отчёт.</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>The Bot API server is reached without encryption over a public network: the token can be read on the way. Use https, or an address of this machine or network.</source>
        <translation>Связь с сервером Bot API идёт без шифрования через публичную сеть: токен можно перехватить. Используйте https или адрес этого компьютера или своей сети.</translation>
    </message>
    <message>
        <source>See tgstatsd run --help.</source>
        <translation>См. tgstatsd run --help.</translation>
    </message>
    <message>
        <source>Runs the bot until it is told to stop: fetches updates and stores them.</source>
        <translation>Запускает бота до команды остановки: получает обновления и сохраняет их.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>%1, and webhooks are not part of this version of tgstatsd. Say --mode polling to fetch updates instead; that needs the bot&apos;s webhook to be removed.</source>
        <translation>%1, а вебхуков в этой версии tgstatsd нет. Укажите --mode polling, чтобы получать обновления опросом; для этого вебхук бота нужно удалить.</translation>
    </message>
    <message>
        <source>--mode webhook was asked for</source>
        <translation>Задано --mode webhook</translation>
    </message>
    <message>
        <source>WEBHOOK_URL is set</source>
        <translation>Задана переменная WEBHOOK_URL</translation>
    </message>
    <message>
        <source>MODE is webhook</source>
        <translation>MODE имеет значение webhook</translation>
    </message>
    <message>
        <source>MODE takes polling or off, not &quot;%1&quot;.</source>
        <translation>MODE принимает polling или off, а не «%1».</translation>
    </message>
    <message>
        <source>%1 takes seconds from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 принимает секунды от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>How updates come in; default: polling when there is a token.</source>
        <translation>Как поступают обновления; по умолчанию: polling, если есть токен.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token.</source>
        <translation>Файл с токеном бота.</translation>
    </message>
    <message>
        <source>The entry of the keychain that holds it.</source>
        <translation>Запись в связке ключей с токеном.</translation>
    </message>
    <message>
        <source>The .env file of an existing deployment.</source>
        <translation>Файл .env существующей установки.</translation>
    </message>
    <message>
        <source>The Bot API server; default %1.</source>
        <translation>Сервер Bot API; по умолчанию %1.</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Только для поиска ошибок: дамп памяти этого процесса может содержать токен.</translation>
    </message>
    <message>
        <source>There is no bot token. Give --token-file FILE or --token-keychain NAME, set TGSTATS_BOT_TOKEN, or use a systemd credential named tgstats-bot-token; --mode off runs without a bot.</source>
        <translation>Нет токена бота. Укажите --token-file ФАЙЛ или --token-keychain ИМЯ, задайте TGSTATS_BOT_TOKEN или используйте учётные данные systemd с именем tgstats-bot-token; --mode off работает без бота.</translation>
    </message>
    <message>
        <source>Name the folder of the spool: --spool DIR.</source>
        <translation>Укажите папку буфера: --spool DIR.</translation>
    </message>
    <message>
        <source>Keeps updates in this folder while the store is away. Also TGSTATS_SPOOL_DIR.</source>
        <translation>Держит обновления в этой папке, пока хранилище недоступно. Также TGSTATS_SPOOL_DIR.</translation>
    </message>
    <message>
        <source>How large the spool may grow, from 8 MiB; default 1024.</source>
        <translation>До какого размера может расти буфер, от 8 МиБ; по умолчанию 1024.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 is not a sample workspace and is left as it is. Choose another file.</source>
        <translation>%1 — не пример, файл оставлен как есть. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Say where the sample goes with --out STORE.</source>
        <translation>Укажите, куда записать пример: --out STORE.</translation>
    </message>
    <message>
        <source>Makes a store with the sample workspace: invented chats, a year of life.</source>
        <translation>Создаёт хранилище с примером: вымышленные чаты, год жизни.</translation>
    </message>
    <message>
        <source>The store to make; it must not have chats.</source>
        <translation>Создаваемое хранилище; в нём не должно быть чатов.</translation>
    </message>
    <message>
        <source>Another sample; default 1.</source>
        <translation>Другой пример; по умолчанию 1.</translation>
    </message>
    <message>
        <source>About how many messages; default 200000.</source>
        <translation>Сколько примерно сообщений; по умолчанию 200000.</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Making the sample was cancelled; the store is incomplete.</source>
        <translation>Создание примера отменено; хранилище неполное.</translation>
    </message>
    <message>
        <source>The store has chats already. Give the sample a store of its own.</source>
        <translation>В хранилище уже есть чаты. Дайте примеру отдельное хранилище.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Check the folder and the space left.</source>
        <translation>Не удаётся записать рисунок %1. Проверьте папку и свободное место.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Broken store</source>
        <translation>Повреждённое хранилище</translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 — true или false, а не «%2».</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 — число дней от 1 до %2, а не «%3».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Нет часового пояса «%1». Укажите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>locale is a language such as en or pt-BR, not &quot;%1&quot;.</source>
        <translation>locale — язык, например en или pt-BR, а не «%1».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. There are store_text, text_retention_days, metadata_retention_days, timezone, locale and capture_reactions.</source>
        <translation>Нет настройки «%1». Есть store_text, text_retention_days, metadata_retention_days, timezone, locale и capture_reactions.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Укажите чат: --chat ID.</translation>
    </message>
    <message>
        <source>Write a change as key=value, not &quot;%1&quot;.</source>
        <translation>Пишите изменение как key=value, а не «%1».</translation>
    </message>
    <message>
        <source>Chat %1 has no settings yet. Make them with tgstatsd settings --chat %1 --set timezone=UTC.</source>
        <translation>У чата %1 ещё нет настроек. Создайте их: tgstatsd settings --chat %1 --set timezone=UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --set before it.</source>
        <translation>Перед «%1» нужен --set.</translation>
    </message>
    <message>
        <source>Shows or changes the settings of a chat.</source>
        <translation>Показывает или меняет настройки чата.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>Changes store_text, text_retention_days, metadata_retention_days, timezone, locale or capture_reactions; may be given several times.</source>
        <translation>Меняет store_text, text_retention_days, metadata_retention_days, timezone, locale или capture_reactions; можно указать несколько раз.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The spool in %1 has reached its limit of %2. Mend the store, or raise the limit.</source>
        <translation>Буфер в %1 достиг предела в %2. Почините хранилище или увеличьте предел.</translation>
    </message>
</context>
<context>
    <name>SpoolFolder</name>
    <message>
        <source>There is no space left for the spool in %1. Make room on that disk.</source>
        <translation>Для буфера в %1 не осталось места. Освободите место на этом диске.</translation>
    </message>
    <message>
        <source>The spool in %1 cannot be written. Give it a folder that this user may write to.</source>
        <translation>В буфер в %1 нельзя писать. Укажите для него папку, в которую этот пользователь может писать.</translation>
    </message>
    <message>
        <source>The spool in %1 does not work (%2). Check the disk it is on.</source>
        <translation>Буфер в %1 не работает (%2). Проверьте диск, на котором он находится.</translation>
    </message>
    <message>
        <source>Others may write to the folder %1, so no spool is kept there. Name a folder of its own, or take that right away (chmod 700).</source>
        <translation>В папку %1 могут писать другие, поэтому буфер там не ведётся. Укажите для него отдельную папку или отберите это право (chmod 700).</translation>
    </message>
    <message>
        <source>Another program uses the spool of this bot in %1. Stop it first, or name another folder.</source>
        <translation>Буфер этого бота в %1 использует другая программа. Сначала остановите её или укажите другую папку.</translation>
    </message>
</context>
<context>
    <name>StateSource</name>
    <message>
        <source>Another program holds the store. Wait until it is done, or close it; this page tries again.</source>
        <translation>Хранилище занято другой программой. Подождите или закройте её; эта страница попробует снова.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store address &quot;%1&quot; names no file. Write sqlite:PATH.</source>
        <translation>Адрес хранилища «%1» не называет файл. Напишите sqlite:ПУТЬ.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and a copy would lack what it keeps elsewhere. Stop that program, run tgstatsd migrate --store URL, then copy.</source>
        <translation>Базу данных %1 заполняет другая программа, и копии не хватало бы того, что та хранит в другом месте. Остановите её, выполните tgstatsd migrate --store URL и затем копируйте.</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL store is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Адрес хранилища PostgreSQL не распознан. Пишите postgresql://USER@HOST:PORT/DATABASE; особые символы в нём записываются как %XX.</translation>
    </message>
    <message>
        <source>The number %1 is too large for its column.</source>
        <translation>Число %1 слишком велико для своего столбца.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be read as one of TG Stats: this role sees no column %2 there.</source>
        <translation>Базу данных %1 нельзя прочитать как базу TG Stats: эта роль не видит там столбца %2.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be taken over: it lacks %2. Statistics can be read from it as it is.</source>
        <translation>Базу данных %1 нельзя перенять: в ней не хватает %2. Статистику можно читать из неё как есть.</translation>
    </message>
    <message>
        <source>Another program writes messages into the database of %1, or has written some that are not in the statistics yet. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Другая программа пишет сообщения в базу данных %1 или записала такие, которых ещё нет в статистике. Остановите её, затем выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The database server of %1 does not answer. Check the network between here and there, and what the server is busy with.</source>
        <translation>Сервер базы данных %1 не отвечает. Проверьте сеть между этим компьютером и сервером и то, чем сервер занят.</translation>
    </message>
    <message>
        <source>The database server of %1 took the last step back.</source>
        <translation>Сервер базы данных %1 отменил последний шаг.</translation>
    </message>
    <message>
        <source>The program is incomplete: a statement is missing.</source>
        <translation>Программа неполная: нет одного из запросов.</translation>
    </message>
    <message>
        <source>Another program kept changing the same rows of %1. Nothing of the last step was written; try again.</source>
        <translation>Другая программа всё время меняла те же строки %1. Из последнего шага ничего не записано; повторите.</translation>
    </message>
    <message>
        <source>The disk of the database server of %1 is full. Nothing of the last step was written; free some space there and try again.</source>
        <translation>Диск сервера базы данных %1 заполнен. Из последнего шага ничего не записано; освободите там место и повторите.</translation>
    </message>
    <message>
        <source>The database server of %1 takes no more connections (max_connections is reached). Close other programs, put PgBouncer in front, or raise max_connections.</source>
        <translation>Сервер базы данных %1 больше не принимает соединений (достигнут max_connections). Закройте другие программы, поставьте перед ним PgBouncer или увеличьте max_connections.</translation>
    </message>
    <message>
        <source>The database server of %1 ended a statement that took longer than its statement_timeout allows. Raise statement_timeout for this role, or look for what holds the server up.</source>
        <translation>Сервер базы данных %1 прервал запрос, который длился дольше, чем позволяет его statement_timeout. Увеличьте statement_timeout для этой роли или выясните, что задерживает сервер.</translation>
    </message>
    <message>
        <source>The database server of %1 is shutting down or starting up. It is asked again when it is back.</source>
        <translation>Сервер базы данных %1 выключается или запускается. К нему обратятся снова, когда он вернётся.</translation>
    </message>
    <message>
        <source>The database server of %1 is short of memory or of another resource.</source>
        <translation>Серверу базы данных %1 не хватает памяти или другого ресурса.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in. Check user and password, and that pg_hba.conf has a line for this address (with TLS, if the server wants it).</source>
        <translation>Сервер базы данных %1 не пускает этого пользователя. Проверьте имя и пароль, а также есть ли в pg_hba.conf строка для этого адреса (с TLS, если этого требует сервер).</translation>
    </message>
    <message>
        <source>The database of %1 does not exist on that server. Create it (createdb), or give another name.</source>
        <translation>Базы данных %1 на этом сервере нет. Создайте её (createdb) или укажите другое имя.</translation>
    </message>
    <message>
        <source>The server of %1 only takes reads: it is a standby, or set to read only. Give the address of the primary; with several hosts add target_session_attrs=read-write.</source>
        <translation>Сервер %1 допускает только чтение: это резервный сервер, или он настроен только на чтение. Укажите адрес основного; при нескольких хостах добавьте target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>The role lacks a right in %1. Let the owner of the database grant it, or use the owner&apos;s role.</source>
        <translation>Роли не хватает права в %1. Пусть его выдаст владелец базы данных, или используйте роль владельца.</translation>
    </message>
    <message>
        <source>The database of %1 lacks a table or column of a TG Stats store. Run: tgstatsd migrate --store URL</source>
        <translation>В базе данных %1 нет таблицы или столбца хранилища TG Stats. Выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program holds a lock in %1. Try again when it is done.</source>
        <translation>Другая программа держит блокировку в %1. Повторите, когда она закончит.</translation>
    </message>
    <message>
        <source>The store %1 does not take a value that was to be written.</source>
        <translation>Хранилище %1 не принимает значение, которое нужно записать.</translation>
    </message>
    <message>
        <source>The connection to the database server of %1 was lost. It is made anew with the next step.</source>
        <translation>Соединение с сервером базы данных %1 потеряно. Оно будет установлено заново при следующем шаге.</translation>
    </message>
    <message>
        <source>The database server of %1 refused a statement of ours: %2</source>
        <translation>Сервер базы данных %1 отклонил наш запрос: %2</translation>
    </message>
    <message>
        <source>No TLS connection to the database server of %1 could be made: the server does not offer it, or its certificate is not trusted. See sslmode and sslrootcert in the address.</source>
        <translation>Не удалось установить TLS-соединение с сервером базы данных %1: сервер его не предлагает, или нет доверия к его сертификату. См. sslmode и sslrootcert в адресе.</translation>
    </message>
    <message>
        <source>The database server of %1 cannot be reached. Check host and port, and that the server runs and listens there.</source>
        <translation>Сервер базы данных %1 недоступен. Проверьте хост и порт, а также что сервер запущен и слушает там.</translation>
    </message>
    <message>
        <source>The database of %1 holds no TG Stats store yet. Run: tgstatsd migrate --store URL</source>
        <translation>В базе данных %1 ещё нет хранилища TG Stats. Выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this program.</source>
        <translation>Хранилище %1 записано более новой программой (схема %2, эта знает до %3). Обновите эту программу.</translation>
    </message>
    <message>
        <source>The program is incomplete: a migration is missing.</source>
        <translation>Программа неполная: нет одной из миграций.</translation>
    </message>
    <message>
        <source>The store %1 gave no number to a user.</source>
        <translation>Хранилище %1 не присвоило номер пользователю.</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged (chat %1, UTC day %2).</source>
        <translation>Статистика хранилища повреждена (чат %1, день UTC %2).</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged. &quot;tgstatsd verify --repair&quot; makes them anew from the messages.</source>
        <translation>Статистика хранилища повреждена. «tgstatsd verify --repair» построит её заново по сообщениям.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program: it is attached read-only, and nothing is written there. To make it a store of this program, stop the other one, then run: tgstatsd migrate --store URL</source>
        <translation>Базу данных %1 наполняет другая программа: она подключена только для чтения, и туда ничего не пишется. Чтобы сделать её хранилищем этой программы, остановите другую, затем выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program polls for this bot now: %1.</source>
        <translation>Этого бота теперь опрашивает другая программа: %1.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this store. &quot;query chats&quot; lists them.</source>
        <translation>В этом хранилище нет чата %1. Список выводит «query chats».</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of chat %2 is not known to this system. Set another one: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</source>
        <translation>Часовой пояс «%1» чата %2 этой системе неизвестен. Задайте другой: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this system. Give an IANA name such as Europe/Berlin.</source>
        <translation>Часовой пояс «%1» этой системе неизвестен. Укажите имя IANA, например Europe/Berlin.</translation>
    </message>
    <message>
        <source>The period is too long: at most %1 days.</source>
        <translation>Период слишком длинный: не больше %1 дн.</translation>
    </message>
    <message>
        <source>%1 is a number of days from %2 to %3, not %4.</source>
        <translation>%1 — число дней от %2 до %3, а не %4.</translation>
    </message>
    <message>
        <source>The locale &quot;%1&quot; is not one: give a language, with a region if need be, such as en or pt-BR.</source>
        <translation>«%1» — не обозначение языка: укажите язык, при необходимости с регионом, например en или pt-BR.</translation>
    </message>
    <message>
        <source>The store %1 was opened to be read and cannot be written.</source>
        <translation>Хранилище %1 открыто для чтения, и писать в него нельзя.</translation>
    </message>
    <message>
        <source>Nothing is rolled up in %1: another program fills it, and statistics come from its rows. There is nothing to verify.</source>
        <translation>В %1 ничего не сведено: базу наполняет другая программа, и статистика берётся из её строк. Проверять нечего.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
    <message>
        <source>A page and its length are numbers from 1 upwards.</source>
        <translation>Страница и её длина — числа от 1.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store. Choose another file, or import into a new one.</source>
        <translation>Файл %1 — не хранилище TG Stats. Выберите другой файл или импортируйте в новый.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 is full. Nothing of the last step was written; free some space and try again.</source>
        <translation>Диск с хранилищем %1 заполнен. Из последнего шага ничего не записано; освободите место и повторите.</translation>
    </message>
    <message>
        <source>Another program holds the write lock of the store %1 (waited %2 s for it). Close that program or wait until it is done.</source>
        <translation>Другая программа держит блокировку записи хранилища %1 (ожидание %2&#xa0;с). Закройте её или дождитесь, пока она закончит.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>В хранилище %1 нельзя писать. Проверьте права на файл и его папку.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store, or it is damaged: it is no SQLite database. Choose another file, or put back a copy of it.</source>
        <translation>Файл %1 — не хранилище TG Stats или повреждён: это не база SQLite. Выберите другой файл или верните его копию.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>Хранилище %1 повреждено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>Не удаётся открыть хранилище %1. Проверьте, что файл есть и доступен для чтения.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 reported an error. Nothing of the last step was written.</source>
        <translation>Диск с хранилищем %1 сообщил об ошибке. Из последнего шага ничего не записано.</translation>
    </message>
    <message>
        <source>The store %1 could not be used because of a defect.</source>
        <translation>Не удалось работать с хранилищем %1 из-за ошибки в программе.</translation>
    </message>
    <message>
        <source>There is no store at %1. Import into it, or give another path.</source>
        <translation>В %1 нет хранилища. Импортируйте туда или укажите другой путь.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the path of a store file.</source>
        <translation>%1 — папка. Укажите путь к файлу хранилища.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it belongs to another database cluster than the store.</source>
        <translation>Реплика %1 не читается: она относится не к тому кластеру баз данных, что хранилище.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: the store is in another database of that server.</source>
        <translation>Реплика %1 не читается: хранилище находится в другой базе данных этого сервера.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it is no standby. It was promoted, or is the primary itself.</source>
        <translation>Реплика %1 не читается: это не резервный сервер. Он был повышен или сам является основным.</translation>
    </message>
    <message>
        <source>The replica %1 is behind the primary and is not read until it has caught up.</source>
        <translation>Реплика %1 отстаёт от основного сервера и не читается, пока не догонит его.</translation>
    </message>
    <message>
        <source>The replica %1 is %2 s behind the primary and is not read until it has caught up.</source>
        <translation>Реплика %1 отстаёт от основного сервера на %2 с и не читается, пока не догонит его.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it has schema %2, and the store schema %3. If it only is behind, it comes by itself.</source>
        <translation>Реплика %1 не читается: у неё схема %2, а у хранилища схема %3. Если она только отстаёт, это пройдёт само.</translation>
    </message>
    <message>
        <source>Replicas are of a store in PostgreSQL: give it with --store postgresql://USER@HOST:PORT/DATABASE, or leave --replica out.</source>
        <translation>Реплики бывают у хранилища в PostgreSQL: укажите его с помощью --store postgresql://ПОЛЬЗОВАТЕЛЬ@ХОСТ:ПОРТ/БАЗА или уберите --replica.</translation>
    </message>
    <message>
        <source>The address of a replica is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Адрес реплики непонятен. Напишите postgresql://ПОЛЬЗОВАТЕЛЬ@ХОСТ:ПОРТ/БАЗА; особые символы в нём пишутся как %XX.</translation>
    </message>
    <message>
        <source>The name of the database server of %1 is not known, or no name server answers. Check the name, and the network of this computer.</source>
        <translation>Имя сервера базы данных %1 неизвестно, или не отвечает ни один сервер имён. Проверьте имя и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>The database server of %1 asks for a password, and none is known here. Give it in PGPASSWORD or ~/.pgpass, or enter it in the window.</source>
        <translation>Сервер базы данных %1 запрашивает пароль, а здесь он неизвестен. Укажите его в PGPASSWORD или ~/.pgpass или введите в окне.</translation>
    </message>
    <message>
        <source>The store address %1 is of no kind that is known. Write sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Адрес хранилища %1 неизвестного вида. Напишите sqlite:PATH или postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and this role may not read it. Let the owner of its tables run: GRANT SELECT ON %2 TO %3</source>
        <translation>Базу данных %1 наполняет другая программа, и этой роли нельзя её читать. Пусть владелец таблиц выполнит: GRANT SELECT ON %2 TO %3</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>The server does not let this profile in</source>
        <translation>Сервер не пускает этот профиль</translation>
    </message>
    <message>
        <source>This store needs a newer program</source>
        <translation>Этому хранилищу нужна более новая программа</translation>
    </message>
    <message>
        <source>The store is out of reach since %1</source>
        <translation>Хранилище недоступно с %1</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Попытка повторяется сама каждые несколько секунд.</translation>
    </message>
    <message>
        <source>The store cannot be read since %1</source>
        <translation>Хранилище не читается с %1</translation>
    </message>
</context>
<context>
    <name>StorePlace</name>
    <message>
        <source>%1 on %2</source>
        <comment>database on host</comment>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>StorePool</name>
    <message>
        <source>Too much is asked of the store at once. Try again in a moment.</source>
        <translation>Слишком много запросов к хранилищу сразу. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The store was not needed any more when it was open.</source>
        <translation>Хранилище уже не было нужно, когда открылось.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Messages seem to be dated %1 h late: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Похоже, сообщения датированы на %1 ч позже: другая программа пишет время без часового пояса, а пояс сервера — %2. Здесь ничего не исправляется; пусть она пишет UTC, или установите для её базы данных пояс UTC.</translation>
    </message>
    <message>
        <source>Messages seem to be dated %1 h early: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Похоже, сообщения датированы на %1 ч раньше: другая программа пишет время без часового пояса, а пояс сервера — %2. Здесь ничего не исправляется; пусть она пишет UTC, или установите для её базы данных пояс UTC.</translation>
    </message>
    <message>
        <source>Messages are dated without a time zone there: they are taken as UTC.</source>
        <translation>Сообщения там датированы без часового пояса: время считается UTC.</translation>
    </message>
    <message>
        <source>The database lacks %1: figures of these are zero.</source>
        <translation>В базе данных нет %1: соответствующие цифры равны нулю.</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: figures come from the messages, which takes longer. Run: tgstatsd migrate --store URL</source>
        <translation>Некоторые чаты ещё не сведены: цифры берутся из сообщений, а это дольше. Выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program writes messages into this store: figures come from the messages, which takes longer. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Другая программа пишет сообщения в это хранилище: цифры берутся из сообщений, а это дольше. Остановите её, затем выполните: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program fills this database: it is only read. Joins and leaves are approximate, the last of each member.</source>
        <translation>Эту базу данных наполняет другая программа: она только читается. Вступления и выходы приблизительны, последние для каждого участника.</translation>
    </message>
    <message>
        <source>Messages may not be read there: figures come from the aggregates that the other program keeps, as of their last refresh. For exact ones let its owner run: GRANT SELECT ON messages TO %1</source>
        <translation>Сообщения там читать нельзя: цифры взяты из агрегатов другой программы на момент их последнего обновления. Для точных пусть владелец выполнит: GRANT SELECT ON messages TO %1</translation>
    </message>
    <message>
        <source>This server only takes reads: it is a standby, or set to read only. For bot, imports and settings give the address of the primary.</source>
        <translation>Этот сервер допускает только чтение: он резервный или настроен только на чтение. Для бота, импорта и настроек укажите адрес основного.</translation>
    </message>
    <message>
        <source>The aggregate %1 is missing or may not be read: its figures are not available.</source>
        <translation>Агрегата %1 нет или его нельзя читать: его цифры недоступны.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл токена %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no bot token. A token is a number, a colon and 30 to 64 letters, digits, _ or -; @BotFather tells it.</source>
        <translation>%1 не содержит токена бота. Токен — это число, двоеточие и 30–64 буквы, цифры, _ или -; его сообщает @BotFather.</translation>
    </message>
    <message>
        <source>%1 holds more than one bot token. Leave one.</source>
        <translation>%1 содержит больше одного токена бота. Оставьте один.</translation>
    </message>
    <message>
        <source>The token file %1</source>
        <translation>Файл токена %1</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Связка ключей не ответила.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry %1</source>
        <translation>Запись %1 в связке ключей</translation>
    </message>
    <message>
        <source>The variable %1</source>
        <translation>Переменная %1</translation>
    </message>
</context>
<context>
    <name>UpdateReplay</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::BotAccount</name>
    <message>
        <source>What you entered</source>
        <translation>Введённый текст</translation>
    </message>
    <message>
        <source>This window was opened for one store only: the token is not kept when it closes.</source>
        <translation>Это окно открыто только для одного хранилища: при закрытии токен не сохраняется.</translation>
    </message>
    <message>
        <source>The token could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Токен не удалось сохранить, после перезапуска его нужно ввести снова. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has this bot&apos;s token. Enter it again.</source>
        <translation>В связке ключей больше нет токена этого бота. Введите его снова.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry</source>
        <translation>Запись в связке ключей</translation>
    </message>
    <message>
        <source>Connect the bot first.</source>
        <translation>Сначала подключите бота.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::IngestWorker</name>
    <message>
        <source>%1 already fetches the updates of bot %2 into this store. Stop it first; if it has died on another machine, its lease ends after %3 seconds.</source>
        <translation>%1 уже получает обновления бота %2 в это хранилище. Сначала остановите его; если он аварийно завершился на другом компьютере, его аренда истечёт через %3 с.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait in the spool %1 and are stored when this program runs again.</source>
        <translation>
            <numerusform>%n обновление ждёт в буфере %1 и будет сохранено, когда эта программа снова запустится.</numerusform>
            <numerusform>%n обновления ждут в буфере %1 и будут сохранены, когда эта программа снова запустится.</numerusform>
            <numerusform>%n обновлений ждут в буфере %1 и будут сохранены, когда эта программа снова запустится.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files in %1 do not belong to the spool of this bot and are left alone: %2</source>
        <translation>Эти файлы в %1 не относятся к буферу этого бота и остаются нетронутыми: %2</translation>
    </message>
    <message>
        <source>The store was not opened: the program ends.</source>
        <translation>Хранилище не открыто: программа завершается.</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartLegend</name>
    <message>
        <source>Shows only this series; with Ctrl shows or hides it</source>
        <translation>Показывает только этот ряд; с Ctrl — показать или скрыть</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Легенда: %1</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartTableModel</name>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3, newest %4.</source>
        <translation>
            <numerusform>%1: %n значение, наименьшее %2, наибольшее %3, последнее %4.</numerusform>
            <numerusform>%1: %n значения, наименьшее %2, наибольшее %3, последнее %4.</numerusform>
            <numerusform>%1: %n значений, наименьшее %2, наибольшее %3, последнее %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ExportMenu</name>
    <message>
        <source>Copy values</source>
        <translation>Копировать значения</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Экспорт в PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Экспорт в SVG…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tgd::charts::HeatmapView</name>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Самое оживлённое: %1</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 %5</source>
        <translation>%1 %2–%3: %4 %5</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Показать таблицей…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>tgd::charts::Sparkline</name>
    <message>
        <source>Recent course</source>
        <translation>Недавняя динамика</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), lowest %1, highest %2, newest %3</source>
        <translation>
            <numerusform>%n значение, наименьшее %1, наибольшее %2, последнее %3</numerusform>
            <numerusform>%n значения, наименьшее %1, наибольшее %2, последнее %3</numerusform>
            <numerusform>%n значений, наименьшее %1, наибольшее %2, последнее %3</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
</context>
<context>
    <name>tgd::charts::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Показать весь период</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Показать таблицей…</translation>
    </message>
    <message>
        <source>Shows the values as a table</source>
        <translation>Показывает значения таблицей</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::Desktop</name>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Мои группы</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>There is no profile named &apos;%1&apos;.</source>
        <translation>Нет профиля «%1».</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::ImportFollower</name>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Импорт завершён</translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation>Новых сообщений: %1</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Импорт прервался</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::PostgresDesk</name>
    <message>
        <source>The password could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Пароль не удалось сохранить, после перезапуска его нужно ввести снова. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreKeys</name>
    <message>
        <source>The keychain is asked for the password of this store.</source>
        <translation>У связки ключей запрашивается пароль этого хранилища.</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreNoticeFollower</name>
    <message>
        <source>Check connection…</source>
        <translation>Проверить соединение…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Enter the password of the store…</source>
        <translation>Ввести пароль хранилища…</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Пароль не удалось сохранить</translation>
    </message>
    <message>
        <source>It must be entered again after a restart. %1</source>
        <translation>После перезапуска его нужно ввести снова. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::WorkspaceWindow</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Import a Telegram export…</source>
        <translation>Импорт экспорта Telegram…</translation>
    </message>
    <message>
        <source>Users of this chat</source>
        <translation>Пользователи этого чата</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Настройки этого чата</translation>
    </message>
    <message>
        <source>%1 messages in 30 days</source>
        <translation>сообщений за 30 дней: %1</translation>
    </message>
    <message>
        <source>invented groups</source>
        <translation>вымышленные группы</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>ничего не подключено</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Только история</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бот не подключён</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не настроено</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чата</numerusform>
            <numerusform>%n чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Создание примера</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Не удалось создать пример</translation>
    </message>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Бот и приём</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Подключить PostgreSQL…</translation>
    </message>
</context>
<context>
    <name>tgd::items::ChatListModel</name>
    <message>
        <source>Chat %1</source>
        <translation>Чат %1</translation>
    </message>
    <message>
        <source>Messages a day, last 30 days</source>
        <translation>Сообщения в день за 30 дней</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>DAU</source>
        <translation>DAU</translation>
    </message>
</context>
<context>
    <name>tgd::items::UsersTableModel</name>
    <message>
        <source>User %1</source>
        <translation>Пользователь %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;дн.</numerusform>
            <numerusform>%n&#xa0;дн.</numerusform>
            <numerusform>%n&#xa0;дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>В чате</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщ.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Был(а)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>В чате</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotChartsPanel</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Последние 15 минут</translation>
    </message>
    <message>
        <source>Updates per second</source>
        <translation>Обновления в секунду</translation>
    </message>
    <message>
        <source>Commit time in milliseconds</source>
        <translation>Время записи в миллисекундах</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Измерений пока нет</translation>
    </message>
    <message>
        <source>The figures begin when updates arrive.</source>
        <translation>Цифры появятся, когда пойдут обновления.</translation>
    </message>
    <message>
        <source>Updates per second, 10-second average</source>
        <translation>Обновления в секунду, среднее за 10 с</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>Commit time, ms</source>
        <translation>Время записи, мс</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>сейчас ничего не приходит</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotPage</name>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Бот и приём</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Подключите бота</translation>
    </message>
    <message>
        <source>the token is kept in the system keychain</source>
        <translation>токен хранится в системном хранилище ключей</translation>
    </message>
    <message>
        <source>No place for a bot</source>
        <translation>Нет места для бота</translation>
    </message>
    <message>
        <source>Open a profile with a store of its own to connect a bot.</source>
        <translation>Чтобы подключить бота, откройте профиль со своим хранилищем.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как это сделать</translation>
    </message>
    <message>
        <source>Ask @BotFather for a bot</source>
        <translation>Попросите бота у @BotFather</translation>
    </message>
    <message>
        <source>Send /newbot, or /token for one that you have; it answers with the token.</source>
        <translation>Отправьте /newbot или /token для уже имеющегося; в ответе будет токен.</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>Вставьте ответ сюда</translation>
    </message>
    <message>
        <source>The token is taken out of it; Check tells whose it is before anything is kept.</source>
        <translation>Токен берётся из него; «Проверить» покажет, чей он, прежде чем что-либо сохранится.</translation>
    </message>
    <message>
        <source>Add the bot to your groups</source>
        <translation>Добавьте бота в группы</translation>
    </message>
    <message>
        <source>Make it an administrator: only then it sees every message, reaction and join.</source>
        <translation>Сделайте его администратором: только так он видит все сообщения, реакции и вступления.</translation>
    </message>
    <message>
        <source>Leave this program running</source>
        <translation>Не закрывайте программу</translation>
    </message>
    <message>
        <source>Telegram keeps what was not fetched for 24 hours; later it is lost.</source>
        <translation>Telegram хранит неполученное 24 часа; потом оно пропадает.</translation>
    </message>
    <message>
        <source>The bot is being connected</source>
        <translation>Бот подключается</translation>
    </message>
    <message>
        <source>Its token is in the system keychain.</source>
        <translation>Его токен в системном хранилище ключей.</translation>
    </message>
    <message>
        <source>Forget the bot</source>
        <translation>Забыть этого бота</translation>
    </message>
    <message>
        <source>The bot is disconnected and its token deleted.</source>
        <translation>Бот будет отключён, а его токен удалён.</translation>
    </message>
    <message>
        <source>%1 is disconnected and its token deleted.</source>
        <translation>%1 будет отключён, а токен удалён.</translation>
    </message>
    <message>
        <source>What was stored stays. Updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Сохранённое останется. Обновления ждут в Telegram 24 часа, потом пропадают.</translation>
    </message>
    <message>
        <source>Keep bot</source>
        <translation>Оставить бота</translation>
    </message>
    <message>
        <source>Forget bot</source>
        <translation>Забыть бота</translation>
    </message>
    <message>
        <source>The bot is forgotten</source>
        <translation>Бот забыт</translation>
    </message>
    <message>
        <source>Take over the bot</source>
        <translation>Перенять бота</translation>
    </message>
    <message>
        <source>The webhook is deleted, and the updates come here.</source>
        <translation>Вебхук будет удалён, и обновления пойдут сюда.</translation>
    </message>
    <message>
        <source>Updates that wait at Telegram are kept. The program behind the webhook gets no more of them.</source>
        <translation>Ждущие в Telegram обновления сохранятся. Программа за вебхуком их больше не получит.</translation>
    </message>
    <message>
        <source>Keep webhook</source>
        <translation>Оставить вебхук</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенять</translation>
    </message>
    <message>
        <source>The webhook is deleted</source>
        <translation>Вебхук удалён</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotTiles</name>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Ждёт в Telegram</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Новейшее событие</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/с</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>за последнюю минуту</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>обновл.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>по данным Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не сообщено</translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>записей пока нет</translation>
    </message>
    <message>
        <source>last batch; mean %1</source>
        <translation>среднее %1</translation>
    </message>
    <message>
        <source>none yet on this connection</source>
        <translation>пока не было</translation>
    </message>
    <message>
        <source>old</source>
        <translation>назад</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) held in memory</source>
        <translation>
            <numerusform>%n обновление в памяти</numerusform>
            <numerusform>%n обновления в памяти</numerusform>
            <numerusform>%n обновлений в памяти</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held in memory</source>
        <translation>в памяти ничего</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Updates that Telegram handed over, per second</source>
        <translation>Обновления, переданные Telegram, в секунду</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>За время</translation>
    </message>
    <message>
        <source>the last 60 s, or since the connection stands</source>
        <translation>последние 60 с или с начала соединения</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Последний опрос</translation>
    </message>
    <message>
        <source>How much is written in the chats, and what the bot may see there.</source>
        <translation>Сколько пишут в чатах и что там видно боту.</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot</source>
        <translation>Обновления, которые Telegram держит для бота</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>It rises while nothing is fetched. Telegram keeps an update for 24 hours.</source>
        <translation>Растёт, пока ничего не забирают. Telegram хранит обновление 24 часа.</translation>
    </message>
    <message>
        <source>Time until a batch is on the disk</source>
        <translation>Время, за которое пакет попадает на диск</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>The disk, its load, and other programs that write to the store.</source>
        <translation>Диск, его нагрузка и другие программы, пишущие в хранилище.</translation>
    </message>
    <message>
        <source>Age of the youngest message or reaction that is stored</source>
        <translation>Возраст самого нового сохранённого сообщения или реакции</translation>
    </message>
    <message>
        <source>In quiet chats it grows by itself; while Telegram holds updates it must not.</source>
        <translation>В тихих чатах растёт сам; пока у Telegram есть обновления, расти не должен.</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>сейчас ничего не приходит</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the local spool</source>
        <translation>
            <numerusform>%n обновление в локальном буфере</numerusform>
            <numerusform>%n обновления в локальном буфере</numerusform>
            <numerusform>%n обновлений в локальном буфере</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatDetailView</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>Средний DAU</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Прирост участников</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Доля ответов</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Активные пользователи</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Вступления и выходы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Messages by weekday and hour</source>
        <translation>Сообщения по дням недели и часам</translation>
    </message>
    <message>
        <source>When people write</source>
        <translation>Когда пишут</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Сообщения %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>Active users %1</source>
        <translation>Активные пользователи %1</translation>
    </message>
    <message>
        <source>Active users per day, mean %1</source>
        <translation>Активные пользователи в день, среднее %1</translation>
    </message>
    <message>
        <source>an hour, average</source>
        <translation>в час в среднем</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Не удалось прочитать статистику</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>За этот период нет сообщений</translation>
    </message>
    <message>
        <source>Choose a longer time range at the top.</source>
        <translation>Выберите вверху более длинный период.</translation>
    </message>
    <message>
        <source>No joins or leaves seen</source>
        <translation>Вступлений и выходов не видно</translation>
    </message>
    <message>
        <source>Exports tell only some of them; a bot that is administrator sees all.</source>
        <translation>В экспортах есть лишь часть; бот-администратор видит все.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>То же число выводит команда выше.</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Настройки группы</translation>
    </message>
    <message>
        <source>Export days as CSV</source>
        <translation>Экспорт дней в CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Приблизительно: %1</translation>
    </message>
    <message>
        <source>The hours are not known</source>
        <translation>Часы неизвестны</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatHeader</name>
    <message>
        <source>Private chat</source>
        <translation>Личный чат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергруппа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Width of a point</source>
        <translation>Ширина точки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Export this chat&apos;s charts</source>
        <translation>Экспорт графиков этого чата</translation>
    </message>
    <message>
        <source>Group settings and retention</source>
        <translation>Настройки группы и срок хранения</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>К графикам</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Shows the period before as a dashed line</source>
        <translation>Показывает предыдущий период пунктиром</translation>
    </message>
    <message>
        <source>%1 members known</source>
        <translation>известно участников: %1</translation>
    </message>
    <message>
        <source>text is stored</source>
        <translation>текст сохраняется</translation>
    </message>
    <message>
        <source>text is not stored</source>
        <translation>текст не сохраняется</translation>
    </message>
    <message>
        <source>from an export</source>
        <translation>из экспорта</translation>
    </message>
    <message>
        <source>Hours can be shown for up to 92 days</source>
        <translation>Часы показываются не более чем за 92 дня</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Поиск чатов</translation>
    </message>
    <message>
        <source>Only chats with messages in the last 30 days</source>
        <translation>Только чаты с сообщениями за последние 30 дней</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message numerus="yes">
        <source>Search %n chats</source>
        <translation>
            <numerusform>Искать в %n чате</numerusform>
            <numerusform>Искать в %n чатах</numerusform>
            <numerusform>Искать в %n чатах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чата</numerusform>
            <numerusform>%n чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>сообщений: %1</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>не обновлено</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>за 30 дней</translation>
    </message>
    <message>
        <source>Chats could not be read</source>
        <translation>Не удалось прочитать чаты</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Чатов пока нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No chat matches what you typed.</source>
        <translation>Нет чата, похожего на введённое.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatsPage</name>
    <message>
        <source>Settings saved</source>
        <translation>Настройки сохранены</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>Не удалось сохранить настройки</translation>
    </message>
    <message>
        <source>Retention has run</source>
        <translation>Срок хранения применён</translation>
    </message>
    <message>
        <source>%1 messages removed, %2 texts cleared</source>
        <translation>удалено сообщений: %1, очищено текстов: %2</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Не удалось прочитать хранилище</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Чатов пока нет</translation>
    </message>
    <message>
        <source>Import a Telegram export: messages, active users, hours and members appear here.</source>
        <translation>Импортируйте экспорт Telegram: здесь появятся сообщения, активные пользователи, часы и участники.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Импорт экспорта…</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ConnectionPanel</name>
    <message>
        <source>Connection to Telegram</source>
        <translation>Соединение с Telegram</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Последний опрос</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>В памяти</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Новая попытка</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Первая потеря</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перенять…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Сменить токен…</translation>
    </message>
    <message>
        <source>Forget bot…</source>
        <translation>Забыть бота…</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>через %1 с</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не сообщено</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>tgd::pages::FirstStartDialog</name>
    <message>
        <source>Welcome to TG Stats Desk</source>
        <translation>Добро пожаловать в TG Stats Desk</translation>
    </message>
    <message>
        <source>Where are your statistics?</source>
        <translation>Где ваша статистика?</translation>
    </message>
    <message>
        <source>You can add more profiles later.</source>
        <translation>Другие профили можно добавить позже.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Invented groups, nothing is connected</source>
        <translation>Вымышленные группы, ничего не подключено</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Импорт экспорта Telegram</translation>
    </message>
    <message>
        <source>result.json from Telegram Desktop</source>
        <translation>result.json из Telegram Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Run my bot</source>
        <translation>Запустить своего бота</translation>
    </message>
    <message>
        <source>Token from BotFather, kept in the keychain</source>
        <translation>Токен от BotFather, в хранилище ключей</translation>
    </message>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Подключить PostgreSQL</translation>
    </message>
    <message>
        <source>A store on a server, or a Python bot&apos;s</source>
        <translation>Хранилище на сервере или база бота</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GapsPanel</name>
    <message>
        <source>Gaps and events</source>
        <translation>Пропуски и события</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Не удалось прочитать события</translation>
    </message>
    <message>
        <source>No gap is known</source>
        <translation>Пропусков не известно</translation>
    </message>
    <message>
        <source>A gap is noted when nothing could be fetched for longer than the 24 hours that Telegram keeps updates.</source>
        <translation>Пропуск отмечается, если ничего не удавалось забрать дольше 24 часов, которые Telegram хранит обновления.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GroupSettingsView</name>
    <message>
        <source>Store the text of new messages</source>
        <translation>Сохранять текст новых сообщений</translation>
    </message>
    <message>
        <source>Store who reacts with what</source>
        <translation>Сохранять, кто как реагирует</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщений</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept, never what was written.</source>
        <translation>Иначе хранятся только длины и количества, но не сам текст.</translation>
    </message>
    <message>
        <source>Keep text for</source>
        <translation>Хранить текст</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Retention clears the text of older messages when you run it.</source>
        <translation>Применение срока хранения очищает текст более старых сообщений.</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Хранить сообщения</translation>
    </message>
    <message>
        <source>Retention removes older messages from the statistics when you run it.</source>
        <translation>Применение срока хранения удаляет более старые сообщения из статистики.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Days, weeks and hours of this chat are counted in this zone.</source>
        <translation>Дни, недели и часы этого чата считаются в этом поясе.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the bot&apos;s answers in this chat.</source>
        <translation>Язык ответов бота в этом чате.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>The bot has to be an administrator of the chat to see reactions.</source>
        <translation>Чтобы видеть реакции, бот должен быть администратором чата.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Настройки группы</translation>
    </message>
    <message>
        <source>Run retention…</source>
        <translation>Применить срок хранения…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>runs only when asked</source>
        <translation>только по запросу</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <translation>Не удалось прочитать настройки</translation>
    </message>
    <message>
        <source>No such zone. Use a name like Europe/Berlin.</source>
        <translation>Нет такого пояса. Укажите имя вроде Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>A language code like en or pt-BR, at most 10 characters.</source>
        <translation>Код языка вроде en или pt-BR, не длиннее 10 символов.</translation>
    </message>
    <message>
        <source>Text goes with its message after %1 days.</source>
        <translation>Текст удаляется вместе с сообщением через %1 дн.</translation>
    </message>
    <message>
        <source>All days and hours of this chat are counted in %1, from the first message on.</source>
        <translation>Все дни и часы этого чата считаются в %1, начиная с первого сообщения.</translation>
    </message>
    <message>
        <source>The text of messages that arrive from now on is stored.</source>
        <translation>Текст новых сообщений теперь сохраняется.</translation>
    </message>
    <message>
        <source>New messages are stored without text; stored text stays until retention clears it.</source>
        <translation>Новые сообщения сохраняются без текста; сохранённый текст остаётся, пока его не очистит срок хранения.</translation>
    </message>
    <message>
        <source>Nothing is removed until you run retention.</source>
        <translation>Ничего не удаляется, пока вы не примените срок хранения.</translation>
    </message>
    <message>
        <source>Reactions are stored from now on.</source>
        <translation>Реакции теперь сохраняются.</translation>
    </message>
    <message>
        <source>Retention could not be previewed</source>
        <translation>Не удалось рассчитать срок хранения</translation>
    </message>
    <message>
        <source>sent before %1, older than %2 days</source>
        <translation>отправлены до %1, старше %2 дн.</translation>
    </message>
    <message>
        <source>%1 messages lose their text</source>
        <translation>Сообщений потеряют текст: %1</translation>
    </message>
    <message>
        <source>%1 messages are removed</source>
        <translation>Будет удалено сообщений: %1</translation>
    </message>
    <message>
        <source>%1 reactions go with them</source>
        <translation>Вместе с ними реакций: %1</translation>
    </message>
    <message>
        <source>Statistics always equal what is stored: the charts of those days become empty.</source>
        <translation>Статистика всегда равна сохранённому: графики тех дней опустеют.</translation>
    </message>
    <message>
        <source>Run retention</source>
        <translation>Применить срок хранения</translation>
    </message>
    <message>
        <source>%1 messages are removed and %2 lose their text.</source>
        <translation>Будет удалено сообщений: %1; потеряют текст: %2.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Importing the export again brings the messages back.</source>
        <translation>Отменить это нельзя. Повторный импорт экспорта вернёт сообщения.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>Remove old messages</source>
        <translation>Удалить старые сообщения</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ImportDialog</name>
    <message>
        <source>service messages</source>
        <translation>служебные</translation>
    </message>
    <message>
        <source>messages Telegram Desktop could not export</source>
        <translation>Telegram Desktop не смог выгрузить</translation>
    </message>
    <message>
        <source>messages of private chats</source>
        <translation>из личных чатов</translation>
    </message>
    <message>
        <source>messages with an impossible date</source>
        <translation>с невозможной датой</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Импорт экспорта Telegram</translation>
    </message>
    <message>
        <source>In Telegram Desktop: a chat&apos;s menu, Export chat history, format “Machine-readable JSON”. Importing the same file again adds nothing twice.</source>
        <translation>В Telegram Desktop: меню чата, «Экспорт истории чата», формат «Машиночитаемый JSON». Повторный импорт того же файла ничего не удвоит.</translation>
    </message>
    <message>
        <source>result.json</source>
        <translation>result.json</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Файл экспорта</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Time zone of the export</source>
        <translation>Часовой пояс экспорта</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Needed only for exports made before 2022: they carry the local time of the computer that made them.</source>
        <translation>Нужен только для экспортов до 2022 года: в них местное время компьютера, где их сделали.</translation>
    </message>
    <message>
        <source>Store the text of the messages</source>
        <translation>Сохранять текст сообщений</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept.</source>
        <translation>Иначе хранятся только длины и количества.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>What was imported stays; importing the file again goes on from there.</source>
        <translation>Импортированное остаётся; повторный импорт файла продолжит с этого места.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Импортировать другой файл</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Показать графики</translation>
    </message>
    <message>
        <source>Telegram exports (*.json);;All files (*)</source>
        <translation>Экспорты Telegram (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto the window.</source>
        <translation>Выберите файл или перетащите его в окно.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 messages read: %2 new, %3 updated, %4 already there.</source>
        <translation>Прочитано сообщений: %1. Новых: %2, обновлено: %3, уже были: %4.</translation>
    </message>
    <message>
        <source>Skipped: %1 %2.</source>
        <translation>Пропущено (%2): %1.</translation>
    </message>
    <message>
        <source>%1 messages could not be understood; they are kept in quarantine.</source>
        <translation>Не удалось разобрать сообщений: %1; они в карантине.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte %1. Everything before it is imported; export again to get the rest.</source>
        <translation>Файл обрывается на байте %1. Всё до него импортировано; экспортируйте заново, чтобы получить остальное.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>Импортировано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are imported</source>
        <translation>
            <numerusform>Импортирован %n чат</numerusform>
            <numerusform>Импортировано %n чата</numerusform>
            <numerusform>Импортировано %n чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Импорт прервался</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on from there.</source>
        <translation>Импортированное остаётся. Импортируйте тот же файл ещё раз, чтобы продолжить с этого места.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::IncomePanel</name>
    <message>
        <source>What came in</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Отсеяно</translation>
    </message>
    <message>
        <source>since this connection was started</source>
        <translation>с начала этого соединения</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>В карантине</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>429 answers</source>
        <translation>Ответы 429</translation>
    </message>
    <message>
        <source>Updates by kind</source>
        <translation>Обновления по видам</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>The bot is not connected</source>
        <translation>Бот не подключён</translation>
    </message>
    <message>
        <source>Figures begin with the next connection.</source>
        <translation>Цифры появятся со следующим соединением.</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, среднее %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, ожидание %2</translation>
    </message>
</context>
<context>
    <name>tgd::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Активных в день</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Активные чаты</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Прирост участников</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Messages of all chats</source>
        <translation>Сообщения всех чатов</translation>
    </message>
    <message>
        <source>Bottlenecks to watch</source>
        <translation>Узкие места</translation>
    </message>
    <message>
        <source>tick = warning at 80 %</source>
        <translation>риска = предупреждение с 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>letters mark the same day in the chart</source>
        <translation>буквы отмечают тот же день на графике</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Age or size</source>
        <translation>Срок/объём</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Свежесть данных</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Не удалось прочитать статистику</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Import a Telegram export to see them here.</source>
        <translation>Импортируйте экспорт Telegram, чтобы увидеть их здесь.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Импорт экспорта…</translation>
    </message>
    <message>
        <source>Host and store could not be read</source>
        <translation>Не удалось прочитать данные компьютера и хранилища</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Не удалось прочитать хранилище</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Ничего необычного</translation>
    </message>
    <message>
        <source>No day of this range differs much from the usual day.</source>
        <translation>Ни один день периода не отличается сильно от обычного.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>из хранилища</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>То же число выводит команда выше.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>from 80 %, critical from 95 %</source>
        <translation>с 80&#xa0;%, критично с 95&#xa0;%</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>column</comment>
        <translation>Сообщ.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизительно</translation>
    </message>
</context>
<context>
    <name>tgd::pages::PasswordDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Хранить в связке ключей</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Использовать пароль</translation>
    </message>
    <message>
        <source>Password of the store</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Без этого пароль запрашивается при каждом запуске</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tgd::pages::QuarantinePanel</name>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>updates that were not understood, kept for 30 days</source>
        <translation>нераспознанные обновления, хранятся 30 дней</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Повторено</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n update(s)</source>
        <translation>
            <numerusform>Выгружено %n обновление</numerusform>
            <numerusform>Выгружено %n обновления</numerusform>
            <numerusform>Выгружено %n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>No quarantine here</source>
        <translation>Здесь нет карантина</translation>
    </message>
    <message>
        <source>This workspace stores no updates.</source>
        <translation>Это рабочее место не хранит обновлений.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Повторить все</translation>
    </message>
    <message>
        <source>Decodes every update of the quarantine again</source>
        <translation>Разбирает каждое обновление карантина заново</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Raw JSON of the update</source>
        <translation>Исходный JSON обновления</translation>
    </message>
    <message>
        <source>Retry this update</source>
        <translation>Повторить это</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>Не удалось прочитать карантин</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Карантин пуст</translation>
    </message>
    <message>
        <source>Every update that came in was understood.</source>
        <translation>Все пришедшие обновления распознаны.</translation>
    </message>
    <message>
        <source>Select an update to see it.</source>
        <translation>Выберите обновление, чтобы увидеть его.</translation>
    </message>
    <message>
        <source>… the rest is in the export</source>
        <translation>… остальное в экспорте</translation>
    </message>
    <message>
        <source>Export the quarantine</source>
        <translation>Экспорт карантина</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Строки JSON (*.jsonl);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>tgd::pages::RightsPanel</name>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограничен</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не сообщено</translation>
    </message>
    <message>
        <source>Chats and rights</source>
        <translation>Чаты и права</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>The bot is</source>
        <translation>Бот там</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>The chats could not be read</source>
        <translation>Не удалось прочитать чаты</translation>
    </message>
    <message>
        <source>Nothing is hidden from the bot.</source>
        <translation>От бота ничего не скрыто.</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat(s) reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</source>
        <translation>
            <numerusform>В %n чате боту не видны реакции и вступления. Сделайте его там администратором; особых прав не нужно.</numerusform>
            <numerusform>В %n чатах боту не видны реакции и вступления. Сделайте его там администратором; особых прав не нужно.</numerusform>
            <numerusform>В %n чатах боту не видны реакции и вступления. Сделайте его там администратором; особых прав не нужно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is in no chat yet</source>
        <translation>Бот пока не в чатах</translation>
    </message>
    <message>
        <source>Add it to a group and make it an administrator.</source>
        <translation>Добавьте его в группу и сделайте администратором.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ServerDialog</name>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Подключить PostgreSQL</translation>
    </message>
    <message>
        <source>A database that holds a store, that is empty, or that a Python bot fills. PostgreSQL 13 or newer.</source>
        <translation>База данных с хранилищем, пустая или наполняемая ботом на Python. PostgreSQL 13 или новее.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>pg.example.org, or paste postgresql://…</source>
        <translation>pg.example.org или postgresql://…</translation>
    </message>
    <message>
        <source>Several hosts with commas, each may have its port: pg-1, pg-2:5433. A pasted address fills all fields.</source>
        <translation>Несколько хостов через запятую, у каждого может быть свой порт: pg-1, pg-2:5433. Вставленный адрес заполняет все поля.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>named as the user</source>
        <translation>как имя пользователя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>none, or from ~/.pgpass</source>
        <translation>нет или из ~/.pgpass</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Хранить в связке ключей</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Без этого пароль запрашивается при каждом запуске</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Шифрование (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат центра</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Имя профиля</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Check of the connection</source>
        <translation>Проверка соединения</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Проверить соединение</translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation>Использовать хранилище</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Сертификаты (*.crt *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Хранилище открывается…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
    <message>
        <source>This database cannot be used yet. The step that failed says what to do.</source>
        <translation>Эту базу данных пока нельзя использовать. Неудавшийся шаг говорит, что делать.</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Отменить проверку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>tgd::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>one for each deployment you look at</source>
        <translation>по одному на каждую установку</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Открыть профиль</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Удалить профиль…</translation>
    </message>
    <message>
        <source>Add a store file…</source>
        <translation>Добавить файл хранилища…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Импорт экспорта…</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Добавить пример</translation>
    </message>
    <message>
        <source>Store file</source>
        <translation>Файл хранилища</translation>
    </message>
    <message>
        <source>TG Stats stores (*.db);;All files (*)</source>
        <translation>Хранилища TG Stats (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>The profile “%1” leaves the list.</source>
        <translation>Профиль «%1» исчезнет из списка.</translation>
    </message>
    <message>
        <source>Its store file stays where it is: %1</source>
        <translation>Файл его хранилища остаётся на месте: %1</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Оставить профиль</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Внешний вид и язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>A new language shows after the next start; a new text size at once in new pages.</source>
        <translation>Новый язык появится после перезапуска; новый размер текста — сразу на новых страницах.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Запрос к связке ключей…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the system keychain, never in a file of this program.</source>
        <translation>Токены и пароли хранятся в системной связке ключей, а не в файлах этой программы.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Keychain is available</source>
        <translation>Связка ключей доступна</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>Связки ключей нет</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring or KWallet). Until then keep a secret in a file that only you can read and name that file; nothing is ever stored unencrypted by this program.</source>
        <translation>Запустите Secret Service (GNOME Keyring или KWallet). До тех пор храните секрет в файле, доступном только вам, и укажите этот файл; программа ничего не хранит без шифрования.</translation>
    </message>
    <message>
        <source>Where the profile&apos;s store lies</source>
        <translation>Где лежит хранилище профиля</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>Closing the window while the bot runs</source>
        <translation>Закрытие окна при работающем боте</translation>
    </message>
    <message>
        <source>What happens when the window is closed while the bot runs</source>
        <translation>Что происходит, если закрыть окно при работающем боте</translation>
    </message>
    <message>
        <source>Ask when the bot runs</source>
        <translation>Спрашивать, если бот работает</translation>
    </message>
    <message>
        <source>Keep the bot in the tray</source>
        <translation>Оставить бота в трее</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Остановить бота</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>Профилей пока нет</translation>
    </message>
    <message>
        <source>This window shows a store that was named at the start: %1. Add it, or import an export, to find it here again.</source>
        <translation>Это окно показывает хранилище, указанное при запуске: %1. Добавьте его или импортируйте экспорт, чтобы найти его здесь снова.</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Подключить PostgreSQL…</translation>
    </message>
    <message>
        <source>Its database stays as it is: %1</source>
        <translation>Его база данных остаётся как есть: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Шаги проверки</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>Смена токена</translation>
    </message>
    <message>
        <source>The bot stays connected with the old token until the new one is checked. What was stored stays.</source>
        <translation>Бот работает со старым токеном, пока не проверен новый. Сохранённое останется.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenForm</name>
    <message>
        <source>Paste the token, or BotFather&apos;s whole message</source>
        <translation>Вставьте токен или всё сообщение BotFather</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Bot API address</source>
        <translation>Адрес Bot API</translation>
    </message>
    <message>
        <source>Use a Bot API server of your own</source>
        <translation>Свой сервер Bot API</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Другой токен</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Asks Telegram which bot this token belongs to</source>
        <translation>Спрашивает Telegram, какому боту принадлежит токен</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запрос к Telegram…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>taken; it is not shown again</source>
        <translation>принят; больше не показывается</translation>
    </message>
    <message>
        <source>This is @%1, “%2”, id %3.</source>
        <translation>Это @%1, «%2», id %3.</translation>
    </message>
    <message>
        <source>Privacy mode is off: it receives every message of its groups. Reactions and joins arrive where it is an administrator.</source>
        <translation>Режим приватности выключен: он получает все сообщения своих групп. Реакции и вступления приходят там, где он администратор.</translation>
    </message>
    <message>
        <source>Privacy mode is on: plain messages arrive only from groups where it is an administrator. To change that, turn privacy mode off at @BotFather, then remove the bot from each group and add it again.</source>
        <translation>Режим приватности включён: обычные сообщения приходят только из групп, где он администратор. Чтобы изменить это, выключите режим у @BotFather, затем удалите бота из каждой группы и добавьте снова.</translation>
    </message>
    <message>
        <source>A webhook is set at %1, so nothing would arrive here. Once connected you can take the bot over; updates that wait are kept.</source>
        <translation>Задан вебхук на %1, поэтому сюда ничего не придёт. После подключения бота можно перенять; ждущие обновления сохранятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait at Telegram and will be fetched.</source>
        <translation>
            <numerusform>%n обновление ждёт в Telegram и будет получено.</numerusform>
            <numerusform>%n обновления ждут в Telegram и будут получены.</numerusform>
            <numerusform>%n обновлений ждут в Telegram и будут получены.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another bot than the one of this profile (id %1).</source>
        <translation>Это не тот бот, что у этого профиля (id %1).</translation>
    </message>
    <message>
        <source>Keep updates on this disk while the store is away</source>
        <translation>Держать обновления на этом диске, пока хранилище недоступно</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours. With this, an outage of the store may last longer; what people wrote lies in the data folder until it is stored, for your eyes only.</source>
        <translation>Telegram хранит обновления 24 часа. С этим сбой хранилища может длиться дольше; написанное людьми лежит в папке данных, пока не будет сохранено, и доступно только вам.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TopUsersPanel</name>
    <message>
        <source>Top users</source>
        <translation>Самые активные</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Поиск пользователей</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Не удалось прочитать пользователей</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Никто не писал</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>За этот период нет сообщений от людей.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>top 10 write %1</source>
        <translation>топ-10 пишут %1</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Приблизительно: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Search users by name</source>
        <translation>Поиск по имени</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Какие пользователи</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Не удалось прочитать пользователей</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No user of this period matches.</source>
        <translation>Нет подходящих пользователей за этот период.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Никто не писал</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>За этот период нет сообщений от людей.</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CloseQuestion</name>
    <message>
        <source>The bot is running</source>
        <translation>Бот работает</translation>
    </message>
    <message>
        <source>Keep the bot running without the window?</source>
        <translation>Оставить бота работать без окна?</translation>
    </message>
    <message>
        <source>Closing the window stops the bot.</source>
        <translation>С закрытием окна бот остановится.</translation>
    </message>
    <message>
        <source>It goes on from the tray, where the window can be opened again. Stopped, its updates wait at Telegram for 24 hours and are lost after that. This is asked once; the settings change it.</source>
        <translation>Он продолжит из трея, оттуда окно открывается снова. Если остановить, обновления ждут в Telegram 24 часа, потом пропадают. Вопрос задаётся один раз; изменить можно в настройках.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop in which it could go on. Its updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>На этом рабочем столе нет трея, где он мог бы продолжить. Обновления ждут в Telegram 24 часа, потом пропадают.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Остановить бота</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Оставить работать</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CustomRangeDialog</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Show range</source>
        <translation>Показать период</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Свой период</translation>
    </message>
    <message>
        <source>Keep the range</source>
        <translation>Оставить период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>По этот день включительно</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
    <message>
        <source>The range lies in the future.</source>
        <translation>Период лежит в будущем.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::JobCell</name>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>осталось %1&#xa0;ч</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Отменить задание</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n more)</source>
        <translation>
            <numerusform> (ещё %n)</numerusform>
            <numerusform> (ещё %n)</numerusform>
            <numerusform> (ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить: %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::LiveLine</name>
    <message>
        <source>History only</source>
        <translation>Только история</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бот не подключён</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не настроено</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 обновл./с</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Последнее обновление</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Возраст данных</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>tgd::shell::MainWindow</name>
    <message>
        <source>TG Stats Desk</source>
        <translation>TG Stats Desk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Collapse or widen the list of pages</source>
        <translation>Свернуть или развернуть список страниц</translation>
    </message>
    <message>
        <source>Custom time range…</source>
        <translation>Свой период…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>%1 – TG Stats Desk</source>
        <translation>%1 – TG Stats Desk</translation>
    </message>
</context>
<context>
    <name>tgd::shell::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Другие страницы</translation>
    </message>
    <message>
        <source>Collapse the list of pages</source>
        <translation>Свернуть список страниц</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Widen the list of pages</source>
        <translation>Развернуть список страниц</translation>
    </message>
</context>
<context>
    <name>tgd::shell::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Новый профиль…</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Профиль %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::RangeControl</name>
    <message>
        <source>Time range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Back to the range shown before (Alt+Left)</source>
        <translation>Назад к прежнему периоду (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Снова вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Choose the time range</source>
        <translation>Выбрать период</translation>
    </message>
    <message>
        <source>Period before this one</source>
        <translation>Период до этого</translation>
    </message>
    <message>
        <source>Period after this one</source>
        <translation>Период после этого</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Свой период…</translation>
    </message>
    <message>
        <source>Compare with the previous period</source>
        <translation>Сравнить с предыдущим периодом</translation>
    </message>
</context>
<context>
    <name>tgd::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>tgd::shell::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TopBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Обновить сейчас (F5)</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Обновлять каждые</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Приостановить обновление</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Верхняя панель</translation>
    </message>
    <message>
        <source>Refresh again</source>
        <translation>Возобновить обновление</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TrayIcon</name>
    <message>
        <source>Open TG Stats Desk</source>
        <translation>Открыть TG Stats Desk</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Приостановить бота</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Resume the bot</source>
        <translation>Возобновить бота</translation>
    </message>
    <message>
        <source>TG Stats Desk: %1</source>
        <translation>TG Stats Desk: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tgd::state::BotState</name>
    <message>
        <source>This workspace has no place for a bot.</source>
        <translation>На этом рабочем месте нет места для бота.</translation>
    </message>
    <message>
        <source>No bot is connected.</source>
        <translation>Бот не подключён.</translation>
    </message>
    <message>
        <source>Enter the token of your bot to begin.</source>
        <translation>Для начала введите токен своего бота.</translation>
    </message>
    <message>
        <source>The bot is paused.</source>
        <translation>Бот приостановлен.</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours; resume it before.</source>
        <translation>Telegram хранит обновления 24 часа; возобновите раньше.</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Нет бота</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
</context>
<context>
    <name>tgd::state::ServerSetupState</name>
    <message>
        <source>Name of the host</source>
        <translation>Имя хоста</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Role and database</source>
        <translation>Роль и база данных</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step of the check</comment>
        <translation>впереди</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>take note</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Using this store makes its tables in the database. Nothing else is touched there.</source>
        <translation>При использовании в базе данных создаются таблицы хранилища. Больше там ничего не меняется.</translation>
    </message>
    <message>
        <source>Using this store changes nothing in the database.</source>
        <translation>При использовании в базе данных ничего не меняется.</translation>
    </message>
    <message>
        <source>Using this store brings its tables up to date. Older programs cannot write it any more then.</source>
        <translation>При использовании таблицы обновляются. Старые программы больше не смогут в них писать.</translation>
    </message>
    <message>
        <source>Another program fills this database. It is attached: statistics are read, nothing is ever written.</source>
        <translation>Эту базу данных наполняет другая программа. Она подключается: статистика читается, ничего никогда не пишется.</translation>
    </message>
    <message>
        <source>Statistics are read. Nothing can be written: no bot, no import, no settings.</source>
        <translation>Статистика читается. Писать нельзя ничего: ни бот, ни импорт, ни настройки.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Only if the server demands it</source>
        <translation>Только если требует сервер</translation>
    </message>
    <message>
        <source>Always, certificate not verified</source>
        <translation>Всегда, не проверять сертификат</translation>
    </message>
    <message>
        <source>Always, verify certificate</source>
        <translation>Всегда, проверять сертификат</translation>
    </message>
    <message>
        <source>Always, verify certificate and name</source>
        <translation>Всегда, проверять сертификат и имя</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Если сервер предлагает</translation>
    </message>
</context>
<context>
    <name>tgd::state::TimeRangeState</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ExplainCard</name>
    <message>
        <source>Close the explanation</source>
        <translation>Закрыть пояснение</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Что на это влияет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>up</source>
        <translation>рост</translation>
    </message>
    <message>
        <source>down</source>
        <translation>спад</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>%1: %2, approximate</source>
        <translation>%1: %2, приблизительно</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FormRow</name>
    <message>
        <source>in %1</source>
        <translation>единица: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::KpiTile</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>приблизительно</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::Panel</name>
    <message>
        <source>More for %1</source>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Configure…</source>
        <translation>Настроить…</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StaleOverlay</name>
    <message>
        <source>Stale, %1 old</source>
        <translation>Устарело: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StateMessage</name>
    <message>
        <source>next in %1 s</source>
        <translation>повтор через %1&#xa0;с</translation>
    </message>
    <message>
        <source>next in %1 min</source>
        <translation>повтор через %1&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Столбцы: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ToastHost</name>
    <message>
        <source>Close this note</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ActivityCharts</name>
    <message>
        <source>per hour</source>
        <translation>за годину</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>за тиждень</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>за місяць</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Попередній період</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Прийшли</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Пішли</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;год</translation>
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
        <translation>Користувач %1</translation>
    </message>
    <message>
        <source>What this bot does</source>
        <translation>Що робить цей бот</translation>
    </message>
    <message>
        <source>Begin the statistics of this group</source>
        <translation>Почати статистику цієї групи</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Показати налаштування</translation>
    </message>
    <message>
        <source>Keep the texts of messages: on or off</source>
        <translation>Зберігати тексти повідомлень: on або off</translation>
    </message>
    <message>
        <source>Keep reactions: on or off</source>
        <translation>Зберігати реакції: on або off</translation>
    </message>
    <message>
        <source>Who writes most: [days] [limit]</source>
        <translation>Хто пише найбільше: [днів] [скільки]</translation>
    </message>
    <message>
        <source>The last 7 days by hour</source>
        <translation>Останні 7 днів за годинами</translation>
    </message>
    <message>
        <source>The busiest hour and weekday</source>
        <translation>Найжвавіша година та день тижня</translation>
    </message>
    <message>
        <source>How much you take part</source>
        <translation>Наскільки ви берете участь</translation>
    </message>
    <message>
        <source>Who takes part most</source>
        <translation>Хто бере участь найбільше</translation>
    </message>
    <message>
        <source>Who takes part most in this topic</source>
        <translation>Хто бере участь найбільше в цій темі</translation>
    </message>
    <message>
        <source>✅ Enabled</source>
        <translation>✅ увімкнено</translation>
    </message>
    <message>
        <source>❌ Disabled</source>
        <translation>❌ вимкнено</translation>
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
        <translation>/setup – почати статистику цієї групи (адміністратори)
/settings – показати налаштування
/set_text on|off – зберігати тексти повідомлень (адміністратори)
/set_reactions on|off – зберігати реакції (адміністратори)
/topusers [днів] [скільки] – хто пише найбільше
/heatmap – останні 7 днів за годинами
/activity – найжвавіша година та день тижня
/myscore – наскільки ви берете участь
/leaderboard – хто бере участь найбільше
/leaderboard_thread – те саме для однієї теми
/help – цей список</translation>
    </message>
    <message>
        <source>Text storage: %1</source>
        <translation>Зберігання текстів: %1</translation>
    </message>
    <message>
        <source>Days that texts are kept: %1</source>
        <translation>Скільки днів зберігаються тексти: %1</translation>
    </message>
    <message>
        <source>Days that messages are kept: %1</source>
        <translation>Скільки днів зберігаються повідомлення: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Часовий пояс: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Reaction capture: %1</source>
        <translation>Зберігання реакцій: %1</translation>
    </message>
    <message>
        <source>This bot counts the messages of a group and shows its statistics. Texts are kept only where an administrator has allowed it.</source>
        <translation>Цей бот рахує повідомлення групи та показує її статистику. Тексти зберігаються лише там, де це дозволив адміністратор.</translation>
    </message>
    <message>
        <source>This command can only be used in groups.</source>
        <translation>Цю команду можна використовувати лише в групах.</translation>
    </message>
    <message>
        <source>Only administrators can use this command.</source>
        <translation>Цю команду можуть використовувати лише адміністратори.</translation>
    </message>
    <message>
        <source>⚠️ Rate limit exceeded. Please wait before you use this command again.</source>
        <translation>⚠️ Забагато запитів. Зачекайте, перш ніж знову використати цю команду.</translation>
    </message>
    <message>
        <source>📊 Group Analytics Setup Complete!</source>
        <translation>📊 Статистику групи налаштовано!</translation>
    </message>
    <message>
        <source>❌ Group not set up yet. Use /setup to initialize analytics.</source>
        <translation>❌ Групу ще не налаштовано. Почніть статистику командою /setup.</translation>
    </message>
    <message>
        <source>⚙️ Group Settings</source>
        <translation>⚙️ Налаштування групи</translation>
    </message>
    <message>
        <source>❌ This command only works in groups.</source>
        <translation>❌ Ця команда працює лише в групах.</translation>
    </message>
    <message>
        <source>❌ Only group admins can change settings.</source>
        <translation>❌ Змінювати налаштування можуть лише адміністратори групи.</translation>
    </message>
    <message>
        <source>❌ Say on or off. Usage: %1</source>
        <translation>❌ Вкажіть on або off. Використання: %1</translation>
    </message>
    <message>
        <source>❌ Please run /setup first to initialize group settings.</source>
        <translation>❌ Спочатку виконайте /setup, щоб налаштувати групу.</translation>
    </message>
    <message>
        <source>📝 Text storage has been %1</source>
        <translation>📝 Зберігання текстів: %1</translation>
    </message>
    <message>
        <source>🎭 Reaction capture has been %1</source>
        <translation>🎭 Зберігання реакцій: %1</translation>
    </message>
    <message>
        <source>❌ Error: This chat hasn&apos;t been set up yet. Use /setup first.</source>
        <translation>❌ Помилка: цей чат ще не налаштовано. Спочатку виконайте /setup.</translation>
    </message>
    <message>
        <source>🎯 Engagement of %1: %2 of 100</source>
        <translation>🎯 Участь, %1: %2 зі 100</translation>
    </message>
    <message>
        <source>Activity: %1 of 25 (messages: %2)</source>
        <translation>Активність: %1 з 25 (повідомлень: %2)</translation>
    </message>
    <message>
        <source>Consistency: %1 of 25 (active days: %2)</source>
        <translation>Сталість: %1 з 25 (активних днів: %2)</translation>
    </message>
    <message>
        <source>Quality: %1 of 25</source>
        <translation>Якість: %1 з 25</translation>
    </message>
    <message>
        <source>Interaction: %1 of 25</source>
        <translation>Спілкування: %1 з 25</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in this topic in the last 30 days.</source>
        <translation>Більше, ніж у %1% тих, хто писав у цій темі за останні 30 днів.</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in the last 30 days.</source>
        <translation>Більше, ніж у %1% тих, хто писав за останні 30 днів.</translation>
    </message>
    <message>
        <source>❌ Who writes anonymously has no score.</source>
        <translation>❌ У тих, хто пише анонімно, немає балів.</translation>
    </message>
    <message>
        <source>📊 You have written no messages in the last 30 days.</source>
        <translation>📊 За останні 30 днів ви не писали повідомлень.</translation>
    </message>
    <message>
        <source>❌ This command only works in a topic.</source>
        <translation>❌ Ця команда працює лише в темі.</translation>
    </message>
    <message>
        <source>📊 Nobody has written 5 messages or more in the last 30 days.</source>
        <translation>📊 За останні 30 днів ніхто не написав 5 повідомлень або більше.</translation>
    </message>
    <message>
        <source>🏆 Leaderboard of this topic, last 30 days</source>
        <translation>🏆 Рейтинг цієї теми за останні 30 днів</translation>
    </message>
    <message>
        <source>🏆 Leaderboard, last 30 days</source>
        <translation>🏆 Рейтинг за останні 30 днів</translation>
    </message>
    <message>
        <source>%1 points (messages: %2)</source>
        <translation>балів: %1 (повідомлень: %2)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пʼятниця</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>📊 No messages found today.</source>
        <translation>📊 Сьогодні повідомлень немає.</translation>
    </message>
    <message>
        <source>📊 No messages found in the last %1 days.</source>
        <translation>📊 Немає повідомлень за останні дні (%1).</translation>
    </message>
    <message>
        <source>days is a number from 1 to 365.</source>
        <translation>кількість днів – від 1 до 365.</translation>
    </message>
    <message>
        <source>limit is a number from 1 to 50.</source>
        <translation>межа – число від 1 до 50.</translation>
    </message>
    <message>
        <source>❌ Invalid arguments: %1
Usage: /topusers [days] [limit]</source>
        <translation>❌ Хибні параметри: %1
Використання: /topusers [днів] [скільки]</translation>
    </message>
    <message>
        <source>🏆 Top users of today</source>
        <translation>🏆 Найактивніші сьогодні</translation>
    </message>
    <message>
        <source>🏆 Top users of the last %1 days</source>
        <translation>🏆 Найактивніші, днів: %1</translation>
    </message>
    <message>
        <source>Messages in all: %1</source>
        <translation>Усього повідомлень: %1</translation>
    </message>
    <message>
        <source>🔥 Messages of the last 7 days by hour (UTC)</source>
        <translation>🔥 Повідомлення за останні 7 днів за годинами (UTC)</translation>
    </message>
    <message>
        <source>Busiest: %1, %2:00–%3:00 (messages: %4)</source>
        <translation>Найбільше: %1, %2:00–%3:00 (повідомлень: %4)</translation>
    </message>
    <message>
        <source>📈 Activity of the last 30 days</source>
        <translation>📈 Активність за останні 30 днів</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Повідомлень: %1</translation>
    </message>
    <message>
        <source>Active users: %1</source>
        <translation>Активних учасників: %1</translation>
    </message>
    <message>
        <source>Most active hour: %1:00–%2:00 (messages: %3)</source>
        <translation>Найактивніша година: %1:00–%2:00 (повідомлень: %3)</translation>
    </message>
    <message>
        <source>Most active weekday: %1 (messages: %2)</source>
        <translation>Найактивніший день тижня: %1 (повідомлень: %2)</translation>
    </message>
</context>
<context>
    <name>ApiBase</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Bot API server. Write it like https://api.telegram.org or http://127.0.0.1:8081.</source>
        <translation>«%1» — не адреса сервера Bot API. Пишіть так: https://api.telegram.org або http://127.0.0.1:8081.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes the id of a chat, a whole number such as -1001234567890, not &quot;%2&quot;.</source>
        <translation>--%1 приймає id чату, ціле число на зразок -1001234567890, а не «%2».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 приймає ціле число від %2 до %3, а не «%4».</translation>
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
        <translation>Бота знову підключено</translation>
    </message>
    <message>
        <source>Updates arrive and are stored.</source>
        <translation>Оновлення надходять і зберігаються.</translation>
    </message>
</context>
<context>
    <name>BotWords</name>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>З’єднується</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Перез’єднання</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Токен відхилено</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <translation>Токен непридатний</translation>
    </message>
    <message>
        <source>Second poller</source>
        <translation>Другий отримувач</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>Задано вебхук</translation>
    </message>
    <message>
        <source>Store away</source>
        <translation>Немає сховища</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>Треба чекати</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Зависло</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Connected as @%1</source>
        <translation>З’єднано як @%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n update(s) were not understood and are kept in quarantine.</source>
        <translation>
            <numerusform>%1; %n оновлення не розпізнано, воно в карантині.</numerusform>
            <numerusform>%1; %n оновлення не розпізнано, вони в карантині.</numerusform>
            <numerusform>%1; %n оновлень не розпізнано, вони в карантині.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every message is stored.</source>
        <translation>%1; кожне повідомлення зберігається.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Edited messages</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Channel posts</source>
        <translation>Дописи каналів</translation>
    </message>
    <message>
        <source>Edited posts</source>
        <translation>Правки дописів</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Участь самого бота</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>Anonymous reactions</source>
        <translation>Анонімні реакції</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>Заявки на вступ</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Бусти</translation>
    </message>
    <message>
        <source>Removed boosts</source>
        <translation>Зняті бусти</translation>
    </message>
    <message>
        <source>Private chats</source>
        <translation>Особисті чати</translation>
    </message>
    <message>
        <source>Button presses</source>
        <translation>Натискання кнопок</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Без виду</translation>
    </message>
    <message>
        <source>A kind of update that this version does not know</source>
        <translation>Вид оновлення, невідомий цій версії</translation>
    </message>
    <message>
        <source>Says to be of two kinds at once</source>
        <translation>Видає себе одразу за два види</translation>
    </message>
    <message>
        <source>Holds nothing but its number</source>
        <translation>Не містить нічого, крім номера</translation>
    </message>
    <message>
        <source>Is no valid JSON</source>
        <translation>Не є правильним JSON</translation>
    </message>
    <message>
        <source>Is no JSON object where one is needed</source>
        <translation>Не об’єкт JSON там, де він потрібен</translation>
    </message>
    <message>
        <source>Has no usable update number</source>
        <translation>Немає придатного номера оновлення</translation>
    </message>
    <message>
        <source>Names no usable chat</source>
        <translation>Не названо придатного чату</translation>
    </message>
    <message>
        <source>Comes from an unknown type of chat</source>
        <translation>Надійшло з чату невідомого типу</translation>
    </message>
    <message>
        <source>Names no usable user</source>
        <translation>Не названо придатного користувача</translation>
    </message>
    <message>
        <source>Has no usable message number</source>
        <translation>Немає придатного номера повідомлення</translation>
    </message>
    <message>
        <source>Has a negative message number</source>
        <translation>Номер повідомлення від’ємний</translation>
    </message>
    <message>
        <source>Has no usable date</source>
        <translation>Немає придатної дати</translation>
    </message>
    <message>
        <source>Tells a member status that this version does not know</source>
        <translation>Статус учасника, невідомий цій версії</translation>
    </message>
    <message>
        <source>Content that this version does not know</source>
        <translation>Вміст, невідомий цій версії</translation>
    </message>
    <message>
        <source>A type of entry that this version does not know</source>
        <translation>Тип запису, невідомий цій версії</translation>
    </message>
    <message>
        <source>Does not tell its type</source>
        <translation>Не вказано типу</translation>
    </message>
    <message>
        <source>Is larger than any real entry</source>
        <translation>Більше за будь-який справжній запис</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>збережено: %1</translation>
    </message>
    <message>
        <source>%1 stored before</source>
        <translation>збережено раніше: %1</translation>
    </message>
    <message>
        <source>%1 of a kind that is not kept</source>
        <translation>виду, що не зберігається: %1</translation>
    </message>
    <message>
        <source>%1 still not understood</source>
        <translation>досі не розпізнано: %1</translation>
    </message>
    <message>
        <source>There was nothing to try again</source>
        <translation>Повторювати було нічого</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Updates before %1 may be lost</source>
        <translation>Оновлення до %1 могли пропасти</translation>
    </message>
    <message>
        <source>Updates between %1 and %2 may be lost</source>
        <translation>Оновлення з %1 до %2 могли пропасти</translation>
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
        <translation>Пише в буфер</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n оновлення</numerusform>
            <numerusform>%n оновлення</numerusform>
            <numerusform>%n оновлень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the spool, %2</source>
        <translation>%1 у буфері, %2</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, найстаріше %2</translation>
    </message>
    <message>
        <source>Was damaged on the disk of the local spool</source>
        <translation>Пошкоджено на диску локального буфера</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не вдається прочитати %1: %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. What was imported before that stays; import the finished file again.</source>
        <translation>%1 змінився під час читання. Імпортоване до цього лишається; імпортуйте готовий файл ще раз.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Імпорт скасовано.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Не вдається прочитати стандартний ввід: %1.</translation>
    </message>
    <message>
        <source>Standard input cannot be read twice.</source>
        <translation>Стандартний ввід не можна прочитати двічі.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Немає файлу %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Не вдається відкрити %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name the result.json of an export, or &quot;-&quot; for standard input.</source>
        <translation>%1 — не звичайний файл. Вкажіть result.json експорту або «-» для стандартного вводу.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no samples</source>
        <translation>немає даних</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>було %1</translation>
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
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ChatCards</name>
    <message>
        <source>was %1</source>
        <translation>було %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Messages stored in the period, service messages apart.</source>
        <translation>Повідомлення, збережені за період, без службових.</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>Середній DAU</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the period; days without a message count as 0.</source>
        <translation>Скільки різних людей писали за день, у середньому за всіма днями періоду; дні без повідомлень рахуються як 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Приріст учасників</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Вступи мінус виходи, побачені або імпортовані; припущені не враховуються.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>Reactions given in the period that are still there, by the day they were given.</source>
        <translation>Реакції, поставлені за період і не зняті, за днем, коли їх поставили.</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Частка відповідей</translation>
    </message>
    <message>
        <source>Messages that answer another message of the chat, of all messages.</source>
        <translation>Частка повідомлень, які відповідають на інше повідомлення чату.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is one word too many for %2.</source>
        <translation>«%1» — зайве слово для %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of this version of tgstatsd.</source>
        <translation>«%1» немає в цій версії tgstatsd.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Немає команди «%1».</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;.</source>
        <translation>У %1 немає «%2».</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>У %1 немає параметра %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Тут немає параметра %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 не приймає значення.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 потребує значення: %2.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 приймає одне з %2, а не «%3».</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Вкажіть, що робити.</translation>
    </message>
    <message>
        <source>Say what to do with %1.</source>
        <translation>Вкажіть, що робити з %1.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Див. %1 --help.</translation>
    </message>
    <message>
        <source>Progress as JSON lines on stderr.</source>
        <translation>Перебіг роботи рядками JSON у stderr.</translation>
    </message>
    <message>
        <source>How messages are written on stderr.</source>
        <translation>Як писати повідомлення в stderr.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; default warning.</source>
        <translation>debug, info, warning або error; типово warning.</translation>
    </message>
    <message>
        <source>--%1 is not part of this version of tgstatsd.</source>
        <translation>--%1 немає в цій версії tgstatsd.</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH, a path, or postgresql://USER@HOST:PORT/DATABASE. Also TGSTATS_STORE; default: store.db in the user&apos;s data folder.</source>
        <translation>Сховище: sqlite:ШЛЯХ, шлях або postgresql://КОРИСТУВАЧ@ХОСТ:ПОРТ/БАЗА. Також TGSTATS_STORE; типово store.db у теці даних користувача.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The address is not understood.</source>
        <translation>Адреса незрозуміла.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX. Options are those of libpq.</source>
        <translation>Напишіть postgresql://USER@HOST:PORT/DATABASE; особливі знаки пишуться як %XX. Параметри — ті самі, що в libpq.</translation>
    </message>
    <message>
        <source>a socket of this computer</source>
        <translation>сокет цього комп’ютера</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Хоста з іменем %1 немає.</translation>
    </message>
    <message>
        <source>No name server tells the address of %1.</source>
        <translation>Жоден сервер імен не повідомляє адресу %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own network may need its VPN.</source>
        <translation>Перевірте написання. Імені вашої власної мережі може бути потрібен її VPN.</translation>
    </message>
    <message>
        <source>Check the network of this computer, or write the address in numbers.</source>
        <translation>Перевірте мережу цього комп’ютера або напишіть адресу цифрами.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>the server asked for none</source>
        <translation>сервер його не запитав</translation>
    </message>
    <message>
        <source>the server answers</source>
        <translation>сервер відповідає</translation>
    </message>
    <message>
        <source>not encrypted; the server is on this computer</source>
        <translation>без шифрування; сервер на цьому комп’ютері</translation>
    </message>
    <message>
        <source>switched off: whoever is in between can read along</source>
        <translation>вимкнено: хто перебуває посередині, може читати</translation>
    </message>
    <message>
        <source>not offered: whoever is in between can read along</source>
        <translation>не пропонується: хто перебуває посередині, може читати</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, unless the network in between is your own.</source>
        <translation>Увімкніть TLS на сервері, якщо мережа між вами не ваша власна.</translation>
    </message>
    <message>
        <source>%1, certificate verified for %2</source>
        <translation>%1, сертифікат перевірено для %2</translation>
    </message>
    <message>
        <source>%1, certificate verified, but not whose it is</source>
        <translation>%1, сертифікат перевірено, але не його власника</translation>
    </message>
    <message>
        <source>%1, certificate not verified</source>
        <translation>%1, сертифікат не перевірено</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the server. “Verify certificate and name” rules that out.</source>
        <translation>Хтось посередині міг би видати себе за сервер. «Перевіряти сертифікат та ім’я» це виключає.</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 is too old: a store needs PostgreSQL %2 or newer.</source>
        <translation>%1 застарий: сховищу потрібен PostgreSQL %2 або новіший.</translation>
    </message>
    <message>
        <source>Update the server (pg_upgrade).</source>
        <translation>Оновіть сервер (pg_upgrade).</translation>
    </message>
    <message>
        <source>%1, a standby</source>
        <translation>%1, резервний</translation>
    </message>
    <message>
        <source>A standby only takes reads. To write (bot, imports, settings) give the address of the primary.</source>
        <translation>Резервний сервер дозволяє лише читання. Щоб писати (бот, імпорт, налаштування), вкажіть адресу основного.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a store of ours, but %1 may not read it.</source>
        <translation>Сховище є, але %1 не має права його читати.</translation>
    </message>
    <message>
        <source>Let its owner run: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</source>
        <translation>Нехай власник виконає: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</translation>
    </message>
    <message>
        <source>The store was written by a newer program: schema %1, this one knows up to %2.</source>
        <translation>Сховище записала новіша програма: схема %1, ця знає до %2.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Оновіть цю програму.</translation>
    </message>
    <message>
        <source>a store of an older program, schema %1 of %2</source>
        <translation>сховище старішої програми, схема %1 з %2</translation>
    </message>
    <message>
        <source>a store, schema %1</source>
        <translation>сховище, схема %1</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: run tgstatsd migrate --store URL.</source>
        <translation>Деякі чати ще не зведено: виконайте tgstatsd migrate --store URL.</translation>
    </message>
    <message>
        <source>The database is empty, and this server takes no writes.</source>
        <translation>База даних порожня, а цей сервер не дозволяє запису.</translation>
    </message>
    <message>
        <source>Give the address of the primary, or of a database that holds a store.</source>
        <translation>Вкажіть адресу основного сервера або бази даних зі сховищем.</translation>
    </message>
    <message>
        <source>empty: no tables of a store</source>
        <translation>порожньо: таблиць сховища немає</translation>
    </message>
    <message>
        <source>Another program&apos;s tables, which cannot be read: %1 sees no column %2 there.</source>
        <translation>Таблиці іншої програми, які не можна прочитати: %1 не бачить там стовпця %2.</translation>
    </message>
    <message>
        <source>Let their owner run: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</source>
        <translation>Нехай їхній власник виконає: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</translation>
    </message>
    <message>
        <source>another program&apos;s tables without a message</source>
        <translation>таблиці іншої програми без жодного повідомлення</translation>
    </message>
    <message>
        <source>the database of a Python bot: it is attached and only read</source>
        <translation>база даних бота на Python: її під’єднано лише для читання</translation>
    </message>
    <message>
        <source>It lacks %1: figures of these are zero.</source>
        <translation>У ній немає %1: ці цифри дорівнюють нулю.</translation>
    </message>
    <message>
        <source>%1 may read all that is needed</source>
        <translation>%1 має право читати все потрібне</translation>
    </message>
    <message>
        <source>%1 may make the tables</source>
        <translation>%1 має право створити таблиці</translation>
    </message>
    <message>
        <source>%1 may not make tables in %2.</source>
        <translation>%1 не має права створювати таблиці в %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: %1</source>
        <translation>Нехай власник бази даних виконає: %1</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 не має права читати %2.</translation>
    </message>
    <message>
        <source>Let the owner of the tables run: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Нехай власник таблиць виконає: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>reading only: the server takes no writes</source>
        <translation>лише читання: сервер не дозволяє запису</translation>
    </message>
    <message>
        <source>reading only: %1 may not write %2</source>
        <translation>лише читання: %1 не має права писати %2</translation>
    </message>
    <message>
        <source>For bot, imports and settings let the owner run: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Для бота, імпорту й налаштувань нехай власник виконає: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>%1 may not change the tables, which belong to another role</source>
        <translation>%1 не має права змінювати таблиці: вони належать іншій ролі</translation>
    </message>
    <message>
        <source>Let their owner run: tgstatsd migrate --store URL</source>
        <translation>Нехай їхній власник виконає: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>%1 may read and write</source>
        <translation>%1 має право читати й писати</translation>
    </message>
    <message>
        <source>The server offers no TLS, and this address demands it (%1).</source>
        <translation>Сервер не пропонує TLS, а ця адреса його вимагає (%1).</translation>
    </message>
    <message>
        <source>Switch TLS on at the server (ssl = on, with a certificate), or choose “If the server offers it” where the network in between is your own.</source>
        <translation>Увімкніть TLS на сервері (ssl = on, із сертифікатом) або виберіть «Якщо сервер пропонує», коли мережа між вами ваша власна.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Сертифікат видано для %1, а не для %2.</translation>
    </message>
    <message>
        <source>Write the host as the certificate names it, or let the server have a certificate for this name. Somebody in between may also pose as the server.</source>
        <translation>Напишіть хост так, як його називає сертифікат, або дайте серверу сертифікат на це ім’я. Можливо й те, що хтось посередині видає себе за сервер.</translation>
    </message>
    <message>
        <source>To check the certificate of the server, that of its authority is needed.</source>
        <translation>Щоб перевірити сертифікат сервера, потрібен сертифікат його центру.</translation>
    </message>
    <message>
        <source>Choose the file of the authority&apos;s certificate, or put it at ~/.postgresql/root.crt.</source>
        <translation>Виберіть файл із сертифікатом центру або покладіть його в ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>Сертифікат сервера сьогодні недійсний.</translation>
    </message>
    <message>
        <source>Renew the certificate at the server, and look at the clock of this computer.</source>
        <translation>Оновіть сертифікат на сервері та перевірте годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that is trusted here.</source>
        <translation>Сертифікат сервера не підписав ніхто, кому тут довіряють.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate of the authority that signed it.</source>
        <translation>Виберіть файл із сертифікатом центру, який його підписав.</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not PostgreSQL.</source>
        <translation>На цьому порту щось відповідає, але це не PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port. PostgreSQL usually has 5432, PgBouncer 6432.</source>
        <translation>Перевірте порт. У PostgreSQL зазвичай 5432, у PgBouncer 6432.</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1</source>
        <translation>TLS-з’єднання не відбулося: %1</translation>
    </message>
    <message>
        <source>Check the certificate and the TLS settings of the server.</source>
        <translation>Перевірте сертифікат і налаштування TLS сервера.</translation>
    </message>
    <message>
        <source>The connection was closed before the server said anything.</source>
        <translation>З’єднання закрилося, перш ніж сервер щось сказав.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens on this port, and that what stands before it (a tunnel, a load balancer) has a server behind it.</source>
        <translation>Перевірте, чи слухає PostgreSQL цей порт і чи є сервер за тим, що стоїть перед ним (тунель, балансувальник).</translation>
    </message>
    <message>
        <source>The port takes the connection, and then nothing comes back.</source>
        <translation>Порт приймає з’єднання, а потім нічого не надходить.</translation>
    </message>
    <message>
        <source>Something stands still: a stopped server, a tunnel without an end, or a firewall that lets only the beginning through. Check that PostgreSQL itself answers there (pg_isready).</source>
        <translation>Щось стоїть: зупинений сервер, тунель без кінця або мережевий екран, що пропускає лише початок. Перевірте, чи відповідає там сам PostgreSQL (pg_isready).</translation>
    </message>
    <message>
        <source>The server does not take this password for %1.</source>
        <translation>Сервер не приймає цей пароль для %1.</translation>
    </message>
    <message>
        <source>Check user and password. A user that does not exist gets the same answer.</source>
        <translation>Перевірте ім’я та пароль. Неіснуючий користувач отримує ту саму відповідь.</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>На цьому сервері немає бази даних %1.</translation>
    </message>
    <message>
        <source>Create it (createdb %1), or give another name. PgBouncer knows only the databases in its own list.</source>
        <translation>Створіть її (createdb %1) або вкажіть іншу назву. PgBouncer знає лише бази зі свого списку.</translation>
    </message>
    <message>
        <source>The server takes no more connections: %1</source>
        <translation>Сервер більше не приймає з’єднань: %1</translation>
    </message>
    <message>
        <source>Close other programs, put PgBouncer in front, or raise max_connections (or the limit of the role or the database).</source>
        <translation>Закрийте інші програми, поставте перед ним PgBouncer або збільште max_connections (або межу ролі чи бази).</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 не має права під’єднуватися до бази даних %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Нехай власник бази даних виконає: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server does not let %1 into %2 from here: %3</source>
        <translation>Сервер не пускає %1 звідси до %2: %3</translation>
    </message>
    <message>
        <source>Check that the role exists and may log in, and that pg_hba.conf has a line for this address, user and database (with TLS, if the line says hostssl).</source>
        <translation>Перевірте, чи є роль і чи може вона входити, і чи є в pg_hba.conf рядок для цієї адреси, користувача та бази (з TLS, якщо там hostssl).</translation>
    </message>
    <message>
        <source>The server is starting up or shutting down.</source>
        <translation>Сервер запускається або зупиняється.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Сервер нас не пускає: %1</translation>
    </message>
    <message>
        <source>Look into the log of the server, which says more.</source>
        <translation>Подивіться в журнал сервера: там сказано більше.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none was given.</source>
        <translation>Сервер запитує пароль для %1, а його не вказано.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>No server has its socket in %1.</source>
        <translation>Жоден сервер не має сокета в %1.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL runs on this computer, and unix_socket_directories in its settings.</source>
        <translation>Перевірте, чи працює PostgreSQL на цьому комп’ютері, і unix_socket_directories у його налаштуваннях.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens on this port.</source>
        <translation>%1 відмовляє у з’єднанні: цей порт ніхто не слухає.</translation>
    </message>
    <message>
        <source>Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost.</source>
        <translation>Перевірте порт, чи працює PostgreSQL і чи вказано в listen_addresses щось крім localhost.</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 не відповідає за %2 с.</translation>
    </message>
    <message>
        <source>Check that the machine is on, and that no firewall in between swallows the port.</source>
        <translation>Перевірте, чи ввімкнено машину і чи не ковтає порт мережевий екран.</translation>
    </message>
    <message>
        <source>No way leads from here to %1.</source>
        <translation>Звідси немає шляху до %1.</translation>
    </message>
    <message>
        <source>Check the network of this computer: cable, Wi-Fi, VPN.</source>
        <translation>Перевірте мережу цього комп’ютера: кабель, Wi-Fi, VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 недоступний: %2.</translation>
    </message>
    <message>
        <source>Check host and port, and the network in between.</source>
        <translation>Перевірте хост, порт і мережу між вами.</translation>
    </message>
    <message>
        <source>%1 takes connections</source>
        <translation>%1 приймає з’єднання</translation>
    </message>
    <message>
        <source>%1 may enter the database %2</source>
        <translation>%1 допущено до бази даних %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The bot is off.</source>
        <translation>Бот вимкнено.</translation>
    </message>
    <message>
        <source>Waiting for the first answer of Telegram.</source>
        <translation>Очікування першої відповіді Telegram.</translation>
    </message>
    <message>
        <source>Updates arrive.</source>
        <translation>Оновлення надходять.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: %1.</source>
        <translation>Telegram недоступний: %1.</translation>
    </message>
    <message>
        <source>Telegram rejects the token (%1).</source>
        <translation>Telegram відхиляє токен (%1).</translation>
    </message>
    <message>
        <source>The server does not know this token&apos;s form, or is no Bot API server (%1).</source>
        <translation>Сервер не розуміє токен такого вигляду, або це не сервер Bot API (%1).</translation>
    </message>
    <message>
        <source>Another program fetches the updates of this bot.</source>
        <translation>Оновлення цього бота отримує інша програма.</translation>
    </message>
    <message>
        <source>A webhook is set for this bot, so Telegram gives its updates to nobody else.</source>
        <translation>У цього бота задано вебхук, тож більше нікому Telegram його оновлень не віддає.</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to the webhook %1.</source>
        <translation>Telegram доставляє оновлення цього бота на вебхук %1.</translation>
    </message>
    <message>
        <source>What arrived cannot be stored: %1</source>
        <translation>Не вдається зберегти отримане: %1</translation>
    </message>
    <message>
        <source>Telegram asks for a pause (%1).</source>
        <translation>Telegram просить зачекати (%1).</translation>
    </message>
    <message>
        <source>Telegram holds updates for this bot, yet nothing arrives.</source>
        <translation>Telegram має оновлення для цього бота, але нічого не надходить.</translation>
    </message>
    <message>
        <source>The Bot API server will not serve this bot (%1).</source>
        <translation>Сервер Bot API не обслуговує цього бота (%1).</translation>
    </message>
    <message>
        <source>The bot was stopped.</source>
        <translation>Бота зупинено.</translation>
    </message>
    <message>
        <source>Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, check the network and the address of the server.</source>
        <translation>Нічого: нова спроба буде сама, а Telegram зберігає оновлення 24 години. Якщо не минає, перевірте мережу й адресу сервера.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s token and enter it. The old one is tried again every 5 minutes.</source>
        <translation>Дізнайтеся токен бота в @BotFather і введіть його. Старий перевіряється знову кожні 5 хвилин.</translation>
    </message>
    <message>
        <source>Check the token and the address of the Bot API server.</source>
        <translation>Перевірте токен і адресу сервера Bot API.</translation>
    </message>
    <message>
        <source>Stop the other program, or give it a bot of its own. Until then both miss updates.</source>
        <translation>Зупиніть іншу програму або дайте їй власного бота. Доти обидві гублять оновлення.</translation>
    </message>
    <message>
        <source>Remove the webhook to take the bot over; updates that wait are kept. It is never removed without being asked.</source>
        <translation>Щоб перейняти бота, вилучіть вебхук; оновлення, що чекають, збережуться. Без запиту він ніколи не вилучається.</translation>
    </message>
    <message>
        <source>Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones for 24 hours.</source>
        <translation>Полагодьте сховище. Отримані оновлення лишаються в пам’яті, і запис повториться; наступні Telegram зберігає 24 години.</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>Нічого: усе продовжиться саме.</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it stays so, check proxies.</source>
        <translation>З’єднання встановлюється заново. Якщо не допомагає, перевірте проксі.</translation>
    </message>
    <message>
        <source>Check the options and the log-in of the local Bot API server.</source>
        <translation>Перевірте параметри та вхід локального сервера Bot API.</translation>
    </message>
    <message>
        <source>The store is away, and what arrives waits in the local spool: %1</source>
        <translation>Сховище недоступне, і все, що надходить, чекає в локальному буфері: %1</translation>
    </message>
    <message>
        <source>Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the spool has room.</source>
        <translation>Полагодьте сховище. Оновлення й далі забираються та лежать на цьому диску, доки воно їх не прийме, якщо в буфері є місце.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Не вдається записати відповідь: %1.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The store %1 holds a part of a copy that another version made. Copy into a new store.</source>
        <translation>У сховищі %1 лежить частина копії, зробленої іншою версією. Копіюйте в нове сховище.</translation>
    </message>
    <message>
        <source>The store %1 holds a copy of %2, and that has changed since, or %3 is another store. Copy into a new store.</source>
        <translation>У сховищі %1 лежить копія %2, і воно відтоді змінилося, або %3 — інше сховище. Копіюйте в нове сховище.</translation>
    </message>
    <message>
        <source>The store %1 is not empty (rows of %2: %3) and holds no copy of %4. Copy into a new store.</source>
        <translation>Сховище %1 не порожнє (рядків %2: %3) і не містить копії %4. Копіюйте в нове сховище.</translation>
    </message>
    <message>
        <source>Another program copies into %1. Wait for it, then try again.</source>
        <translation>Інша програма копіює в %1. Дочекайтеся її й спробуйте знову.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no column %3.</source>
        <translation>У таблиці %1 з %2 немає стовпця %3.</translation>
    </message>
    <message>
        <source>It is among the rows of %1 from %2 to %3.</source>
        <translation>Воно серед рядків %1 від %2 до %3.</translation>
    </message>
    <message>
        <source>%1 is a larger number than PostgreSQL keeps there.</source>
        <translation>%1 — число, більше за те, що PostgreSQL може там зберігати.</translation>
    </message>
    <message>
        <source>It has %1 characters, and PostgreSQL keeps %2 there.</source>
        <translation>У ньому %1 символів, а PostgreSQL зберігає там %2.</translation>
    </message>
    <message>
        <source>It has a NUL character, which PostgreSQL does not keep.</source>
        <translation>У ньому є символ NUL, який PostgreSQL не зберігає.</translation>
    </message>
    <message>
        <source>The value of %1 in the row of %2 with %3 cannot be copied to %4: %5 Change it in the source, then copy on.</source>
        <translation>Значення %1 у рядку %2 з %3 не можна скопіювати до %4: %5 Змініть його в джерелі й продовжте копіювання.</translation>
    </message>
    <message>
        <source>The schema of the store %1 is an old one. Run: tgstatsd migrate --store URL</source>
        <translation>Схема сховища %1 застаріла. Виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>A store cannot be copied into itself.</source>
        <translation>Сховище не можна скопіювати в саме себе.</translation>
    </message>
    <message>
        <source>The copy was stopped. The same command goes on where it stopped.</source>
        <translation>Копіювання зупинено. Та сама команда продовжить із цього місця.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для цього бракує пам’яті.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Say what is copied and where to with --from STORE --to STORE.</source>
        <translation>Вкажіть, що й куди копіювати: --from СХОВИЩЕ --to СХОВИЩЕ.</translation>
    </message>
    <message>
        <source>It was copied before: nothing was copied now, only compared.</source>
        <translation>Його вже було скопійовано: зараз нічого не копіювалося, лише порівнювалося.</translation>
    </message>
    <message>
        <source>Copies a store into a new one, in SQLite or PostgreSQL, and compares; goes on when it was stopped.</source>
        <translation>Копіює сховище в нове, у SQLite або PostgreSQL, і порівнює; продовжує з місця зупинки.</translation>
    </message>
    <message>
        <source>The store to copy; nothing should write it.</source>
        <translation>Сховище, яке копіюється; у нього ніщо не повинно писати.</translation>
    </message>
    <message>
        <source>The store to make; it must be empty.</source>
        <translation>Сховище, що створюється; воно має бути порожнім.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>The environment file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл середовища %1: %2.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
</context>
<context>
    <name>ExportChatDecoder</name>
    <message>
        <source>This export has local dates only (no date_unixtime). Say in which time zone it was made, for example --zone Europe/Berlin.</source>
        <translation>У цьому експорті лише місцевий час (немає date_unixtime). Вкажіть, у якому часовому поясі його зроблено, наприклад --zone Europe/Berlin.</translation>
    </message>
    <message>
        <source>Some senders are written in a form that newer exports do not use; their messages have no user.</source>
        <translation>Частину відправників записано у формі, якої в нових експортах немає; їхні повідомлення лишилися без користувача.</translation>
    </message>
</context>
<context>
    <name>ExportDecodeJob</name>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Імпорт скасовано. Щоб продовжити, імпортуйте той самий файл ще раз.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this export.</source>
        <translation>У цьому експорті немає чату %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ends before the export was complete. What is complete was imported.</source>
        <translation>%1 обривається раніше кінця експорту. Усе повне імпортовано.</translation>
    </message>
    <message>
        <source>The file ends before the export was complete. What is complete was imported.</source>
        <translation>Файл обривається раніше кінця експорту. Усе повне імпортовано.</translation>
    </message>
    <message>
        <source>A chat of an unknown kind, or without a usable id, was left out.</source>
        <translation>Чат невідомого виду або без придатного id пропущено.</translation>
    </message>
    <message>
        <source>%1 holds no chats. In Telegram Desktop open a chat&apos;s menu, choose Export chat history and the format &quot;Machine-readable JSON&quot;.</source>
        <translation>У %1 немає чатів. У Telegram Desktop відкрийте меню чату, виберіть «Експорт історії чату» і формат «Машинозчитуваний JSON».</translation>
    </message>
</context>
<context>
    <name>ExportImporter</name>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Вкажіть хоча б один файл для імпорту.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one as Europe/Berlin.</source>
        <translation>Немає часового поясу «%1». Вкажіть, наприклад, Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no store to import into.</source>
        <translation>Немає сховища, куди імпортувати.</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Імпорт скасовано. Щоб продовжити, імпортуйте той самий файл ще раз.</translation>
    </message>
</context>
<context>
    <name>ExportSplitter</name>
    <message>
        <source>This is a compressed file. Unpack it and import the result.json inside.</source>
        <translation>Це стиснений файл. Розпакуйте його та імпортуйте result.json усередині.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Import the result.json as Telegram Desktop wrote it.</source>
        <translation>Цей файл — не текст UTF-8. Імпортуйте result.json у тому вигляді, як його записав Telegram Desktop.</translation>
    </message>
    <message>
        <source>This is an HTML page. Export again and choose &quot;Machine-readable JSON&quot; as the format.</source>
        <translation>Це сторінка HTML. Експортуйте знову, вибравши формат «Машиночитний JSON».</translation>
    </message>
    <message>
        <source>This is not a Telegram Desktop export: a result.json starts with &quot;{&quot;.</source>
        <translation>Це не експорт Telegram Desktop: result.json починається з «{».</translation>
    </message>
    <message>
        <source>There are no chats in this file. Import the result.json of a Telegram Desktop export.</source>
        <translation>У цьому файлі немає чатів. Імпортуйте result.json експорту Telegram Desktop.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>This export does not say which chat it is of: &quot;id&quot; or &quot;type&quot; is missing.</source>
        <translation>Експорт не каже, з якого він чату: бракує «id» або «type».</translation>
    </message>
    <message>
        <source>This export names its chat after the messages, so it cannot be read from a pipe. Give the file&apos;s name instead.</source>
        <translation>Цей експорт називає чат після повідомлень, тож із каналу його не прочитати. Вкажіть назву файлу.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The file could not be written</source>
        <translation>Не вдалося записати файл</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Експортовано: %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Not available: %1 is missing in the database or may not be read. Where it is there, let its owner run: GRANT SELECT ON %1 TO %2</source>
        <translation>Недоступно: %1 немає в базі даних або її не можна читати. Якщо вона є, нехай власник виконає: GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Of each member only the last join and the last leave are known: who came back is counted once, and earlier changes are not counted.</source>
        <translation>Про кожного учасника відомі лише останній вступ і останній вихід: хто повернувся, рахується один раз, а попередні зміни не рахуються.</translation>
    </message>
    <message>
        <source>Counted in days and hours of UTC: messages near the ends of a local day fall on its neighbours.</source>
        <translation>Рахується за днями та годинами UTC: повідомлення біля меж місцевого дня потрапляють у сусідні.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own accounts are counted as people, up to three a day.</source>
        <translation>Власні облікові записи Telegram рахуються як люди, не більше трьох на день.</translation>
    </message>
    <message>
        <source>Messages without a known author, such as those of a channel, are not in it.</source>
        <translation>Повідомлення без відомого автора, наприклад від імені каналу, не входять.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: порожньо</translation>
    </message>
    <message>
        <source>%1: up to %2, refreshed %3 UTC</source>
        <translation>%1: до %2, оновлено %3 UTC</translation>
    </message>
    <message>
        <source>%1: up to %2, time of the refresh unknown</source>
        <translation>%1: до %2, час оновлення невідомий</translation>
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
        <translation>%1&#xa0;хв</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;хв %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;год %2&#xa0;хв</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;р.</translation>
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
        <translation>%1&#xa0;в.&#xa0;п.</translation>
    </message>
</context>
<context>
    <name>HealthState</name>
    <message>
        <source>Healthy</source>
        <translation>У нормі</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Є проблеми</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Не налаштовано</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Застаріло</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>This help.</source>
        <translation>Ця довідка.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Версія.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметри всіх команд:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1%2%3</source>
        <translation>Використання: tgstatsd %1%2%3</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [параметри]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd COMMAND [options]

Statistics of Telegram groups: import, query, look after a store.</source>
        <translation>Використання: tgstatsd КОМАНДА [параметри]

Статистика груп Telegram: імпорт, запити, догляд за сховищем.</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1 COMMAND [options]</source>
        <translation>Використання: tgstatsd %1 КОМАНДА [параметри]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 something needed cannot be reached, 5 internal error, 130 interrupted.</source>
        <translation>Коди завершення: 0 — готово, 1 — відповідь «ні», 2 — хибний виклик, 3 — хибні дані, 4 — щось потрібне недоступне, 5 — внутрішня помилка, 130 — перервано.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Name the file to import, or &quot;-&quot; for standard input.</source>
        <translation>Вкажіть файл для імпорту або «-» для стандартного вводу.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Стандартний ввід можна прочитати лише один раз.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Немає часового поясу «%1». Вкажіть, наприклад, Europe/Berlin.</translation>
    </message>
    <message>
        <source>Imports Telegram Desktop exports (result.json) and prints a report.</source>
        <translation>Імпортує експорти Telegram Desktop (result.json) і виводить звіт.</translation>
    </message>
    <message>
        <source>Only this chat of the export.</source>
        <translation>Лише цей чат експорту.</translation>
    </message>
    <message>
        <source>The zone the export was made in; needed when it has no date_unixtime.</source>
        <translation>Часовий пояс, де зроблено експорт; потрібен, якщо в ньому немає date_unixtime.</translation>
    </message>
    <message>
        <source>Also keeps the texts, and turns store_text on for these chats.</source>
        <translation>Зберігає й тексти, вмикаючи store_text для цих чатів.</translation>
    </message>
    <message>
        <source>Writes nothing; reports what would happen.</source>
        <translation>Нічого не записує; повідомляє, що сталося б.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>У в’язці ключів немає такого запису.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>В’язка ключів не дала доступу. Розблокуйте її та повторіть.</translation>
    </message>
    <message>
        <source>No keychain answers here. Start a Secret Service (GNOME Keyring, KWallet), or keep the secret in a file readable by you alone and name that file instead.</source>
        <translation>В’язка ключів не відповідає. Запустіть Secret Service (GNOME Keyring, KWallet) або зберігайте секрет у файлі, доступному для читання лише вам, і вкажіть цей файл.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Вкажіть чат: --chat ID.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>Recounts the statistics from the messages and compares.</source>
        <translation>Перераховує статистику за повідомленнями й порівнює.</translation>
    </message>
    <message>
        <source>Mends what differs.</source>
        <translation>Виправляє розбіжності.</translation>
    </message>
    <message>
        <source>Only tells: exit code 1 when the schema is old.</source>
        <translation>Лише повідомляє: код 1, якщо схема застаріла.</translation>
    </message>
    <message>
        <source>Counts what retention would remove now.</source>
        <translation>Рахує, що зараз вилучив би термін зберігання.</translation>
    </message>
    <message>
        <source>Removes what is older than the chat&apos;s settings say.</source>
        <translation>Вилучає те, що старше, ніж дозволяють налаштування чату.</translation>
    </message>
    <message>
        <source>Makes the store, or brings its schema up to date and takes over what another bot wrote.</source>
        <translation>Створює сховище або оновлює його схему й переймає те, що записав інший бот.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Operations desktop for Telegram group statistics.</source>
        <translation>Робоче місце для статистики груп Telegram.</translation>
    </message>
    <message>
        <source>Open the profile of this name.</source>
        <translation>Відкрити профіль із цією назвою.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Відкрити сторінку: %1.</translation>
    </message>
    <message>
        <source>Time range: 24h, 7d, 30d, 90d, all or FROM..TO (YYYY-MM-DD).</source>
        <translation>Період: 24h, 7d, 30d, 90d, all або ВІД..ДО (РРРР-ММ-ДД).</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light або dark.</translation>
    </message>
    <message>
        <source>Import a Telegram Desktop export after the start.</source>
        <translation>Імпортувати експорт Telegram Desktop після запуску.</translation>
    </message>
    <message>
        <source>Write a picture of the page to FILE, or of every page into a folder, and exit.</source>
        <translation>Записати рисунок сторінки у FILE або всіх сторінок у теку й вийти.</translation>
    </message>
    <message>
        <source>Size of the window or the pictures, for example 1920x1080.</source>
        <translation>Розмір вікна або рисунків, наприклад 1920x1080.</translation>
    </message>
    <message>
        <source>With --screenshot DIR: every page.</source>
        <translation>З --screenshot DIR: усі сторінки.</translation>
    </message>
    <message>
        <source>With --all-pages: every designed state as well.</source>
        <translation>З --all-pages: також усі передбачені стани.</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>Немає сторінки «%1». Сторінки: %2.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &apos;%1&apos;.</source>
        <translation>--theme приймає light або dark, а не «%1».</translation>
    </message>
    <message>
        <source>--range takes 24h, 7d, 30d, 90d, all or FROM..TO, not &apos;%1&apos;.</source>
        <translation>--range приймає 24h, 7d, 30d, 90d, all або ВІД..ДО, а не «%1».</translation>
    </message>
    <message>
        <source>--all-pages and --all-states go with --screenshot DIR.</source>
        <translation>--all-pages і --all-states потрібні разом із --screenshot DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» — не параметр.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1920x1080.</source>
        <translation>--size приймає ШИРИНАxВИСОТА в пікселях, наприклад 1920x1080.</translation>
    </message>
    <message>
        <source>--range takes two dates that exist, the earlier one first, not &apos;%1&apos;.</source>
        <translation>--range приймає дві наявні дати, спершу ранішу, а не «%1».</translation>
    </message>
    <message>
        <source>Connect the bot whose token this file holds, for this run only (or TGSTATS_BOT_TOKEN).</source>
        <translation>Під’єднати бота, токен якого містить цей файл, лише на цей запуск (або TGSTATS_BOT_TOKEN).</translation>
    </message>
    <message>
        <source>The Bot API server of that bot (default: Telegram&apos;s own).</source>
        <translation>Сервер Bot API цього бота (типово — сервер Telegram).</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Лише для пошуку помилок: дамп пам’яті цього процесу може містити токен.</translation>
    </message>
    <message>
        <source>Store to open: sqlite:PATH, a path, or postgresql://… (default: TGSTATS_STORE).</source>
        <translation>Сховище: sqlite:ШЛЯХ, шлях або postgresql://… (типово: TGSTATS_STORE).</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server, for statistics; may be given several times.</source>
        <translation>Потокова репліка сервера PostgreSQL цього сховища, для статистики; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>--replica goes with --store postgresql://…</source>
        <translation>--replica вказують разом із --store postgresql://…</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The form of the answer; default: table on a terminal, else json.</source>
        <translation>Вигляд відповіді; типово table у терміналі, інакше json.</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server that answers statistics; may be given several times. Also READ_REPLICA_URL_1, _2, …</source>
        <translation>Потокова репліка сервера PostgreSQL цього сховища, яка відповідає на запити статистики; можна вказати кілька разів. Також READ_REPLICA_URL_1, _2, …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>was %1</source>
        <translation>було %1</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Активних на день</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the range; a day without a message counts as 0.</source>
        <translation>Скільки різних людей писали за день, у середньому за всіма днями періоду; день без повідомлень рахується як 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Приріст учасників</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Вступи мінус виходи, побачені або імпортовані; припущені не враховуються.</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Активні чати</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>із %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>за 30 днів</translation>
    </message>
    <message>
        <source>Chats with at least one message in the last 30 days of their own calendar.</source>
        <translation>Чати, де за останні 30 днів за їхнім календарем є хоча б одне повідомлення.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>this program %1 of %2</source>
        <translation>ця програма: %1 з %2</translation>
    </message>
    <message>
        <source>Close other programs, or give the machine more memory.</source>
        <translation>Закрийте інші програми або додайте комп’ютеру пам’яті.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message numerus="yes">
        <source>all %n cores of this machine</source>
        <translation>
            <numerusform>усі ядра комп’ютера: %n</numerusform>
            <numerusform>усі ядра комп’ютера: %n</numerusform>
            <numerusform>усі ядра комп’ютера: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An import uses a core; otherwise look for other programs.</source>
        <translation>Імпорт займає одне ядро; інакше шукайте інші програми.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>потрібні два заміри</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>вільно %1</translation>
    </message>
    <message>
        <source>the store takes %1</source>
        <translation>сховище займає %1</translation>
    </message>
    <message>
        <source>Free space where the store lies, or run retention.</source>
        <translation>Звільніть місце там, де лежить сховище, або застосуйте термін зберігання.</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>З’єднання з БД</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <source>the store is one file, no server</source>
        <translation>сховище — один файл, без сервера</translation>
    </message>
    <message>
        <source>A PostgreSQL store has connections to watch.</source>
        <translation>За з’єднаннями стежать, коли сховище — PostgreSQL.</translation>
    </message>
    <message>
        <source>Network and rate limits</source>
        <translation>Мережа та ліміти</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бот не під’єднано</translation>
    </message>
    <message>
        <source>With a bot, Telegram&apos;s limits are watched here.</source>
        <translation>З ботом тут видно ліміти Telegram.</translation>
    </message>
    <message>
        <source>%1 messages, %2 times the usual day</source>
        <translation>повідомлень: %1, ×%2 до звичайного дня</translation>
    </message>
    <message>
        <source>%1 people joined, %2 times the usual day</source>
        <translation>вступили: %1, ×%2 до звичайного дня</translation>
    </message>
    <message>
        <source>%1 people left, %2 times the usual day</source>
        <translation>вийшли: %1, ×%2 до звичайного дня</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>усі чати</translation>
    </message>
    <message>
        <source>An export was imported</source>
        <translation>Імпортовано експорт</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>цей застосунок</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Останнє повідомлення</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Останній імпорт</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Import a Telegram export to begin.</source>
        <translation>Поки нічого не збережено. Для початку імпортуйте експорт Telegram.</translation>
    </message>
    <message>
        <source>This is the sample: invented groups, nothing is connected.</source>
        <translation>Це приклад: вигадані групи, нічого не під’єднано.</translation>
    </message>
    <message>
        <source>Imported history up to %1; no bot is connected.</source>
        <translation>Імпортована історія до %1; бот не під’єднано.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Messages stored in the range, all chats.</source>
        <translation>Повідомлення, збережені за період, усі чати.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>Reactions given in the range that are still there.</source>
        <translation>Реакції, поставлені за період і не зняті.</translation>
    </message>
    <message>
        <source>Bot, not configured</source>
        <translation>Бот, не налаштовано</translation>
    </message>
    <message>
        <source>Send less, or wait: Telegram tells for how long.</source>
        <translation>Надсилайте менше або чекайте: Telegram каже, скільки.</translation>
    </message>
    <message>
        <source>no 429 on this connection</source>
        <translation>відповідей 429 не було</translation>
    </message>
    <message>
        <source>%1 answers 429, waited %2</source>
        <translation>відповідей 429: %1, очікування %2</translation>
    </message>
    <message>
        <source>Bot, last answer</source>
        <translation>Бот, остання відповідь</translation>
    </message>
    <message>
        <source>Bot, last commit</source>
        <translation>Бот, останній запис</translation>
    </message>
    <message>
        <source>Bot, %1</source>
        <translation>Бот, %1</translation>
    </message>
    <message>
        <source>the connection of the bot, see Bot &amp; ingestion</source>
        <translation>з’єднання бота, див. «Бот і приймання»</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/с</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>за останню хвилину</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>поки невідомо</translation>
    </message>
    <message>
        <source>Updates that Telegram handed to the bot, per second over the last minute.</source>
        <translation>Оновлення, що їх Telegram передав боту, за секунду протягом останньої хвилини.</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Чекає в Telegram</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>оновл.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>за даними Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не повідомлено</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot. It keeps each for 24 hours.</source>
        <translation>Оновлення, які Telegram тримає для бота. Кожне зберігається 24 години.</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Вік даних</translation>
    </message>
    <message>
        <source>last update %1 ago</source>
        <translation>оновлення %1 тому</translation>
    </message>
    <message>
        <source>no update on this connection</source>
        <translation>оновлень ще не було</translation>
    </message>
    <message>
        <source>Time since Telegram last told that it holds nothing more: what is shown is no older.</source>
        <translation>Час відтоді, як Telegram повідомив, що більше нічого немає: показане не старіше.</translation>
    </message>
    <message>
        <source>%1 of %2, all programs together</source>
        <translation>%1 із %2, усі програми разом</translation>
    </message>
    <message>
        <source>Put PgBouncer in front of the server, or raise max_connections.</source>
        <translation>Поставте PgBouncer перед сервером або збільште max_connections.</translation>
    </message>
    <message>
        <source>what the server has left is not told</source>
        <translation>скільки лишилося в сервера, він не повідомляє</translation>
    </message>
    <message>
        <source>Watch the disk of the database server there.</source>
        <translation>Стежте за диском сервера бази даних там.</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <translation>%1, не використовується</translation>
    </message>
</context>
<context>
    <name>ProcessIdentity</name>
    <message>
        <source>process %1 on %2</source>
        <translation>процес %1 на %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The profiles could not be saved to %1. Check that the folder can be written.</source>
        <translation>Не вдалося зберегти профілі в %1. Перевірте, чи можна писати в теку.</translation>
    </message>
</context>
<context>
    <name>QuarantineCommands</name>
    <message>
        <source>Name one entry by its number.</source>
        <translation>Вкажіть номер одного запису.</translation>
    </message>
    <message>
        <source>Name the file to write, or &quot;-&quot; for standard output.</source>
        <translation>Вкажіть файл для запису або «-» для стандартного виводу.</translation>
    </message>
    <message>
        <source>What could not be mapped to rows.</source>
        <translation>Що не вдалося розкласти по рядках.</translation>
    </message>
    <message>
        <source>One entry with its raw JSON.</source>
        <translation>Один запис із початковим JSON.</translation>
    </message>
    <message>
        <source>Writes the raw JSON of all entries, one a line.</source>
        <translation>Записує початковий JSON усіх записів, по одному на рядок.</translation>
    </message>
    <message>
        <source>Name one entry by its number, or none for all.</source>
        <translation>Укажіть номер одного запису або нічого — для всіх.</translation>
    </message>
    <message>
        <source>Decodes entries again; those that can be stored now are removed. Prints a report.</source>
        <translation>Розбирає записи заново; ті, що тепер вдалося зберегти, вилучаються. Виводить звіт.</translation>
    </message>
</context>
<context>
    <name>QuarantineTools</name>
    <message>
        <source>There is no entry %1 in the quarantine.</source>
        <translation>У карантині немає запису %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не вдається записати %1: %2.</translation>
    </message>
</context>
<context>
    <name>QueryCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Вкажіть чат: --chat ID.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Немає часового поясу «%1». Вкажіть, наприклад, Europe/Berlin.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>The chat; without it all chats.</source>
        <translation>Чат; без нього — усі чати.</translation>
    </message>
    <message>
        <source>First local day, YYYY-MM-DD.</source>
        <translation>Перший місцевий день, РРРР-ММ-ДД.</translation>
    </message>
    <message>
        <source>Last local day; default: the last 30 days.</source>
        <translation>Останній місцевий день; типово — останні 30 днів.</translation>
    </message>
    <message>
        <source>The zone of the days of all chats; default UTC.</source>
        <translation>Часовий пояс днів усіх чатів; типово UTC.</translation>
    </message>
    <message>
        <source>messages (default), dau, joins, leaves, reactions or media.</source>
        <translation>messages (типово), dau, joins, leaves, reactions або media.</translation>
    </message>
    <message>
        <source>act (share, default), msg (messages), ad (active days), dsj (days since joined), lm (last message).</source>
        <translation>act (частка, типово), msg (повідомлення), ad (активні дні), dsj (днів у чаті), lm (останнє повідомлення).</translation>
    </message>
    <message>
        <source>Only users with this in a name.</source>
        <translation>Лише користувачі, у кого це є в імені.</translation>
    </message>
    <message>
        <source>Only who has left, or only who has not.</source>
        <translation>Лише ті, хто вийшов, або лише ті, хто лишився.</translation>
    </message>
    <message>
        <source>The page, from 1.</source>
        <translation>Сторінка, від 1.</translation>
    </message>
    <message>
        <source>Users a page, 1 to 100; default 50.</source>
        <translation>Користувачів на сторінці, від 1 до 100; типово 50.</translation>
    </message>
    <message>
        <source>The chats of the store and their last 30 days.</source>
        <translation>Чати сховища та їхні останні 30 днів.</translation>
    </message>
    <message>
        <source>Totals of a period.</source>
        <translation>Підсумки періоду.</translation>
    </message>
    <message>
        <source>One figure a day.</source>
        <translation>Одне число на день.</translation>
    </message>
    <message>
        <source>Messages by weekday and hour.</source>
        <translation>Повідомлення за днями тижня й годинами.</translation>
    </message>
    <message>
        <source>The users of a chat in a period.</source>
        <translation>Користувачі чату за період.</translation>
    </message>
    <message>
        <source>The settings of a chat.</source>
        <translation>Налаштування чату.</translation>
    </message>
    <message>
        <source>What retention would remove from a chat now.</source>
        <translation>Що термін зберігання зараз вилучив би з чату.</translation>
    </message>
</context>
<context>
    <name>QueryPeriod</name>
    <message>
        <source>&quot;%1&quot; is no date for --%2. Write it as 2024-03-31.</source>
        <translation>«%1» — не дата для --%2. Пишіть так: 2024-03-31.</translation>
    </message>
    <message>
        <source>The period starts on %1, after it ends on %2.</source>
        <translation>Період починається %1, пізніше свого кінця %2.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Name the file of updates to replay, or &quot;-&quot; for standard input.</source>
        <translation>Укажіть файл оновлень для відтворення або «-» для стандартного введення.</translation>
    </message>
    <message>
        <source>Stores updates of the Bot API, one a line, as if the bot had received them, and prints a report.</source>
        <translation>Зберігає оновлення Bot API, по одному в рядку, ніби їх отримав бот, і виводить звіт.</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>The Bot API server is reached without encryption over a public network: the token can be read on the way. Use https, or an address of this machine or network.</source>
        <translation>Зв’язок із сервером Bot API йде без шифрування через публічну мережу: токен можуть перехопити. Використовуйте https або адресу цього комп’ютера чи своєї мережі.</translation>
    </message>
    <message>
        <source>See tgstatsd run --help.</source>
        <translation>Див. tgstatsd run --help.</translation>
    </message>
    <message>
        <source>Runs the bot until it is told to stop: fetches updates and stores them.</source>
        <translation>Запускає бота до команди зупинки: отримує оновлення та зберігає їх.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>%1, and webhooks are not part of this version of tgstatsd. Say --mode polling to fetch updates instead; that needs the bot&apos;s webhook to be removed.</source>
        <translation>%1, а вебхуків у цій версії tgstatsd немає. Укажіть --mode polling, щоб отримувати оновлення опитуванням; для цього вебхук бота треба вилучити.</translation>
    </message>
    <message>
        <source>--mode webhook was asked for</source>
        <translation>Задано --mode webhook</translation>
    </message>
    <message>
        <source>WEBHOOK_URL is set</source>
        <translation>Задано змінну WEBHOOK_URL</translation>
    </message>
    <message>
        <source>MODE is webhook</source>
        <translation>MODE має значення webhook</translation>
    </message>
    <message>
        <source>MODE takes polling or off, not &quot;%1&quot;.</source>
        <translation>MODE приймає polling або off, а не «%1».</translation>
    </message>
    <message>
        <source>%1 takes seconds from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 приймає секунди від %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>How updates come in; default: polling when there is a token.</source>
        <translation>Як надходять оновлення; типово: polling, якщо є токен.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token.</source>
        <translation>Файл із токеном бота.</translation>
    </message>
    <message>
        <source>The entry of the keychain that holds it.</source>
        <translation>Запис у в’язці ключів із токеном.</translation>
    </message>
    <message>
        <source>The .env file of an existing deployment.</source>
        <translation>Файл .env наявного встановлення.</translation>
    </message>
    <message>
        <source>The Bot API server; default %1.</source>
        <translation>Сервер Bot API; типово %1.</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Лише для пошуку помилок: дамп пам’яті цього процесу може містити токен.</translation>
    </message>
    <message>
        <source>There is no bot token. Give --token-file FILE or --token-keychain NAME, set TGSTATS_BOT_TOKEN, or use a systemd credential named tgstats-bot-token; --mode off runs without a bot.</source>
        <translation>Немає токена бота. Укажіть --token-file ФАЙЛ або --token-keychain НАЗВА, задайте TGSTATS_BOT_TOKEN або використайте облікові дані systemd з назвою tgstats-bot-token; --mode off працює без бота.</translation>
    </message>
    <message>
        <source>Name the folder of the spool: --spool DIR.</source>
        <translation>Вкажіть теку буфера: --spool DIR.</translation>
    </message>
    <message>
        <source>Keeps updates in this folder while the store is away. Also TGSTATS_SPOOL_DIR.</source>
        <translation>Тримає оновлення в цій теці, поки сховище недоступне. Також TGSTATS_SPOOL_DIR.</translation>
    </message>
    <message>
        <source>How large the spool may grow, from 8 MiB; default 1024.</source>
        <translation>До якого розміру може рости буфер, від 8 МіБ; типово 1024.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 is not a sample workspace and is left as it is. Choose another file.</source>
        <translation>%1 — не приклад, файл залишено як є. Виберіть інший файл.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Say where the sample goes with --out STORE.</source>
        <translation>Вкажіть, куди записати приклад: --out STORE.</translation>
    </message>
    <message>
        <source>Makes a store with the sample workspace: invented chats, a year of life.</source>
        <translation>Створює сховище з прикладом: вигадані чати, рік життя.</translation>
    </message>
    <message>
        <source>The store to make; it must not have chats.</source>
        <translation>Сховище, яке створити; у ньому не має бути чатів.</translation>
    </message>
    <message>
        <source>Another sample; default 1.</source>
        <translation>Інший приклад; типово 1.</translation>
    </message>
    <message>
        <source>About how many messages; default 200000.</source>
        <translation>Скільки приблизно повідомлень; типово 200000.</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Making the sample was cancelled; the store is incomplete.</source>
        <translation>Створення прикладу скасовано; сховище неповне.</translation>
    </message>
    <message>
        <source>The store has chats already. Give the sample a store of its own.</source>
        <translation>У сховищі вже є чати. Дайте прикладу окреме сховище.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Check the folder and the space left.</source>
        <translation>Не вдається записати рисунок %1. Перевірте теку та вільне місце.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новий профіль</translation>
    </message>
    <message>
        <source>Broken store</source>
        <translation>Пошкоджене сховище</translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 — true або false, а не «%2».</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 — кількість днів від 1 до %2, а не «%3».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Немає часового поясу «%1». Вкажіть, наприклад, Europe/Berlin.</translation>
    </message>
    <message>
        <source>locale is a language such as en or pt-BR, not &quot;%1&quot;.</source>
        <translation>locale — мова, наприклад en або pt-BR, а не «%1».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. There are store_text, text_retention_days, metadata_retention_days, timezone, locale and capture_reactions.</source>
        <translation>Немає налаштування «%1». Є store_text, text_retention_days, metadata_retention_days, timezone, locale і capture_reactions.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Вкажіть чат: --chat ID.</translation>
    </message>
    <message>
        <source>Write a change as key=value, not &quot;%1&quot;.</source>
        <translation>Пишіть зміну як key=value, а не «%1».</translation>
    </message>
    <message>
        <source>Chat %1 has no settings yet. Make them with tgstatsd settings --chat %1 --set timezone=UTC.</source>
        <translation>У чату %1 ще немає налаштувань. Створіть їх: tgstatsd settings --chat %1 --set timezone=UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --set before it.</source>
        <translation>Перед «%1» потрібен --set.</translation>
    </message>
    <message>
        <source>Shows or changes the settings of a chat.</source>
        <translation>Показує або змінює налаштування чату.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Чат.</translation>
    </message>
    <message>
        <source>Changes store_text, text_retention_days, metadata_retention_days, timezone, locale or capture_reactions; may be given several times.</source>
        <translation>Змінює store_text, text_retention_days, metadata_retention_days, timezone, locale або capture_reactions; можна вказати кілька разів.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The spool in %1 has reached its limit of %2. Mend the store, or raise the limit.</source>
        <translation>Буфер у %1 досяг межі у %2. Полагодьте сховище або збільште межу.</translation>
    </message>
</context>
<context>
    <name>SpoolFolder</name>
    <message>
        <source>There is no space left for the spool in %1. Make room on that disk.</source>
        <translation>Для буфера в %1 не лишилося місця. Звільніть місце на цьому диску.</translation>
    </message>
    <message>
        <source>The spool in %1 cannot be written. Give it a folder that this user may write to.</source>
        <translation>У буфер у %1 не можна писати. Вкажіть для нього теку, у яку цей користувач може писати.</translation>
    </message>
    <message>
        <source>The spool in %1 does not work (%2). Check the disk it is on.</source>
        <translation>Буфер у %1 не працює (%2). Перевірте диск, на якому він розташований.</translation>
    </message>
    <message>
        <source>Others may write to the folder %1, so no spool is kept there. Name a folder of its own, or take that right away (chmod 700).</source>
        <translation>У теку %1 можуть писати інші, тому буфер там не ведеться. Вкажіть для нього окрему теку або заберіть це право (chmod 700).</translation>
    </message>
    <message>
        <source>Another program uses the spool of this bot in %1. Stop it first, or name another folder.</source>
        <translation>Буфер цього бота в %1 використовує інша програма. Спершу зупиніть її або вкажіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>StateSource</name>
    <message>
        <source>Another program holds the store. Wait until it is done, or close it; this page tries again.</source>
        <translation>Сховище зайняте іншою програмою. Зачекайте або закрийте її; ця сторінка спробує знову.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store address &quot;%1&quot; names no file. Write sqlite:PATH.</source>
        <translation>Адреса сховища «%1» не називає файл. Напишіть sqlite:ШЛЯХ.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and a copy would lack what it keeps elsewhere. Stop that program, run tgstatsd migrate --store URL, then copy.</source>
        <translation>Базу даних %1 наповнює інша програма, і копії бракувало б того, що вона зберігає деінде. Зупиніть її, виконайте tgstatsd migrate --store URL, а потім копіюйте.</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL store is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Адресу сховища PostgreSQL не розпізнано. Пишіть postgresql://USER@HOST:PORT/DATABASE; особливі символи в ній записуються як %XX.</translation>
    </message>
    <message>
        <source>The number %1 is too large for its column.</source>
        <translation>Число %1 завелике для свого стовпця.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be read as one of TG Stats: this role sees no column %2 there.</source>
        <translation>Базу даних %1 не можна прочитати як базу TG Stats: ця роль не бачить там стовпця %2.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be taken over: it lacks %2. Statistics can be read from it as it is.</source>
        <translation>Базу даних %1 не можна перейняти: у ній бракує %2. Статистику можна читати з неї як є.</translation>
    </message>
    <message>
        <source>Another program writes messages into the database of %1, or has written some that are not in the statistics yet. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Інша програма пише повідомлення в базу даних %1 або записала такі, яких ще немає у статистиці. Зупиніть її, потім виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The database server of %1 does not answer. Check the network between here and there, and what the server is busy with.</source>
        <translation>Сервер бази даних %1 не відповідає. Перевірте мережу між цим комп’ютером і сервером та те, чим сервер зайнятий.</translation>
    </message>
    <message>
        <source>The database server of %1 took the last step back.</source>
        <translation>Сервер бази даних %1 скасував останній крок.</translation>
    </message>
    <message>
        <source>The program is incomplete: a statement is missing.</source>
        <translation>Програма неповна: бракує одного із запитів.</translation>
    </message>
    <message>
        <source>Another program kept changing the same rows of %1. Nothing of the last step was written; try again.</source>
        <translation>Інша програма весь час змінювала ті самі рядки %1. З останнього кроку нічого не записано; повторіть.</translation>
    </message>
    <message>
        <source>The disk of the database server of %1 is full. Nothing of the last step was written; free some space there and try again.</source>
        <translation>Диск сервера бази даних %1 заповнений. З останнього кроку нічого не записано; звільніть там місце та повторіть.</translation>
    </message>
    <message>
        <source>The database server of %1 takes no more connections (max_connections is reached). Close other programs, put PgBouncer in front, or raise max_connections.</source>
        <translation>Сервер бази даних %1 більше не приймає з’єднань (досягнуто max_connections). Закрийте інші програми, поставте перед ним PgBouncer або збільште max_connections.</translation>
    </message>
    <message>
        <source>The database server of %1 ended a statement that took longer than its statement_timeout allows. Raise statement_timeout for this role, or look for what holds the server up.</source>
        <translation>Сервер бази даних %1 перервав запит, який тривав довше, ніж дозволяє його statement_timeout. Збільште statement_timeout для цієї ролі або з’ясуйте, що затримує сервер.</translation>
    </message>
    <message>
        <source>The database server of %1 is shutting down or starting up. It is asked again when it is back.</source>
        <translation>Сервер бази даних %1 вимикається або запускається. До нього звернуться знову, коли він повернеться.</translation>
    </message>
    <message>
        <source>The database server of %1 is short of memory or of another resource.</source>
        <translation>Серверу бази даних %1 бракує пам’яті або іншого ресурсу.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in. Check user and password, and that pg_hba.conf has a line for this address (with TLS, if the server wants it).</source>
        <translation>Сервер бази даних %1 не пускає цього користувача. Перевірте ім’я та пароль, а також чи є в pg_hba.conf рядок для цієї адреси (з TLS, якщо цього вимагає сервер).</translation>
    </message>
    <message>
        <source>The database of %1 does not exist on that server. Create it (createdb), or give another name.</source>
        <translation>Бази даних %1 на цьому сервері немає. Створіть її (createdb) або вкажіть інше ім’я.</translation>
    </message>
    <message>
        <source>The server of %1 only takes reads: it is a standby, or set to read only. Give the address of the primary; with several hosts add target_session_attrs=read-write.</source>
        <translation>Сервер %1 дозволяє лише читання: це резервний сервер, або його налаштовано лише на читання. Вкажіть адресу основного; за кількох хостів додайте target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>The role lacks a right in %1. Let the owner of the database grant it, or use the owner&apos;s role.</source>
        <translation>Ролі бракує права в %1. Нехай його надасть власник бази даних, або використайте роль власника.</translation>
    </message>
    <message>
        <source>The database of %1 lacks a table or column of a TG Stats store. Run: tgstatsd migrate --store URL</source>
        <translation>У базі даних %1 немає таблиці або стовпця сховища TG Stats. Виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program holds a lock in %1. Try again when it is done.</source>
        <translation>Інша програма тримає блокування в %1. Повторіть, коли вона завершить.</translation>
    </message>
    <message>
        <source>The store %1 does not take a value that was to be written.</source>
        <translation>Сховище %1 не приймає значення, яке треба записати.</translation>
    </message>
    <message>
        <source>The connection to the database server of %1 was lost. It is made anew with the next step.</source>
        <translation>З’єднання із сервером бази даних %1 втрачено. Його буде встановлено знову з наступним кроком.</translation>
    </message>
    <message>
        <source>The database server of %1 refused a statement of ours: %2</source>
        <translation>Сервер бази даних %1 відхилив наш запит: %2</translation>
    </message>
    <message>
        <source>No TLS connection to the database server of %1 could be made: the server does not offer it, or its certificate is not trusted. See sslmode and sslrootcert in the address.</source>
        <translation>Не вдалося встановити TLS-з’єднання із сервером бази даних %1: сервер його не пропонує, або немає довіри до його сертифіката. Див. sslmode і sslrootcert в адресі.</translation>
    </message>
    <message>
        <source>The database server of %1 cannot be reached. Check host and port, and that the server runs and listens there.</source>
        <translation>Сервер бази даних %1 недоступний. Перевірте хост і порт, а також що сервер запущено й він слухає там.</translation>
    </message>
    <message>
        <source>The database of %1 holds no TG Stats store yet. Run: tgstatsd migrate --store URL</source>
        <translation>У базі даних %1 ще немає сховища TG Stats. Виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this program.</source>
        <translation>Сховище %1 записала новіша програма (схема %2, ця знає до %3). Оновіть цю програму.</translation>
    </message>
    <message>
        <source>The program is incomplete: a migration is missing.</source>
        <translation>Програма неповна: бракує однієї з міграцій.</translation>
    </message>
    <message>
        <source>The store %1 gave no number to a user.</source>
        <translation>Сховище %1 не надало номера користувачеві.</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged (chat %1, UTC day %2).</source>
        <translation>Статистику сховища пошкоджено (чат %1, день UTC %2).</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged. &quot;tgstatsd verify --repair&quot; makes them anew from the messages.</source>
        <translation>Статистику сховища пошкоджено. «tgstatsd verify --repair» побудує її заново за повідомленнями.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program: it is attached read-only, and nothing is written there. To make it a store of this program, stop the other one, then run: tgstatsd migrate --store URL</source>
        <translation>Базу даних %1 наповнює інша програма: її підключено лише для читання, і туди нічого не пишеться. Щоб зробити її сховищем цієї програми, зупиніть іншу, потім виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program polls for this bot now: %1.</source>
        <translation>Цього бота тепер опитує інша програма: %1.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this store. &quot;query chats&quot; lists them.</source>
        <translation>У цьому сховищі немає чату %1. Список виводить «query chats».</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of chat %2 is not known to this system. Set another one: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</source>
        <translation>Часовий пояс «%1» чату %2 цій системі невідомий. Задайте інший: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this system. Give an IANA name such as Europe/Berlin.</source>
        <translation>Часовий пояс «%1» цій системі невідомий. Вкажіть назву IANA, наприклад Europe/Berlin.</translation>
    </message>
    <message>
        <source>The period is too long: at most %1 days.</source>
        <translation>Період задовгий: не більше %1 дн.</translation>
    </message>
    <message>
        <source>%1 is a number of days from %2 to %3, not %4.</source>
        <translation>%1 — кількість днів від %2 до %3, а не %4.</translation>
    </message>
    <message>
        <source>The locale &quot;%1&quot; is not one: give a language, with a region if need be, such as en or pt-BR.</source>
        <translation>«%1» — не позначення мови: вкажіть мову, за потреби з регіоном, наприклад en або pt-BR.</translation>
    </message>
    <message>
        <source>The store %1 was opened to be read and cannot be written.</source>
        <translation>Сховище %1 відкрито для читання, і писати в нього не можна.</translation>
    </message>
    <message>
        <source>Nothing is rolled up in %1: another program fills it, and statistics come from its rows. There is nothing to verify.</source>
        <translation>У %1 нічого не зведено: базу наповнює інша програма, і статистика береться з її рядків. Перевіряти нічого.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для цього бракує пам’яті.</translation>
    </message>
    <message>
        <source>A page and its length are numbers from 1 upwards.</source>
        <translation>Сторінка та її довжина — числа від 1.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store. Choose another file, or import into a new one.</source>
        <translation>Файл %1 — не сховище TG Stats. Виберіть інший файл або імпортуйте в новий.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 is full. Nothing of the last step was written; free some space and try again.</source>
        <translation>Диск зі сховищем %1 заповнений. З останнього кроку нічого не записано; звільніть місце та повторіть.</translation>
    </message>
    <message>
        <source>Another program holds the write lock of the store %1 (waited %2 s for it). Close that program or wait until it is done.</source>
        <translation>Інша програма тримає блокування запису сховища %1 (очікування %2&#xa0;с). Закрийте її або зачекайте, доки вона завершить.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>У сховище %1 не можна писати. Перевірте права на файл і його теку.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store, or it is damaged: it is no SQLite database. Choose another file, or put back a copy of it.</source>
        <translation>Файл %1 — не сховище TG Stats або пошкоджений: це не база SQLite. Виберіть інший файл або поверніть його копію.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>Сховище %1 пошкоджено. Відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>Не вдається відкрити сховище %1. Перевірте, що файл є й доступний для читання.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 reported an error. Nothing of the last step was written.</source>
        <translation>Диск зі сховищем %1 повідомив про помилку. З останнього кроку нічого не записано.</translation>
    </message>
    <message>
        <source>The store %1 could not be used because of a defect.</source>
        <translation>Не вдалося працювати зі сховищем %1 через помилку в програмі.</translation>
    </message>
    <message>
        <source>There is no store at %1. Import into it, or give another path.</source>
        <translation>У %1 немає сховища. Імпортуйте туди або вкажіть інший шлях.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the path of a store file.</source>
        <translation>%1 — тека. Вкажіть шлях до файлу сховища.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it belongs to another database cluster than the store.</source>
        <translation>Репліка %1 не читається: вона належить не до того кластера баз даних, що сховище.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: the store is in another database of that server.</source>
        <translation>Репліка %1 не читається: сховище міститься в іншій базі даних цього сервера.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it is no standby. It was promoted, or is the primary itself.</source>
        <translation>Репліка %1 не читається: це не резервний сервер. Його було підвищено, або він сам є основним.</translation>
    </message>
    <message>
        <source>The replica %1 is behind the primary and is not read until it has caught up.</source>
        <translation>Репліка %1 відстає від основного сервера й не читається, доки не наздожене його.</translation>
    </message>
    <message>
        <source>The replica %1 is %2 s behind the primary and is not read until it has caught up.</source>
        <translation>Репліка %1 відстає від основного сервера на %2 с і не читається, доки не наздожене його.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it has schema %2, and the store schema %3. If it only is behind, it comes by itself.</source>
        <translation>Репліка %1 не читається: вона має схему %2, а сховище — схему %3. Якщо вона лише відстає, це мине само.</translation>
    </message>
    <message>
        <source>Replicas are of a store in PostgreSQL: give it with --store postgresql://USER@HOST:PORT/DATABASE, or leave --replica out.</source>
        <translation>Репліки бувають у сховища в PostgreSQL: вкажіть його за допомогою --store postgresql://КОРИСТУВАЧ@ХОСТ:ПОРТ/БАЗА або приберіть --replica.</translation>
    </message>
    <message>
        <source>The address of a replica is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Адреса репліки незрозуміла. Напишіть postgresql://КОРИСТУВАЧ@ХОСТ:ПОРТ/БАЗА; особливі символи в ній пишуться як %XX.</translation>
    </message>
    <message>
        <source>The name of the database server of %1 is not known, or no name server answers. Check the name, and the network of this computer.</source>
        <translation>Ім’я сервера бази даних %1 невідоме, або не відповідає жоден сервер імен. Перевірте ім’я та мережу цього комп’ютера.</translation>
    </message>
    <message>
        <source>The database server of %1 asks for a password, and none is known here. Give it in PGPASSWORD or ~/.pgpass, or enter it in the window.</source>
        <translation>Сервер бази даних %1 запитує пароль, а тут він невідомий. Вкажіть його в PGPASSWORD або ~/.pgpass чи введіть у вікні.</translation>
    </message>
    <message>
        <source>The store address %1 is of no kind that is known. Write sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Адреса сховища %1 невідомого виду. Напишіть sqlite:PATH або postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and this role may not read it. Let the owner of its tables run: GRANT SELECT ON %2 TO %3</source>
        <translation>Базу даних %1 наповнює інша програма, і цій ролі не можна її читати. Нехай власник таблиць виконає: GRANT SELECT ON %2 TO %3</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>The server does not let this profile in</source>
        <translation>Сервер не пускає цей профіль</translation>
    </message>
    <message>
        <source>This store needs a newer program</source>
        <translation>Цьому сховищу потрібна новіша програма</translation>
    </message>
    <message>
        <source>The store is out of reach since %1</source>
        <translation>Сховище недоступне з %1</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Спроба повторюється сама кожні кілька секунд.</translation>
    </message>
    <message>
        <source>The store cannot be read since %1</source>
        <translation>Сховище не читається з %1</translation>
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
        <translation>Забагато запитів до сховища одразу. Повторіть трохи згодом.</translation>
    </message>
    <message>
        <source>The store was not needed any more when it was open.</source>
        <translation>Сховище вже не було потрібне, коли відкрилося.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Messages seem to be dated %1 h late: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Схоже, повідомлення датовано на %1 год пізніше: інша програма пише час без часового поясу, а пояс сервера — %2. Тут нічого не виправляється; нехай вона пише UTC, або встановіть для її бази даних пояс UTC.</translation>
    </message>
    <message>
        <source>Messages seem to be dated %1 h early: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Схоже, повідомлення датовано на %1 год раніше: інша програма пише час без часового поясу, а пояс сервера — %2. Тут нічого не виправляється; нехай вона пише UTC, або встановіть для її бази даних пояс UTC.</translation>
    </message>
    <message>
        <source>Messages are dated without a time zone there: they are taken as UTC.</source>
        <translation>Повідомлення там датовано без часового поясу: час вважається UTC.</translation>
    </message>
    <message>
        <source>The database lacks %1: figures of these are zero.</source>
        <translation>У базі даних немає %1: відповідні цифри дорівнюють нулю.</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: figures come from the messages, which takes longer. Run: tgstatsd migrate --store URL</source>
        <translation>Деякі чати ще не зведено: цифри беруться з повідомлень, а це довше. Виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program writes messages into this store: figures come from the messages, which takes longer. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Інша програма пише повідомлення в це сховище: цифри беруться з повідомлень, а це довше. Зупиніть її, потім виконайте: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program fills this database: it is only read. Joins and leaves are approximate, the last of each member.</source>
        <translation>Цю базу даних наповнює інша програма: вона лише читається. Вступи та виходи приблизні, останні для кожного учасника.</translation>
    </message>
    <message>
        <source>Messages may not be read there: figures come from the aggregates that the other program keeps, as of their last refresh. For exact ones let its owner run: GRANT SELECT ON messages TO %1</source>
        <translation>Повідомлення там читати не можна: цифри взято з агрегатів іншої програми на момент їх останнього оновлення. Для точних нехай власник виконає: GRANT SELECT ON messages TO %1</translation>
    </message>
    <message>
        <source>This server only takes reads: it is a standby, or set to read only. For bot, imports and settings give the address of the primary.</source>
        <translation>Цей сервер дозволяє лише читання: він резервний або налаштований лише на читання. Для бота, імпорту й налаштувань вкажіть адресу основного.</translation>
    </message>
    <message>
        <source>The aggregate %1 is missing or may not be read: its figures are not available.</source>
        <translation>Агрегату %1 немає або його не можна читати: його цифри недоступні.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл токена %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no bot token. A token is a number, a colon and 30 to 64 letters, digits, _ or -; @BotFather tells it.</source>
        <translation>%1 не містить токена бота. Токен — це число, двокрапка та 30–64 літери, цифри, _ або -; його повідомляє @BotFather.</translation>
    </message>
    <message>
        <source>%1 holds more than one bot token. Leave one.</source>
        <translation>%1 містить більше одного токена бота. Залиште один.</translation>
    </message>
    <message>
        <source>The token file %1</source>
        <translation>Файл токена %1</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>В’язка ключів не відповіла.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry %1</source>
        <translation>Запис %1 у в’язці ключів</translation>
    </message>
    <message>
        <source>The variable %1</source>
        <translation>Змінна %1</translation>
    </message>
</context>
<context>
    <name>UpdateReplay</name>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::BotAccount</name>
    <message>
        <source>What you entered</source>
        <translation>Введений текст</translation>
    </message>
    <message>
        <source>This window was opened for one store only: the token is not kept when it closes.</source>
        <translation>Це вікно відкрито лише для одного сховища: після закриття токен не зберігається.</translation>
    </message>
    <message>
        <source>The token could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Токен не вдалося зберегти, після перезапуску його потрібно ввести знову. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has this bot&apos;s token. Enter it again.</source>
        <translation>У сховищі ключів більше немає токена цього бота. Введіть його знову.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry</source>
        <translation>Запис у сховищі ключів</translation>
    </message>
    <message>
        <source>Connect the bot first.</source>
        <translation>Спершу під’єднайте бота.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::IngestWorker</name>
    <message>
        <source>%1 already fetches the updates of bot %2 into this store. Stop it first; if it has died on another machine, its lease ends after %3 seconds.</source>
        <translation>%1 уже отримує оновлення бота %2 у це сховище. Спершу зупиніть його; якщо він аварійно завершився на іншому комп’ютері, його оренда спливе через %3 с.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait in the spool %1 and are stored when this program runs again.</source>
        <translation>
            <numerusform>%n оновлення чекає в буфері %1 і буде збережене, коли ця програма знову запуститься.</numerusform>
            <numerusform>%n оновлення чекають у буфері %1 і будуть збережені, коли ця програма знову запуститься.</numerusform>
            <numerusform>%n оновлень чекають у буфері %1 і будуть збережені, коли ця програма знову запуститься.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files in %1 do not belong to the spool of this bot and are left alone: %2</source>
        <translation>Ці файли в %1 не належать до буфера цього бота й лишаються недоторканими: %2</translation>
    </message>
    <message>
        <source>The store was not opened: the program ends.</source>
        <translation>Сховище не відкрито: програма завершується.</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartLegend</name>
    <message>
        <source>Shows only this series; with Ctrl shows or hides it</source>
        <translation>Показує лише цей ряд; з Ctrl — показати або сховати</translation>
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
        <translation>немає значення</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3, newest %4.</source>
        <translation>
            <numerusform>%1: %n значення, найменше %2, найбільше %3, останнє %4.</numerusform>
            <numerusform>%1: %n значення, найменше %2, найбільше %3, останнє %4.</numerusform>
            <numerusform>%1: %n значень, найменше %2, найбільше %3, останнє %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Немає значень</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ExportMenu</name>
    <message>
        <source>Copy values</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копіювати рисунок</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Експорт у CSV…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Експорт у PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Експорт у SVG…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Експорт у PDF…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Експорт: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файли %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tgd::charts::HeatmapView</name>
    <message>
        <source>No values</source>
        <translation>Немає значень</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Найжвавіше: %1</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 %5</source>
        <translation>%1 %2–%3: %4 %5</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День тижня</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Показати таблицею…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
</context>
<context>
    <name>tgd::charts::Sparkline</name>
    <message>
        <source>Recent course</source>
        <translation>Нещодавня динаміка</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), lowest %1, highest %2, newest %3</source>
        <translation>
            <numerusform>%n значення, найменше %1, найбільше %2, останнє %3</numerusform>
            <numerusform>%n значення, найменше %1, найбільше %2, останнє %3</numerusform>
            <numerusform>%n значень, найменше %1, найбільше %2, останнє %3</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Немає значень</translation>
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
        <translation>Показати весь період</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Показати таблицею…</translation>
    </message>
    <message>
        <source>Shows the values as a table</source>
        <translation>Показує значення таблицею</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показати таблицею</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::Desktop</name>
    <message>
        <source>Sample</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Мої групи</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>There is no profile named &apos;%1&apos;.</source>
        <translation>Немає профілю «%1».</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вийшло</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::ImportFollower</name>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Імпорт завершено</translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation>Нових повідомлень: %1</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Імпорт перервався</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::PostgresDesk</name>
    <message>
        <source>The password could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Пароль не вдалося зберегти, після перезапуску його потрібно ввести знову. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreKeys</name>
    <message>
        <source>The keychain is asked for the password of this store.</source>
        <translation>У сховища ключів запитується пароль цього сховища.</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreNoticeFollower</name>
    <message>
        <source>Check connection…</source>
        <translation>Перевірити з’єднання…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Enter the password of the store…</source>
        <translation>Ввести пароль сховища…</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Пароль не вдалося зберегти</translation>
    </message>
    <message>
        <source>It must be entered again after a restart. %1</source>
        <translation>Після перезапуску його потрібно ввести знову. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::WorkspaceWindow</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Import a Telegram export…</source>
        <translation>Імпорт експорту Telegram…</translation>
    </message>
    <message>
        <source>Users of this chat</source>
        <translation>Користувачі цього чату</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Налаштування цього чату</translation>
    </message>
    <message>
        <source>%1 messages in 30 days</source>
        <translation>повідомлень за 30 днів: %1</translation>
    </message>
    <message>
        <source>invented groups</source>
        <translation>вигадані групи</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>нічого не під’єднано</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Лише історія</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бот не під’єднано</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читається</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чати</numerusform>
            <numerusform>%n чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Останнє повідомлення</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Створення прикладу</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Не вдалося створити приклад</translation>
    </message>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Бот і приймання</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Під’єднати PostgreSQL…</translation>
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
        <translation>Повідомлення за день, останні 30 днів</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
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
        <translation>Користувач %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;хв</numerusform>
            <numerusform>%n&#xa0;хв</numerusform>
            <numerusform>%n&#xa0;хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;год</numerusform>
            <numerusform>%n&#xa0;год</numerusform>
            <numerusform>%n&#xa0;год</numerusform>
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
        <translation>Вийшов</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомл.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Був(ла)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>У чаті</translation>
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
        <translation>Останні 15 хвилин</translation>
    </message>
    <message>
        <source>Updates per second</source>
        <translation>Оновлення за секунду</translation>
    </message>
    <message>
        <source>Commit time in milliseconds</source>
        <translation>Час запису в мілісекундах</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Вимірів поки немає</translation>
    </message>
    <message>
        <source>The figures begin when updates arrive.</source>
        <translation>Цифри з’являться, коли надійдуть оновлення.</translation>
    </message>
    <message>
        <source>Updates per second, 10-second average</source>
        <translation>Оновлення за секунду, середнє за 10 с</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Час запису</translation>
    </message>
    <message>
        <source>Commit time, ms</source>
        <translation>Час запису, мс</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>зараз нічого не надходить</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotPage</name>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Бот і приймання</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Під’єднайте бота</translation>
    </message>
    <message>
        <source>the token is kept in the system keychain</source>
        <translation>токен зберігається в системній в’язці ключів</translation>
    </message>
    <message>
        <source>No place for a bot</source>
        <translation>Немає місця для бота</translation>
    </message>
    <message>
        <source>Open a profile with a store of its own to connect a bot.</source>
        <translation>Щоб під’єднати бота, відкрийте профіль із власним сховищем.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як це зробити</translation>
    </message>
    <message>
        <source>Ask @BotFather for a bot</source>
        <translation>Попросіть бота в @BotFather</translation>
    </message>
    <message>
        <source>Send /newbot, or /token for one that you have; it answers with the token.</source>
        <translation>Надішліть /newbot або /token для наявного; у відповіді буде токен.</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>Вставте відповідь сюди</translation>
    </message>
    <message>
        <source>The token is taken out of it; Check tells whose it is before anything is kept.</source>
        <translation>Токен береться з неї; «Перевірити» покаже, чий він, перш ніж щось збережеться.</translation>
    </message>
    <message>
        <source>Add the bot to your groups</source>
        <translation>Додайте бота до груп</translation>
    </message>
    <message>
        <source>Make it an administrator: only then it sees every message, reaction and join.</source>
        <translation>Зробіть його адміністратором: лише так він бачить усі повідомлення, реакції та вступи.</translation>
    </message>
    <message>
        <source>Leave this program running</source>
        <translation>Не закривайте програму</translation>
    </message>
    <message>
        <source>Telegram keeps what was not fetched for 24 hours; later it is lost.</source>
        <translation>Telegram зберігає неотримане 24 години; потім воно пропадає.</translation>
    </message>
    <message>
        <source>The bot is being connected</source>
        <translation>Бот під’єднується</translation>
    </message>
    <message>
        <source>Its token is in the system keychain.</source>
        <translation>Його токен у системній в’язці ключів.</translation>
    </message>
    <message>
        <source>Forget the bot</source>
        <translation>Забути цього бота</translation>
    </message>
    <message>
        <source>The bot is disconnected and its token deleted.</source>
        <translation>Бота буде від’єднано, а його токен вилучено.</translation>
    </message>
    <message>
        <source>%1 is disconnected and its token deleted.</source>
        <translation>%1 буде від’єднано, а токен вилучено.</translation>
    </message>
    <message>
        <source>What was stored stays. Updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Збережене лишиться. Оновлення чекають у Telegram 24 години, потім пропадають.</translation>
    </message>
    <message>
        <source>Keep bot</source>
        <translation>Лишити бота</translation>
    </message>
    <message>
        <source>Forget bot</source>
        <translation>Забути бота</translation>
    </message>
    <message>
        <source>The bot is forgotten</source>
        <translation>Бота забуто</translation>
    </message>
    <message>
        <source>Take over the bot</source>
        <translation>Перейняти бота</translation>
    </message>
    <message>
        <source>The webhook is deleted, and the updates come here.</source>
        <translation>Вебхук буде вилучено, і оновлення надходитимуть сюди.</translation>
    </message>
    <message>
        <source>Updates that wait at Telegram are kept. The program behind the webhook gets no more of them.</source>
        <translation>Оновлення, що чекають у Telegram, збережуться. Програма за вебхуком їх більше не отримає.</translation>
    </message>
    <message>
        <source>Keep webhook</source>
        <translation>Лишити вебхук</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перейняти</translation>
    </message>
    <message>
        <source>The webhook is deleted</source>
        <translation>Вебхук вилучено</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotTiles</name>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Чекає в Telegram</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Час запису</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Найновіша подія</translation>
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
        <translation>за останню хвилину</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>поки невідомо</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>оновл.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>за даними Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не повідомлено</translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>записів поки немає</translation>
    </message>
    <message>
        <source>last batch; mean %1</source>
        <translation>середнє %1</translation>
    </message>
    <message>
        <source>none yet on this connection</source>
        <translation>поки не було</translation>
    </message>
    <message>
        <source>old</source>
        <translation>тому</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) held in memory</source>
        <translation>
            <numerusform>%n оновлення в пам’яті</numerusform>
            <numerusform>%n оновлення в пам’яті</numerusform>
            <numerusform>%n оновлень у пам’яті</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held in memory</source>
        <translation>у пам’яті нічого</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Нічого робити не треба.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Updates that Telegram handed over, per second</source>
        <translation>Оновлення, передані Telegram, за секунду</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>За час</translation>
    </message>
    <message>
        <source>the last 60 s, or since the connection stands</source>
        <translation>останні 60 с або від початку з’єднання</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Останній запит</translation>
    </message>
    <message>
        <source>How much is written in the chats, and what the bot may see there.</source>
        <translation>Скільки пишуть у чатах і що там видно боту.</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot</source>
        <translation>Оновлення, які Telegram тримає для бота</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>It rises while nothing is fetched. Telegram keeps an update for 24 hours.</source>
        <translation>Зростає, поки нічого не забирають. Telegram зберігає оновлення 24 години.</translation>
    </message>
    <message>
        <source>Time until a batch is on the disk</source>
        <translation>Час, за який пакет потрапляє на диск</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Останній запис</translation>
    </message>
    <message>
        <source>The disk, its load, and other programs that write to the store.</source>
        <translation>Диск, його навантаження та інші програми, що пишуть у сховище.</translation>
    </message>
    <message>
        <source>Age of the youngest message or reaction that is stored</source>
        <translation>Вік найновішого збереженого повідомлення чи реакції</translation>
    </message>
    <message>
        <source>In quiet chats it grows by itself; while Telegram holds updates it must not.</source>
        <translation>У тихих чатах зростає сам; поки Telegram має оновлення, зростати не повинен.</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>зараз нічого не надходить</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the local spool</source>
        <translation>
            <numerusform>%n оновлення в локальному буфері</numerusform>
            <numerusform>%n оновлення в локальному буфері</numerusform>
            <numerusform>%n оновлень у локальному буфері</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatDetailView</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>Середній DAU</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Приріст учасників</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Частка відповідей</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Активні користувачі</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активність</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Вступи та виходи</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Messages by weekday and hour</source>
        <translation>Повідомлення за днями тижня й годинами</translation>
    </message>
    <message>
        <source>When people write</source>
        <translation>Коли пишуть</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Повідомлення %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Цей період</translation>
    </message>
    <message>
        <source>Active users %1</source>
        <translation>Активні користувачі %1</translation>
    </message>
    <message>
        <source>Active users per day, mean %1</source>
        <translation>Активні користувачі за день, середнє %1</translation>
    </message>
    <message>
        <source>an hour, average</source>
        <translation>за годину в середньому</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Не вдалося прочитати статистику</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>За цей період немає повідомлень</translation>
    </message>
    <message>
        <source>Choose a longer time range at the top.</source>
        <translation>Виберіть угорі довший період.</translation>
    </message>
    <message>
        <source>No joins or leaves seen</source>
        <translation>Вступів і виходів не видно</translation>
    </message>
    <message>
        <source>Exports tell only some of them; a bot that is administrator sees all.</source>
        <translation>В експортах є лише частина; бот-адміністратор бачить усі.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>Те саме число виводить команда вище.</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Налаштування групи</translation>
    </message>
    <message>
        <source>Export days as CSV</source>
        <translation>Експорт днів у CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файли CSV (*.csv)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Відсутнє</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизно</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Приблизно: %1</translation>
    </message>
    <message>
        <source>The hours are not known</source>
        <translation>Години невідомі</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatHeader</name>
    <message>
        <source>Private chat</source>
        <translation>Особистий чат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергрупа</translation>
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
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Export this chat&apos;s charts</source>
        <translation>Експорт графіків цього чату</translation>
    </message>
    <message>
        <source>Group settings and retention</source>
        <translation>Налаштування групи й термін зберігання</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>До графіків</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Shows the period before as a dashed line</source>
        <translation>Показує попередній період пунктиром</translation>
    </message>
    <message>
        <source>%1 members known</source>
        <translation>відомо учасників: %1</translation>
    </message>
    <message>
        <source>text is stored</source>
        <translation>текст зберігається</translation>
    </message>
    <message>
        <source>text is not stored</source>
        <translation>текст не зберігається</translation>
    </message>
    <message>
        <source>from an export</source>
        <translation>з експорту</translation>
    </message>
    <message>
        <source>Hours can be shown for up to 92 days</source>
        <translation>Години показуються не більш ніж за 92 дні</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Пошук чатів</translation>
    </message>
    <message>
        <source>Only chats with messages in the last 30 days</source>
        <translation>Лише чати з повідомленнями за останні 30 днів</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message numerus="yes">
        <source>Search %n chats</source>
        <translation>
            <numerusform>Шукати в %n чаті</numerusform>
            <numerusform>Шукати в %n чатах</numerusform>
            <numerusform>Шукати в %n чатах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чати</numerusform>
            <numerusform>%n чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>повідомлень: %1</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>не оновлено</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>за 30 днів</translation>
    </message>
    <message>
        <source>Chats could not be read</source>
        <translation>Не вдалося прочитати чати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Чатів поки немає</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No chat matches what you typed.</source>
        <translation>Немає чату, схожого на введене.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatsPage</name>
    <message>
        <source>Settings saved</source>
        <translation>Налаштування збережено</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>Не вдалося зберегти налаштування</translation>
    </message>
    <message>
        <source>Retention has run</source>
        <translation>Термін зберігання застосовано</translation>
    </message>
    <message>
        <source>%1 messages removed, %2 texts cleared</source>
        <translation>вилучено повідомлень: %1, очищено текстів: %2</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Не вдалося прочитати сховище</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Чатів поки немає</translation>
    </message>
    <message>
        <source>Import a Telegram export: messages, active users, hours and members appear here.</source>
        <translation>Імпортуйте експорт Telegram: тут з’являться повідомлення, активні користувачі, години й учасники.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Імпорт експорту…</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ConnectionPanel</name>
    <message>
        <source>Connection to Telegram</source>
        <translation>З’єднання з Telegram</translation>
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
        <translation>Початок</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Останній запит</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Останній запис</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>У пам’яті</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Нова спроба</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Перша втрата</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторити зараз</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перейняти…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Змінити токен…</translation>
    </message>
    <message>
        <source>Forget bot…</source>
        <translation>Забути бота…</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>за %1 с</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не повідомлено</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>опитування</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>tgd::pages::FirstStartDialog</name>
    <message>
        <source>Welcome to TG Stats Desk</source>
        <translation>Ласкаво просимо до TG Stats Desk</translation>
    </message>
    <message>
        <source>Where are your statistics?</source>
        <translation>Де ваша статистика?</translation>
    </message>
    <message>
        <source>You can add more profiles later.</source>
        <translation>Інші профілі можна додати пізніше.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Переглянути приклад</translation>
    </message>
    <message>
        <source>Invented groups, nothing is connected</source>
        <translation>Вигадані групи, нічого не під’єднано</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Імпорт експорту Telegram</translation>
    </message>
    <message>
        <source>result.json from Telegram Desktop</source>
        <translation>result.json із Telegram Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Run my bot</source>
        <translation>Запустити свого бота</translation>
    </message>
    <message>
        <source>Token from BotFather, kept in the keychain</source>
        <translation>Токен від BotFather, у в’язці ключів</translation>
    </message>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Під’єднати PostgreSQL</translation>
    </message>
    <message>
        <source>A store on a server, or a Python bot&apos;s</source>
        <translation>Сховище на сервері або база бота</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GapsPanel</name>
    <message>
        <source>Gaps and events</source>
        <translation>Пропуски та події</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Не вдалося прочитати події</translation>
    </message>
    <message>
        <source>No gap is known</source>
        <translation>Пропусків не відомо</translation>
    </message>
    <message>
        <source>A gap is noted when nothing could be fetched for longer than the 24 hours that Telegram keeps updates.</source>
        <translation>Пропуск позначається, якщо нічого не вдавалося забрати довше за 24 години, що їх Telegram зберігає оновлення.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GroupSettingsView</name>
    <message>
        <source>Store the text of new messages</source>
        <translation>Зберігати текст нових повідомлень</translation>
    </message>
    <message>
        <source>Store who reacts with what</source>
        <translation>Зберігати, хто як реагує</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст повідомлень</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept, never what was written.</source>
        <translation>Інакше зберігаються лише довжини та кількості, але не сам текст.</translation>
    </message>
    <message>
        <source>Keep text for</source>
        <translation>Зберігати текст</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Retention clears the text of older messages when you run it.</source>
        <translation>Застосування терміну зберігання очищає текст старіших повідомлень.</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Зберігати повідомлення</translation>
    </message>
    <message>
        <source>Retention removes older messages from the statistics when you run it.</source>
        <translation>Застосування терміну зберігання вилучає старіші повідомлення зі статистики.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Days, weeks and hours of this chat are counted in this zone.</source>
        <translation>Дні, тижні й години цього чату рахуються в цьому поясі.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of the bot&apos;s answers in this chat.</source>
        <translation>Мова відповідей бота в цьому чаті.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>The bot has to be an administrator of the chat to see reactions.</source>
        <translation>Щоб бачити реакції, бот має бути адміністратором чату.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Зберегти налаштування</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Налаштування групи</translation>
    </message>
    <message>
        <source>Run retention…</source>
        <translation>Застосувати термін зберігання…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Термін зберігання</translation>
    </message>
    <message>
        <source>runs only when asked</source>
        <translation>лише на вимогу</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <translation>Не вдалося прочитати налаштування</translation>
    </message>
    <message>
        <source>No such zone. Use a name like Europe/Berlin.</source>
        <translation>Немає такого поясу. Вкажіть назву на зразок Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взяти %1</translation>
    </message>
    <message>
        <source>A language code like en or pt-BR, at most 10 characters.</source>
        <translation>Код мови на зразок en або pt-BR, не довший за 10 символів.</translation>
    </message>
    <message>
        <source>Text goes with its message after %1 days.</source>
        <translation>Текст вилучається разом із повідомленням через %1 дн.</translation>
    </message>
    <message>
        <source>All days and hours of this chat are counted in %1, from the first message on.</source>
        <translation>Усі дні й години цього чату рахуються в %1, починаючи з першого повідомлення.</translation>
    </message>
    <message>
        <source>The text of messages that arrive from now on is stored.</source>
        <translation>Текст нових повідомлень тепер зберігається.</translation>
    </message>
    <message>
        <source>New messages are stored without text; stored text stays until retention clears it.</source>
        <translation>Нові повідомлення зберігаються без тексту; збережений текст лишається, доки його не очистить термін зберігання.</translation>
    </message>
    <message>
        <source>Nothing is removed until you run retention.</source>
        <translation>Нічого не вилучається, доки ви не застосуєте термін зберігання.</translation>
    </message>
    <message>
        <source>Reactions are stored from now on.</source>
        <translation>Реакції тепер зберігаються.</translation>
    </message>
    <message>
        <source>Retention could not be previewed</source>
        <translation>Не вдалося розрахувати термін зберігання</translation>
    </message>
    <message>
        <source>sent before %1, older than %2 days</source>
        <translation>надіслані до %1, старші за %2 дн.</translation>
    </message>
    <message>
        <source>%1 messages lose their text</source>
        <translation>Повідомлень утратять текст: %1</translation>
    </message>
    <message>
        <source>%1 messages are removed</source>
        <translation>Буде вилучено повідомлень: %1</translation>
    </message>
    <message>
        <source>%1 reactions go with them</source>
        <translation>Разом із ними реакцій: %1</translation>
    </message>
    <message>
        <source>Statistics always equal what is stored: the charts of those days become empty.</source>
        <translation>Статистика завжди дорівнює збереженому: графіки тих днів спорожніють.</translation>
    </message>
    <message>
        <source>Run retention</source>
        <translation>Застосувати термін зберігання</translation>
    </message>
    <message>
        <source>%1 messages are removed and %2 lose their text.</source>
        <translation>Буде вилучено повідомлень: %1; утратять текст: %2.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Importing the export again brings the messages back.</source>
        <translation>Скасувати це не можна. Повторний імпорт експорту поверне повідомлення.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Залишити все</translation>
    </message>
    <message>
        <source>Remove old messages</source>
        <translation>Вилучити старі повідомлення</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ImportDialog</name>
    <message>
        <source>service messages</source>
        <translation>службові</translation>
    </message>
    <message>
        <source>messages Telegram Desktop could not export</source>
        <translation>Telegram Desktop не зміг вивантажити</translation>
    </message>
    <message>
        <source>messages of private chats</source>
        <translation>з особистих чатів</translation>
    </message>
    <message>
        <source>messages with an impossible date</source>
        <translation>з неможливою датою</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Імпорт експорту Telegram</translation>
    </message>
    <message>
        <source>In Telegram Desktop: a chat&apos;s menu, Export chat history, format “Machine-readable JSON”. Importing the same file again adds nothing twice.</source>
        <translation>У Telegram Desktop: меню чату, «Експорт історії чату», формат «Машиночитний JSON». Повторний імпорт того самого файлу нічого не подвоїть.</translation>
    </message>
    <message>
        <source>result.json</source>
        <translation>result.json</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Файл експорту</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Time zone of the export</source>
        <translation>Часовий пояс експорту</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>як у файлі</translation>
    </message>
    <message>
        <source>Needed only for exports made before 2022: they carry the local time of the computer that made them.</source>
        <translation>Потрібен лише для експортів до 2022 року: у них місцевий час комп’ютера, де їх зробили.</translation>
    </message>
    <message>
        <source>Store the text of the messages</source>
        <translation>Зберігати текст повідомлень</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept.</source>
        <translation>Інакше зберігаються лише довжини та кількості.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Перебіг імпорту</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Продовжити у фоні</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>What was imported stays; importing the file again goes on from there.</source>
        <translation>Імпортоване лишається; повторний імпорт файлу продовжить із цього місця.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Імпортувати інший файл</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Показати графіки</translation>
    </message>
    <message>
        <source>Telegram exports (*.json);;All files (*)</source>
        <translation>Експорти Telegram (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto the window.</source>
        <translation>Виберіть файл або перетягніть його у вікно.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 за секунду</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>%1 messages read: %2 new, %3 updated, %4 already there.</source>
        <translation>Прочитано повідомлень: %1. Нових: %2, оновлено: %3, уже були: %4.</translation>
    </message>
    <message>
        <source>Skipped: %1 %2.</source>
        <translation>Пропущено (%2): %1.</translation>
    </message>
    <message>
        <source>%1 messages could not be understood; they are kept in quarantine.</source>
        <translation>Не вдалося розібрати повідомлень: %1; вони в карантині.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte %1. Everything before it is imported; export again to get the rest.</source>
        <translation>Файл обривається на байті %1. Усе до нього імпортовано; експортуйте знову, щоб отримати решту.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>Імпортовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are imported</source>
        <translation>
            <numerusform>Імпортовано %n чат</numerusform>
            <numerusform>Імпортовано %n чати</numerusform>
            <numerusform>Імпортовано %n чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Імпорт скасовано</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Імпорт перервався</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on from there.</source>
        <translation>Імпортоване лишається. Імпортуйте той самий файл ще раз, щоб продовжити з цього місця.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::IncomePanel</name>
    <message>
        <source>What came in</source>
        <translation>Що надійшло</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Відсіяно</translation>
    </message>
    <message>
        <source>since this connection was started</source>
        <translation>від початку цього з’єднання</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>У карантині</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>429 answers</source>
        <translation>Відповіді 429</translation>
    </message>
    <message>
        <source>Updates by kind</source>
        <translation>Оновлення за видами</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>The bot is not connected</source>
        <translation>Бота не під’єднано</translation>
    </message>
    <message>
        <source>Figures begin with the next connection.</source>
        <translation>Цифри з’являться з наступним з’єднанням.</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, середнє %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, очікування %2</translation>
    </message>
</context>
<context>
    <name>tgd::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Активних на день</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Активні чати</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Приріст учасників</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакції</translation>
    </message>
    <message>
        <source>Messages of all chats</source>
        <translation>Повідомлення всіх чатів</translation>
    </message>
    <message>
        <source>Bottlenecks to watch</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>tick = warning at 80 %</source>
        <translation>риска = попередження з 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>letters mark the same day in the chart</source>
        <translation>літери позначають той самий день на графіку</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Age or size</source>
        <translation>Вік або розмір</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Свіжість даних</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Не вдалося прочитати статистику</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень поки немає</translation>
    </message>
    <message>
        <source>Import a Telegram export to see them here.</source>
        <translation>Імпортуйте експорт Telegram, щоб побачити їх тут.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Імпорт експорту…</translation>
    </message>
    <message>
        <source>Host and store could not be read</source>
        <translation>Не вдалося прочитати дані комп’ютера та сховища</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Не вдалося прочитати сховище</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Нічого незвичного</translation>
    </message>
    <message>
        <source>No day of this range differs much from the usual day.</source>
        <translation>Жоден день періоду не відрізняється сильно від звичайного.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>зі сховища</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>Те саме число виводить команда вище.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>from 80 %, critical from 95 %</source>
        <translation>з 80&#xa0;%, критично з 95&#xa0;%</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>column</comment>
        <translation>Повід.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Відсутнє</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизно</translation>
    </message>
</context>
<context>
    <name>tgd::pages::PasswordDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Зберігати у сховищі ключів</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Використати пароль</translation>
    </message>
    <message>
        <source>Password of the store</source>
        <translation>Пароль сховища</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Без цього пароль запитується під час кожного запуску</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
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
        <translation>Коли</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>updates that were not understood, kept for 30 days</source>
        <translation>нерозпізнані оновлення, зберігаються 30 днів</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Повторено</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n update(s)</source>
        <translation>
            <numerusform>Експортовано %n оновлення</numerusform>
            <numerusform>Експортовано %n оновлення</numerusform>
            <numerusform>Експортовано %n оновлень</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>No quarantine here</source>
        <translation>Тут немає карантину</translation>
    </message>
    <message>
        <source>This workspace stores no updates.</source>
        <translation>Це робоче місце не зберігає оновлень.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Повторити всі</translation>
    </message>
    <message>
        <source>Decodes every update of the quarantine again</source>
        <translation>Розбирає кожне оновлення карантину заново</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Raw JSON of the update</source>
        <translation>Вихідний JSON оновлення</translation>
    </message>
    <message>
        <source>Retry this update</source>
        <translation>Повторити це</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>Не вдалося прочитати карантин</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Карантин порожній</translation>
    </message>
    <message>
        <source>Every update that came in was understood.</source>
        <translation>Усі отримані оновлення розпізнано.</translation>
    </message>
    <message>
        <source>Select an update to see it.</source>
        <translation>Виберіть оновлення, щоб побачити його.</translation>
    </message>
    <message>
        <source>… the rest is in the export</source>
        <translation>… решта в експорті</translation>
    </message>
    <message>
        <source>Export the quarantine</source>
        <translation>Експорт карантину</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Рядки JSON (*.jsonl);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>tgd::pages::RightsPanel</name>
    <message>
        <source>owner</source>
        <translation>власник</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>адміністратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>обмежений</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>вийшов</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>вилучений</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не повідомлено</translation>
    </message>
    <message>
        <source>Chats and rights</source>
        <translation>Чати та права</translation>
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
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>The chats could not be read</source>
        <translation>Не вдалося прочитати чати</translation>
    </message>
    <message>
        <source>Nothing is hidden from the bot.</source>
        <translation>Від бота нічого не приховано.</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat(s) reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</source>
        <translation>
            <numerusform>У %n чаті боту не видно реакцій і вступів. Зробіть його там адміністратором; особливих прав не треба.</numerusform>
            <numerusform>У %n чатах боту не видно реакцій і вступів. Зробіть його там адміністратором; особливих прав не треба.</numerusform>
            <numerusform>У %n чатах боту не видно реакцій і вступів. Зробіть його там адміністратором; особливих прав не треба.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is in no chat yet</source>
        <translation>Бот поки не в чатах</translation>
    </message>
    <message>
        <source>Add it to a group and make it an administrator.</source>
        <translation>Додайте його до групи й зробіть адміністратором.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ServerDialog</name>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Під’єднати PostgreSQL</translation>
    </message>
    <message>
        <source>A database that holds a store, that is empty, or that a Python bot fills. PostgreSQL 13 or newer.</source>
        <translation>База даних зі сховищем, порожня або та, яку наповнює бот на Python. PostgreSQL 13 або новіший.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>pg.example.org, or paste postgresql://…</source>
        <translation>pg.example.org або postgresql://…</translation>
    </message>
    <message>
        <source>Several hosts with commas, each may have its port: pg-1, pg-2:5433. A pasted address fills all fields.</source>
        <translation>Кілька хостів через кому, кожен може мати свій порт: pg-1, pg-2:5433. Вставлена адреса заповнює всі поля.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>named as the user</source>
        <translation>як ім’я користувача</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>none, or from ~/.pgpass</source>
        <translation>немає або з ~/.pgpass</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Зберігати у сховищі ключів</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Без цього пароль запитується під час кожного запуску</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Шифрування (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертифікат центру</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Назва профілю</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Check of the connection</source>
        <translation>Перевірка з’єднання</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Перевірити з’єднання</translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation>Використати сховище</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Сертифікати (*.crt *.pem);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Сховище відкривається…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Триває перевірка…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Перевірку скасовано.</translation>
    </message>
    <message>
        <source>This database cannot be used yet. The step that failed says what to do.</source>
        <translation>Цю базу даних поки не можна використати. Невдалий крок каже, що робити.</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Скасувати перевірку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
</context>
<context>
    <name>tgd::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Зміни діють одразу.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>one for each deployment you look at</source>
        <translation>по одному на кожне встановлення</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Відкрити профіль</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Вилучити профіль…</translation>
    </message>
    <message>
        <source>Add a store file…</source>
        <translation>Додати файл сховища…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Імпорт експорту…</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Додати приклад</translation>
    </message>
    <message>
        <source>Store file</source>
        <translation>Файл сховища</translation>
    </message>
    <message>
        <source>TG Stats stores (*.db);;All files (*)</source>
        <translation>Сховища TG Stats (*.db);;Усі файли (*)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>приклад</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Вилучити профіль</translation>
    </message>
    <message>
        <source>The profile “%1” leaves the list.</source>
        <translation>Профіль «%1» зникне зі списку.</translation>
    </message>
    <message>
        <source>Its store file stays where it is: %1</source>
        <translation>Файл його сховища лишається на місці: %1</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Залишити профіль</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Вигляд і мова</translation>
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
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>A new language shows after the next start; a new text size at once in new pages.</source>
        <translation>Нова мова з’явиться після перезапуску; новий розмір тексту — одразу на нових сторінках.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секрети</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Запит до в’язки ключів…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the system keychain, never in a file of this program.</source>
        <translation>Токени й паролі зберігаються в системній в’язці ключів, а не у файлах цієї програми.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Keychain is available</source>
        <translation>В’язка ключів доступна</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>В’язки ключів немає</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring or KWallet). Until then keep a secret in a file that only you can read and name that file; nothing is ever stored unencrypted by this program.</source>
        <translation>Запустіть Secret Service (GNOME Keyring або KWallet). Доти зберігайте секрет у файлі, доступному лише вам, і вкажіть цей файл; програма нічого не зберігає без шифрування.</translation>
    </message>
    <message>
        <source>Where the profile&apos;s store lies</source>
        <translation>Де лежить сховище профілю</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закриття вікна</translation>
    </message>
    <message>
        <source>Closing the window while the bot runs</source>
        <translation>Закриття вікна, коли бот працює</translation>
    </message>
    <message>
        <source>What happens when the window is closed while the bot runs</source>
        <translation>Що відбувається, якщо закрити вікно, коли бот працює</translation>
    </message>
    <message>
        <source>Ask when the bot runs</source>
        <translation>Питати, якщо бот працює</translation>
    </message>
    <message>
        <source>Keep the bot in the tray</source>
        <translation>Лишити бота в треї</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Зупинити бота</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>Профілів поки немає</translation>
    </message>
    <message>
        <source>This window shows a store that was named at the start: %1. Add it, or import an export, to find it here again.</source>
        <translation>Це вікно показує сховище, вказане під час запуску: %1. Додайте його або імпортуйте експорт, щоб знову знайти його тут.</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Під’єднати PostgreSQL…</translation>
    </message>
    <message>
        <source>Its database stays as it is: %1</source>
        <translation>Його база даних лишається як є: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Кроки перевірки</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>Зміна токена</translation>
    </message>
    <message>
        <source>The bot stays connected with the old token until the new one is checked. What was stored stays.</source>
        <translation>Бот працює зі старим токеном, доки не перевірено новий. Збережене лишиться.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenForm</name>
    <message>
        <source>Paste the token, or BotFather&apos;s whole message</source>
        <translation>Вставте токен або все повідомлення BotFather</translation>
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
        <translation>Адреса Bot API</translation>
    </message>
    <message>
        <source>Use a Bot API server of your own</source>
        <translation>Власний сервер Bot API</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Інший токен</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Asks Telegram which bot this token belongs to</source>
        <translation>Питає Telegram, якому боту належить токен</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднати</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запит до Telegram…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Під’єднання…</translation>
    </message>
    <message>
        <source>taken; it is not shown again</source>
        <translation>прийнято; більше не показується</translation>
    </message>
    <message>
        <source>This is @%1, “%2”, id %3.</source>
        <translation>Це @%1, «%2», id %3.</translation>
    </message>
    <message>
        <source>Privacy mode is off: it receives every message of its groups. Reactions and joins arrive where it is an administrator.</source>
        <translation>Режим приватності вимкнено: він отримує всі повідомлення своїх груп. Реакції та вступи надходять там, де він адміністратор.</translation>
    </message>
    <message>
        <source>Privacy mode is on: plain messages arrive only from groups where it is an administrator. To change that, turn privacy mode off at @BotFather, then remove the bot from each group and add it again.</source>
        <translation>Режим приватності увімкнено: звичайні повідомлення надходять лише з груп, де він адміністратор. Щоб змінити це, вимкніть режим у @BotFather, потім вилучіть бота з кожної групи й додайте знову.</translation>
    </message>
    <message>
        <source>A webhook is set at %1, so nothing would arrive here. Once connected you can take the bot over; updates that wait are kept.</source>
        <translation>Задано вебхук на %1, тож сюди нічого не надійде. Після під’єднання бота можна перейняти; оновлення, що чекають, збережуться.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait at Telegram and will be fetched.</source>
        <translation>
            <numerusform>%n оновлення чекає в Telegram, його буде отримано.</numerusform>
            <numerusform>%n оновлення чекають у Telegram, їх буде отримано.</numerusform>
            <numerusform>%n оновлень чекають у Telegram, їх буде отримано.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another bot than the one of this profile (id %1).</source>
        <translation>Це не той бот, що в цього профілю (id %1).</translation>
    </message>
    <message>
        <source>Keep updates on this disk while the store is away</source>
        <translation>Тримати оновлення на цьому диску, поки сховище недоступне</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours. With this, an outage of the store may last longer; what people wrote lies in the data folder until it is stored, for your eyes only.</source>
        <translation>Telegram зберігає оновлення 24 години. Із цим збій сховища може тривати довше; написане людьми лежить у теці даних, доки не буде збережене, і доступне лише вам.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TopUsersPanel</name>
    <message>
        <source>Top users</source>
        <translation>Найактивніші</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Пошук користувачів</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Відкрити таблицю</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Не вдалося прочитати користувачів</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Ніхто не писав</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>За цей період немає повідомлень від людей.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n користувач</numerusform>
            <numerusform>%n користувачі</numerusform>
            <numerusform>%n користувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>top 10 write %1</source>
        <translation>топ-10 пишуть %1</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Приблизно: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Користувачі</translation>
    </message>
    <message>
        <source>Search users by name</source>
        <translation>Пошук за іменем</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Які користувачі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Копіювати вибрані рядки</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n користувач</numerusform>
            <numerusform>%n користувачі</numerusform>
            <numerusform>%n користувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Не вдалося прочитати користувачів</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Нікого не знайдено</translation>
    </message>
    <message>
        <source>No user of this period matches.</source>
        <translation>Немає відповідних користувачів за цей період.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Ніхто не писав</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>За цей період немає повідомлень від людей.</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CloseQuestion</name>
    <message>
        <source>The bot is running</source>
        <translation>Бот працює</translation>
    </message>
    <message>
        <source>Keep the bot running without the window?</source>
        <translation>Лишити бота працювати без вікна?</translation>
    </message>
    <message>
        <source>Closing the window stops the bot.</source>
        <translation>Із закриттям вікна бот зупиниться.</translation>
    </message>
    <message>
        <source>It goes on from the tray, where the window can be opened again. Stopped, its updates wait at Telegram for 24 hours and are lost after that. This is asked once; the settings change it.</source>
        <translation>Він працюватиме далі з трею, звідти вікно відкривається знову. Якщо зупинити, оновлення чекають у Telegram 24 години, потім пропадають. Питання ставиться один раз; змінити можна в налаштуваннях.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop in which it could go on. Its updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>На цьому робочому столі немає трею, де він міг би працювати далі. Оновлення чекають у Telegram 24 години, потім пропадають.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Не закривати</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Зупинити бота</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Лишити працювати</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Нічого з такою назвою немає.</translation>
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
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>Show range</source>
        <translation>Показати період</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Свій період</translation>
    </message>
    <message>
        <source>Keep the range</source>
        <translation>Залишити період</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>До цього дня включно</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Перший день пізніше за останній.</translation>
    </message>
    <message>
        <source>The range lies in the future.</source>
        <translation>Період лежить у майбутньому.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::JobCell</name>
    <message>
        <source>%1 s left</source>
        <translation>лишилося %1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>лишилося %1&#xa0;хв</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>лишилося %1&#xa0;год</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Скасувати завдання</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n more)</source>
        <translation>
            <numerusform> (ще %n)</numerusform>
            <numerusform> (ще %n)</numerusform>
            <numerusform> (ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати: %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::LiveLine</name>
    <message>
        <source>History only</source>
        <translation>Лише історія</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>бота не під’єднано</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 оновл./с</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Останнє оновлення</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Вік даних</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
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
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Оновити зараз</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Collapse or widen the list of pages</source>
        <translation>Згорнути або розгорнути список сторінок</translation>
    </message>
    <message>
        <source>Custom time range…</source>
        <translation>Свій період…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: світла</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: темна</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: як у системі</translation>
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
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Інші сторінки</translation>
    </message>
    <message>
        <source>Collapse the list of pages</source>
        <translation>Згорнути список сторінок</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навігація</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Спостереження</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Керування</translation>
    </message>
    <message>
        <source>Widen the list of pages</source>
        <translation>Розгорнути список сторінок</translation>
    </message>
</context>
<context>
    <name>tgd::shell::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Новий профіль…</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Профіль %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::RangeControl</name>
    <message>
        <source>Time range</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Back to the range shown before (Alt+Left)</source>
        <translation>Назад до попереднього періоду (Alt+Ліворуч)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Знову вперед (Alt+Праворуч)</translation>
    </message>
    <message>
        <source>Choose the time range</source>
        <translation>Вибрати період</translation>
    </message>
    <message>
        <source>Period before this one</source>
        <translation>Період перед цим</translation>
    </message>
    <message>
        <source>Period after this one</source>
        <translation>Період після цього</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Свій період…</translation>
    </message>
    <message>
        <source>Compare with the previous period</source>
        <translation>Порівняти з попереднім періодом</translation>
    </message>
</context>
<context>
    <name>tgd::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Пошук або команда</translation>
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
        <translation>Стан</translation>
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
        <translation>%1&#xa0;хв</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Оновити зараз (F5)</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Оновлювати кожні</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Призупинити оновлення</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Темна тема</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Верхня панель</translation>
    </message>
    <message>
        <source>Refresh again</source>
        <translation>Відновити оновлення</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Світла тема</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TrayIcon</name>
    <message>
        <source>Open TG Stats Desk</source>
        <translation>Відкрити TG Stats Desk</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Призупинити бота</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Resume the bot</source>
        <translation>Відновити бота</translation>
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
        <translation>На цьому робочому місці немає місця для бота.</translation>
    </message>
    <message>
        <source>No bot is connected.</source>
        <translation>Бота не під’єднано.</translation>
    </message>
    <message>
        <source>Enter the token of your bot to begin.</source>
        <translation>Для початку введіть токен свого бота.</translation>
    </message>
    <message>
        <source>The bot is paused.</source>
        <translation>Бота призупинено.</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours; resume it before.</source>
        <translation>Telegram зберігає оновлення 24 години; відновіть раніше.</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Немає бота</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не з’єднано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
</context>
<context>
    <name>tgd::state::ServerSetupState</name>
    <message>
        <source>Name of the host</source>
        <translation>Ім’я хоста</translation>
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
        <translation>Роль і база даних</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
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
        <translation>попереду</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>перевіряється…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>take note</source>
        <translation>увага</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>Using this store makes its tables in the database. Nothing else is touched there.</source>
        <translation>Під час використання в базі даних створюються таблиці сховища. Більше там нічого не змінюється.</translation>
    </message>
    <message>
        <source>Using this store changes nothing in the database.</source>
        <translation>Під час використання в базі даних нічого не змінюється.</translation>
    </message>
    <message>
        <source>Using this store brings its tables up to date. Older programs cannot write it any more then.</source>
        <translation>Під час використання таблиці оновлюються. Старіші програми більше не зможуть у них писати.</translation>
    </message>
    <message>
        <source>Another program fills this database. It is attached: statistics are read, nothing is ever written.</source>
        <translation>Цю базу даних наповнює інша програма. Вона під’єднується: статистика читається, нічого ніколи не пишеться.</translation>
    </message>
    <message>
        <source>Statistics are read. Nothing can be written: no bot, no import, no settings.</source>
        <translation>Статистика читається. Писати не можна нічого: ні бот, ні імпорт, ні налаштування.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Only if the server demands it</source>
        <translation>Лише якщо вимагає сервер</translation>
    </message>
    <message>
        <source>Always, certificate not verified</source>
        <translation>Завжди, не перевіряти сертифікат</translation>
    </message>
    <message>
        <source>Always, verify certificate</source>
        <translation>Завжди, перевіряти сертифікат</translation>
    </message>
    <message>
        <source>Always, verify certificate and name</source>
        <translation>Завжди, перевіряти сертифікат та ім’я</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Якщо сервер пропонує</translation>
    </message>
</context>
<context>
    <name>tgd::state::TimeRangeState</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 днів</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Минулий тиждень</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свій</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ExplainCard</name>
    <message>
        <source>Close the explanation</source>
        <translation>Закрити пояснення</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Що на це впливає</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
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
        <translation>зростання</translation>
    </message>
    <message>
        <source>down</source>
        <translation>спад</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>%1: %2, approximate</source>
        <translation>%1: %2, приблизно</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FormRow</name>
    <message>
        <source>in %1</source>
        <translation>одиниця: %1</translation>
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
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>приблизно</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::Panel</name>
    <message>
        <source>More for %1</source>
        <translation>Ще: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Не налаштовано</translation>
    </message>
    <message>
        <source>Configure…</source>
        <translation>Налаштувати…</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StaleOverlay</name>
    <message>
        <source>Stale, %1 old</source>
        <translation>Застаріло: %1</translation>
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
        <translation>повтор через %1&#xa0;хв</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Стовпці: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ToastHost</name>
    <message>
        <source>Close this note</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
</TS>

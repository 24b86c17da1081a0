#pragma once

#include "bot/answer_sender.h"
#include "bot/chat_facts_keeper.h"
#include "ingest/update_batcher.h"
#include "support/command_world.h"
#include "support/manual_scheduler.h"
#include "support/store_fixture.h"

#include <QtTest>

namespace tgd::test {

// Everything that talks to chats, before a simulator and a real store; all clocks stand until a test moves them.
struct DeskRig {
    static constexpr qint64 botId = 7000000001;

    DeskRig() : simulator(options()), token(std::make_shared<const domain::Secret>(simulator.token().toLatin1()))
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        world.emplace(simulator);
        auto opened = storage::Store::open(file.path(), storage::OpenMode::CreateIfMissing, simulator.clock());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
        batcher = std::make_unique<ingest::UpdateBatcher>(*store, simulator.clock());
        batcher->answerCommands(botId, "stats_bot");
        begin();
    }

    static botapi::SimulatorOptions options()
    {
        botapi::SimulatorOptions made;
        made.speed = 0;
        return made;
    }
    // A desk that finds the store as it is; what the one before was doing is cut off.
    void begin()
    {
        keeper.reset();
        sender.reset();
        admins.reset();
        client.reset();
        scheduler = std::make_unique<ManualScheduler>();
        client = std::make_unique<bot::BotApiClient>(
            *bot::ApiBase::parse(simulator.baseUrl().toString()), token, *scheduler);
        admins = std::make_unique<bot::AdminRoster>(*client, *scheduler);
        answers = std::make_unique<bot::CommandAnswers>(*store, simulator.clock());
        sender = std::make_unique<bot::AnswerSender>(
            bot::AnswerSender::Needs{*store, *client, *scheduler, simulator.clock(), *admins, *answers, botId});
        keeper = std::make_unique<bot::ChatFactsKeeper>(bot::ChatFactsKeeper::Needs{*store, *client, *scheduler,
            simulator.clock(), *admins, [] { return 0.5; }, [this] { return sender->isBusy(); }, botId});
        QObject::connect(
            sender.get(), &bot::AnswerSender::unreachable, keeper.get(), &bot::ChatFactsKeeper::noteUnreachable);
        QObject::connect(sender.get(), &bot::AnswerSender::migrated, keeper.get(), &bot::ChatFactsKeeper::noteMigrated);
    }
    void apply(QByteArray update)
    {
        update.insert(1, "\"update_id\":" + QByteArray::number(++lastUpdate) + ',');
        const auto outcome
            = batcher->apply(botId, std::vector<std::string_view>{{update.constData(), size_t(update.size())}});
        if (!outcome)
            qFatal("%s [%s]", qPrintable(outcome.error().message), qPrintable(outcome.error().context));
        if (hearsNews)
            keeper->hear(outcome->news);
        if (outcome->news.commands > 0)
            sender->wake();
    }
    // Time passes on both sides.
    void pass(qint64 milliseconds)
    {
        simulator.advanceMicros(milliseconds * 1000);
        scheduler->advance(milliseconds);
        QTest::qWait(3);
    }
    bool passUntil(const std::function<bool()> &done, qint64 stepMs = 250, int steps = 400)
    {
        for (int i = 0; i < steps; ++i) {
            if (QTest::qWaitFor(done, 20))
                return true;
            pass(stepMs);
        }
        return done();
    }
    // Says it and waits for what the bot answers to it.
    QString ask(const Said &said)
    {
        const qsizetype before = world->answers().size();
        apply(world->message(said));
        if (!passUntil([&] { return world->answers().size() > before; }))
            return QStringLiteral("(no answer)");
        return world->texts().last();
    }
    void talk(const Said &said, int times)
    {
        for (int i = 0; i < times; ++i)
            apply(world->message(said));
    }
    QString states()
    {
        return file.value("SELECT group_concat(state) FROM (SELECT state FROM tgdesk_outbox ORDER BY id)").toString();
    }
    domain::GroupSettings settings() { return (*store->settings({worldGroup})).value_or(domain::GroupSettings()); }
    void settingsAre(bool storeText, const QByteArray &zone = "UTC")
    {
        if (!store->settings({worldGroup}))
            talk({.text = "the chat is known", .user = 999}, 1);
        domain::GroupSettings row;
        row.chat = {worldGroup};
        row.storeText = storeText;
        row.timezone = zone;
        if (!store->saveSettings(row))
            qFatal("settings are not saved");
    }

    botapi::BotApiSimulator simulator;
    std::shared_ptr<const domain::Secret> token;
    std::optional<CommandWorld> world;
    StoreFile file;
    std::unique_ptr<ManualScheduler> scheduler;
    std::unique_ptr<bot::BotApiClient> client;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<ingest::UpdateBatcher> batcher;
    std::unique_ptr<bot::AdminRoster> admins;
    std::unique_ptr<bot::CommandAnswers> answers;
    std::unique_ptr<bot::AnswerSender> sender;
    std::unique_ptr<bot::ChatFactsKeeper> keeper;
    bool hearsNews = false;
    qint64 lastUpdate = 0;
};

}  // namespace tgd::test

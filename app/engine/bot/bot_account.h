#pragma once

#include "bot/bot_errand.h"
#include "bot/polling_service.h"
#include "domain/profile.h"
#include "ports/bot_desk.h"
#include "ports/profile_store.h"
#include "ports/secret_store.h"
#include "statistics/pooled_records.h"

#include <optional>

namespace tgd::bot {

// The bot of one profile: token, connection, and what a person asks about them. Made by the composition for each
// profile that has been opened, so that a bot goes on when another profile is looked at; GUI thread.
class BotAccount final : public ports::BotDesk {
    Q_OBJECT

public:
    struct Needs {
        ports::ProfileStore *profiles = nullptr;  // remembers the bot of the profile; null: nothing is remembered
        ports::SecretStore &secrets;
        const ports::Clock &clock;
        QString spoolRoot = {};  // the spools of the profiles lie in folders here; empty: there are none
        std::shared_ptr<storage::StoreKey> storeKey = {};  // opens the store of the profile; null: its address does
    };

    // The needs must outlive the account. A token given here is used until the program ends and kept nowhere.
    BotAccount(const domain::Profile &profile, const Needs &needs, std::optional<platform::BotToken> token = {});
    ~BotAccount() override;

    domain::Result<Token> tokenIn(QByteArray &&text) const override;
    QFuture<domain::Result<domain::BotCheck>> check(const Token &token, const QString &apiBase) override;
    QFuture<domain::Result<QString>> connectBot(const Token &token, const QString &apiBase) override;
    void resume() override;
    void pause() override;
    QFuture<domain::Result<void>> forgetBot() override;
    QFuture<domain::Result<void>> takeOver() override;

    ports::BotConnection *connection() const override { return m_service.get(); }
    QString apiBase() const override { return m_profile.botApiBase; }
    qint64 botId() const override { return m_profile.botId; }
    bool spools() const override { return m_profile.spools; }
    void setSpools(bool wanted) override { m_profile.spools = wanted; }
    QString obstacle() const override { return m_obstacle; }
    QFuture<domain::Result<std::vector<domain::BotChat>>> chats() override;

    const domain::Profile &profile() const { return m_profile; }
    // A connection exists or is about to: closing the program would end it.
    bool isWanted() const { return m_isWanted; }
    // Nothing of it runs any more.
    bool isAtRest() const { return !m_service; }
    // For the settings of the quarantine and the events of the same store.
    statistics::PooledRecords &records() { return m_records; }

Q_SIGNALS:
    void cameToRest();

private:
    QString keyOfToken() const;
    storage::StoreAddress store() const
    {
        return storage::StoreAddress::orAlone(m_profile.storeUrl, m_profile.replicaUrls, m_needs.storeKey);
    }
    std::optional<ingest::SpoolPlace> spoolPlace() const;
    template <typename To, typename From, typename Map>
    QFuture<To> following(const QFuture<From> &future, Map map);
    BotErrand &errand();
    void readToken();
    void start();
    void serviceStopped();
    void setObstacle(const domain::Error &error);
    domain::Result<void> remember(qint64 botId, const QString &apiBase);

    domain::Profile m_profile;
    Needs m_needs;
    platform::BotToken m_token;       // without a secret: not known yet
    platform::BotToken m_serviceBot;  // what the service was started with
    std::unique_ptr<PollingService> m_service;
    std::unique_ptr<BotErrand> m_errand;  // made when first needed
    statistics::PooledRecords m_records;
    QString m_obstacle;
    bool m_isWanted = false;    // by a person; what is running may still be on its way there
    bool m_isStopping = false;  // the service was told to end
};

}  // namespace tgd::bot

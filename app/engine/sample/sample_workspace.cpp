#include "sample/sample_workspace.h"

#include "sample/sample_chat_life.h"
#include "sample/sample_names.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace tgd::sample {

namespace {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

constexpr int lastingDays = 396;  // about 13 months
constexpr size_t batchMessages = 10'000;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SampleWorkspace)
};

// Makes one workspace. Lives for one call, on the caller's thread.
class Maker {
public:
    Maker(storage::Store &store, const ports::Clock &clock, const SampleRequest &request)
        : m_store(store), m_request(request), m_now(clock.now()),
          m_lastDay(QDateTime::fromSecsSinceEpoch(m_now.value / domain::microsPerSecond, Qt::UTC).date()),
          m_firstDay(m_lastDay.addDays(1 - lastingDays)), m_started(std::chrono::steady_clock::now())
    {
    }

    Result<SampleResult> make()
    {
        if (const auto founded = found(); !founded)
            return tl::unexpected(founded.error());
        // A chat east of UTC is a day ahead: one more day, of which only what is past is written.
        for (int day = 0; day <= lastingDays; ++day) {
            for (SampleChatLife &life : m_lives) {
                life.live(day, m_rows);
                if (m_rows.messages.size() < batchMessages)
                    continue;
                if (const auto committed = commit(); !committed)
                    return tl::unexpected(committed.error());
            }
        }
        if (const auto committed = commit(); !committed)
            return tl::unexpected(committed.error());
        if (const auto folded = m_store.fold(true); !folded)
            return tl::unexpected(folded.error());
        m_result.chats = qint64(m_lives.size());
        m_result.period = {m_firstDay, m_lastDay};
        return m_result;
    }

private:
    // The chats, the people and the settings, before anybody says anything.
    Result<void> found()
    {
        if (const auto marked = m_store.setMeta(sampleMetaKey, "1"); !marked)
            return marked;
        SampleRandom random(m_request.seed * 1'000'003ULL + 17);
        int people = 0;
        for (const SampleChatProfile &profile : sampleChats())
            people += profile.people;
        people = people * 3 / 4;  // some are in several chats
        for (int i = 0; i < people; ++i)
            m_rows.users.push_back(inventPerson(i, random));
        m_result.users = people;
        for (const SampleChatProfile &profile : sampleChats()) {
            domain::ChatRow &row = m_rows.chats.emplace_back();
            row.id = profile.id;
            row.type = std::string(profile.type);
            row.title = std::string(profile.title);
            if (!profile.username.empty())
                row.username = std::string(profile.username);
            row.isForum = !profile.topics.empty();
            m_lives.emplace_back(profile, membersOf(profile, people, random), m_firstDay, lastingDays + 1,
                double(m_request.messages) * profile.share, m_now, random.next());
        }
        if (const auto committed = commit(); !committed)
            return committed;
        return saveSettings();
    }

    std::vector<SampleMember> membersOf(const SampleChatProfile &profile, int people, SampleRandom &random)
    {
        std::vector<SampleMember> members;
        std::vector<bool> taken(size_t(people), false);
        while (int(members.size()) < profile.people) {
            const size_t who = size_t(random.below(people));
            if (taken[who])
                continue;
            taken[who] = true;
            SampleMember &member = members.emplace_back();
            member.user = m_rows.users[who].id;
            const bool founding = members.size() == 1 || random.chance(0.3);
            member.joinDay = founding ? -int(random.between(1, 500)) : int(random.below(lastingDays));
            member.leaveDay = lastingDays + 10;
            if (members.size() > 1 && random.chance(0.22))
                member.leaveDay = std::max(member.joinDay, 0) + int(random.between(2, lastingDays));
        }
        return members;
    }

    Result<void> saveSettings()
    {
        for (const SampleChatProfile &profile : sampleChats()) {
            domain::GroupSettings settings;
            settings.chat = profile.id;
            settings.timezone = profile.zone;
            settings.metadataRetentionDays = 730;
            settings.captureReactions = true;
            if (const auto saved = m_store.saveSettings(settings); !saved)
                return tl::unexpected(saved.error());
        }
        return {};
    }

    Result<void> commit()
    {
        if (m_request.stop.stop_requested())
            return failure(ErrorKind::Cancelled, Text::tr("Making the sample was cancelled; the store is incomplete."));
        m_rows.now = m_now;
        const auto outcome = m_store.commit(m_rows);
        if (!outcome)
            return tl::unexpected(outcome.error());
        m_result.messages += qint64(m_rows.messages.size());
        m_rows = {};
        tell();
        return {};
    }

    void tell()
    {
        if (!m_request.progress)
            return;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - m_started;
        domain::JobProgress progress;
        progress.job = QStringLiteral("sample");
        progress.done = m_result.messages;
        progress.total = m_request.messages;
        progress.unit = QStringLiteral("messages");
        progress.perSecond = took.count() > 0 ? double(m_result.messages) / took.count() : 0;
        m_request.progress(progress);
    }

    storage::Store &m_store;
    const SampleRequest &m_request;
    const domain::UtcMicros m_now;
    const QDate m_lastDay;
    const QDate m_firstDay;
    const std::chrono::steady_clock::time_point m_started;
    domain::WriteBatch m_rows;
    std::vector<SampleChatLife> m_lives;
    SampleResult m_result;
};

}  // namespace

Result<SampleResult> makeSampleWorkspace(storage::Store &store, const ports::Clock &clock, const SampleRequest &request)
{
    const auto chats = store.chats();
    if (!chats)
        return tl::unexpected(chats.error());
    if (!chats->empty())
        return failure(
            ErrorKind::BadInput, Text::tr("The store has chats already. Give the sample a store of its own."));
    return Maker(store, clock, request).make();
}

}  // namespace tgd::sample

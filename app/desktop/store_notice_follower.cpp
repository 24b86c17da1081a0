#include "store_notice_follower.h"

#include "domain/store_place.h"
#include "pages/assistant/password_dialog.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "state/when_finished.h"
#include "widgets/toast.h"

#include <QPushButton>

#include <algorithm>

namespace tgd::desktop {

using domain::HealthState;
using state::LoadState;

StoreNoticeFollower::StoreNoticeFollower(const Needs &needs, QObject *parent) : QObject(parent), m_needs(needs)
{
    shell::NoticeBar *bar = m_needs.window->notice();
    QPushButton *check = bar->addAction(tr("Check connection…"));
    QPushButton *again = bar->addAction(tr("Retry"));
    m_password = bar->addAction(tr("Enter password…"));
    check->show();
    again->show();
    connect(check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_needs.profile.storeUrl); });
    connect(again, &QPushButton::clicked, this, &StoreNoticeFollower::retryRequested);
    connect(m_password, &QPushButton::clicked, this, &StoreNoticeFollower::askPassword);
    connect(m_needs.chats, &state::ChatListState::changed, this, &StoreNoticeFollower::showNotice);
    m_needs.window->commands().add({tr("Commands"), tr("Enter the password of the store…"), {}, QStringLiteral("lock"),
        {}, [this] { askPassword(); }});
    showNotice();
}

// While the store is tried again, what is known of it stays.
void StoreNoticeFollower::showNotice()
{
    const LoadState &load = m_needs.chats->loadState();
    if (load.phase == LoadState::Phase::Loading)
        return;
    m_notice = state::storeNotice(load, m_needs.profile.storeUrl);
    m_needs.window->notice()->setVisible(m_notice.has_value());
    if (!m_notice)
        return;
    m_password->setVisible(m_notice->asksPassword);
    m_needs.window->notice()->showNotice(m_notice->state, m_notice->heading, m_notice->text);
}

void StoreNoticeFollower::askPassword()
{
    if (m_passwordDialog)
        return;
    const std::vector<domain::Profile> kept = m_needs.profiles->profiles();
    const bool isKept = std::any_of(
        kept.begin(), kept.end(), [this](const domain::Profile &each) { return each.id == m_needs.profile.id; });
    auto *dialog = new pages::PasswordDialog(domain::storePlace(m_needs.profile.storeUrl),
        m_notice && m_notice->asksPassword ? m_notice->text : QString(), isKept, m_needs.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_passwordDialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, isKept] {
        const auto written
            = m_needs.keys->enter(m_needs.profile, dialog->takePassword(), isKept && dialog->keepsPassword());
        state::whenFinished(written, this, [this](const domain::Result<void> &done) {
            if (!done)
                m_needs.window->toasts()->show({HealthState::Warning, tr("The password could not be kept"),
                    tr("It must be entered again after a restart. %1").arg(done.error().message), {}, {}});
        });
    });
    dialog->open();
}

}  // namespace tgd::desktop

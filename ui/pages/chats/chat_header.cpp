#include "pages/chats/chat_header.h"

#include "domain/format.h"
#include "items/chat_list_model.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "widgets/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tgd::pages {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

// A square with the first letters of a chat's name.
class ChatHeader::Initials final : public QWidget {
public:
    explicit Initials(QWidget *parent) : QWidget(parent) { setFixedSize(Theme::px(36), Theme::px(36)); }

    void setName(const QString &name)
    {
        m_text.clear();
        for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.at(0).isLetterOrNumber())
                m_text += word.at(0).toUpper();
            if (m_text.size() == 2)
                break;
        }
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintBox(painter, rect(), Theme::color(Token::Selection), Qt::transparent, 0);
        painter.setPen(Theme::color(Token::Text));
        painter.setFont(Theme::font(TextStyle::BodyStrong));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

namespace {

QString typeName(domain::ChatType type)
{
    switch (type) {
    case domain::ChatType::Private: return ChatHeader::tr("Private chat");
    case domain::ChatType::Group: return ChatHeader::tr("Group");
    case domain::ChatType::Supergroup: return ChatHeader::tr("Supergroup");
    case domain::ChatType::Channel: return ChatHeader::tr("Channel");
    }
    return {};
}

}  // namespace

ChatHeader::ChatHeader(QWidget *parent)
    : QWidget(parent), m_initials(new Initials(this)),
      m_title(new widgets::ElidedLabel({}, TextStyle::DialogTitle, Token::Text)),
      m_sentence(new widgets::ElidedLabel({}, TextStyle::Small, Token::Secondary)),
      m_binning(new widgets::SegmentedControl(tr("Width of a point"))), m_compare(widgets::makeButton(tr("Compare"))),
      m_export(widgets::makeIconButton(QStringLiteral("export"), tr("Export this chat's charts"))),
      m_settings(widgets::makeIconButton(QStringLiteral("settings"), tr("Group settings and retention"))),
      m_back(widgets::makeButton(tr("Back to charts")))
{
    m_binning->addSegment(tr("Day"), 0);
    m_binning->addSegment(tr("Hour"), 1);
    m_binning->setCurrent(0);
    m_compare->setCheckable(true);
    m_compare->setChecked(true);
    m_compare->setIcon(theme::Icons::icon(QStringLiteral("check"), Token::Secondary, Token::Text));
    m_compare->setAccessibleDescription(tr("Shows the period before as a dashed line"));

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_initials);
    layout->addLayout(names, 1);
    for (QWidget *control : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_binning),
             static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_export)})
        layout->addWidget(control);
    setFixedHeight(Theme::px(40));
    setView(View::Activity);

    connect(m_binning, &widgets::SegmentedControl::chosen, this, [this](int id) { Q_EMIT hourlyChanged(id == 1); });
    connect(m_compare, &QPushButton::toggled, this, &ChatHeader::compareChanged);
    connect(m_export, &QToolButton::clicked, this, &ChatHeader::exportRequested);
    connect(m_settings, &QToolButton::clicked, this, &ChatHeader::settingsRequested);
    connect(m_back, &QPushButton::clicked, this, &ChatHeader::backRequested);
}

void ChatHeader::setChat(const domain::ChatListItem &chat)
{
    const QString name = items::ChatListModel::displayName(chat);
    m_initials->setName(name);
    m_title->setText(name);
    QStringList parts{typeName(chat.type)};
    if (chat.members)
        parts << tr("%1 members known").arg(domain::format::count(*chat.members));
    parts << (chat.storesText ? tr("text is stored") : tr("text is not stored"));
    if (chat.imported)
        parts << tr("from an export");
    m_about = parts.join(QStringLiteral(", "));
    m_zone = QString::fromLatin1(chat.zone);
    tell();
}

// Beside the charts the heatmap names the zone, and there is less room.
void ChatHeader::tell()
{
    m_sentence->setText(m_showsCharts || m_zone.isEmpty() ? m_about : m_about + QStringLiteral(", ") + m_zone);
}

void ChatHeader::setView(View view)
{
    const bool charts = view == View::Activity;
    m_showsCharts = charts;
    tell();
    m_back->setVisible(!charts);
    m_binning->setVisible(charts);
    m_compare->setVisible(charts);
    m_export->setVisible(charts);
    m_settings->setVisible(view != View::Settings);
}

bool ChatHeader::isHourly() const
{
    return m_binning->current() == 1;
}

void ChatHeader::setHourly(bool on)
{
    m_binning->setCurrent(on ? 1 : 0);
}

void ChatHeader::setHourlyAllowed(bool allowed)
{
    m_binning->segment(1)->setEnabled(allowed);
    m_binning->segment(1)->setToolTip(allowed ? QString() : tr("Hours can be shown for up to 92 days"));
}

void ChatHeader::setCompare(bool on)
{
    m_compare->setChecked(on);
}

}  // namespace tgd::pages

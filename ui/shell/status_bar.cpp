#include "shell/status_bar.h"

#include "shell/job_cell.h"
#include "theme/paint_kit.h"
#include "theme/state_glyph.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QTimer>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int barHeight = 28;
}

// Glyph, quiet name, value; a hair line at its right.
class StatusBar::Cell : public QWidget {
public:
    Cell(bool lined, QWidget *parent) : QWidget(parent), m_lined(lined)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    void set(const QString &name, const QString &value, std::optional<domain::HealthState> state)
    {
        if (name == m_name && value == m_value && state == m_state)
            return;
        const bool sameWidth
            = value.size() == m_value.size() && name == m_name && state.has_value() == m_state.has_value();
        m_name = name;
        m_value = value;
        m_state = state;
        setAccessibleName(name + QLatin1Char(' ') + value);
        setAccessibleDescription(state ? theme::stateWord(*state) : QString());
        if (!sameWidth)
            updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int glyph = m_state ? Theme::px(12) + 6 : 0;
        return {glyph + QFontMetrics(Theme::font(TextStyle::Small)).horizontalAdvance(m_name) + 6
                + QFontMetrics(Theme::font(TextStyle::SmallMedium)).horizontalAdvance(m_value) + (m_lined ? 13 : 1),
            Theme::px(barHeight) - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        double x = 0;
        if (m_state) {
            const double glyph = Theme::px(12);
            theme::paintStateGlyph(painter, QRectF(0, (height() - glyph) / 2.0, glyph, glyph), *m_state);
            x = glyph + 6;
        }
        painter.setFont(Theme::font(TextStyle::Small));
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_name);
        x += QFontMetricsF(painter.font()).horizontalAdvance(m_name) + 6;
        painter.setFont(Theme::font(TextStyle::SmallMedium));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_value);
        if (m_lined)
            painter.fillRect(QRect(width() - 1, (height() - 16) / 2, 1, 16), Theme::color(Token::Border));
    }

private:
    QString m_name;
    QString m_value;
    std::optional<domain::HealthState> m_state;
    bool m_lined;
};

StatusBar::StatusBar(state::JobBoard *jobs, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_job(new JobCell(jobs, this)), m_clock(new Cell(false, this)),
      m_timer(new QTimer(this))
{
    setAccessibleName(tr("Status"));
    setFixedHeight(Theme::px(barHeight));
    m_layout->setContentsMargins(12, 1, 12, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_job);
    m_layout->addStretch(1);
    m_layout->addWidget(m_clock);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(Theme::px(barHeight)); });
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &StatusBar::tick);
    m_timer->start();
    tick();
}

void StatusBar::setCell(
    const QString &id, const QString &name, const QString &value, std::optional<domain::HealthState> state)
{
    Cell *cell = m_cells.value(id);
    if (value.isEmpty()) {
        delete m_cells.take(id);
        return;
    }
    if (!cell) {
        cell = new Cell(true, this);
        m_layout->insertWidget(int(m_cells.size()), cell);
        m_cells.insert(id, cell);
    }
    cell->set(name, value, state);
}

void StatusBar::setZone(const QByteArray &zone)
{
    m_zone = zone;
    tick();
}

void StatusBar::tick()
{
    const QTimeZone zone = m_zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(m_zone);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const int minutes = now.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0)
        offset
            += QStringLiteral("%1%2").arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+')).arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString name = QString::fromLatin1(now.timeZone().id());
    m_clock->set(name == QLatin1String("UTC") ? name : tr("%1 (%2)").arg(name, offset),
        QLocale().toString(now.time(), QStringLiteral("HH:mm:ss")), std::nullopt);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Chrome));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::shell

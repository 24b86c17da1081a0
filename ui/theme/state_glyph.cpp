#include "theme/state_glyph.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace tgd::theme {

using domain::HealthState;

namespace {
QPen line(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF octagon(double near, double far)
{
    const double cut = 3.5;
    return QPolygonF{{near + cut, near}, {far - cut, near}, {far, near + cut}, {far, far - cut}, {far - cut, far},
        {near + cut, far}, {near, far - cut}, {near, near + cut}};
}

void paintOk(QPainter &painter, const QColor &paper)
{
    painter.setBrush(Theme::color(Token::Ok));
    painter.drawEllipse(QPointF(7, 7), 6, 6);
    painter.setPen(line(paper, 1.5));
    painter.drawPolyline(QPolygonF{{4.2, 7.2}, {6.2, 9.2}, {9.9, 5.2}});
}

void paintWarning(QPainter &painter, const QColor &paper)
{
    const QColor color = Theme::color(Token::Warning);
    painter.setPen(line(color, 0.6));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{7, 0.8}, {13.6, 12.6}, {0.4, 12.6}});
    painter.setPen(line(paper, 1.5));
    painter.drawLine(QPointF(7, 5), QPointF(7, 8.6));
    painter.drawLine(QPointF(7, 10.4), QPointF(7, 10.9));
}

void paintCritical(QPainter &painter, const QColor &paper)
{
    painter.setBrush(Theme::color(Token::Critical));
    painter.drawPolygon(octagon(0.8, 13.2));
    painter.setPen(line(paper, 1.5));
    painter.drawLine(QPointF(4.8, 4.8), QPointF(9.2, 9.2));
    painter.drawLine(QPointF(9.2, 4.8), QPointF(4.8, 9.2));
}

void paintUnknown(QPainter &painter)
{
    const QColor color = Theme::color(Token::Unknown);
    painter.setPen(line(color, 1.4));
    painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
    QPainterPath hook(QPointF(5.4, 5.7));
    hook.cubicTo(5.4, 3.5, 8.7, 3.7, 8.7, 5.5);
    hook.cubicTo(8.7, 6.7, 7.1, 6.8, 7.1, 8.0);
    painter.setPen(line(color, 1.3));
    painter.drawPath(hook);
    painter.drawLine(QPointF(7.1, 9.8), QPointF(7.1, 10.2));
}

void paintOutlined(QPainter &painter, HealthState state)
{
    QPen pen = line(Theme::color(Token::Unknown), state == HealthState::Stale ? 1.4 : 1.3);
    if (state == HealthState::NotConfigured) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2 / 1.3, 2 / 1.3});
    }
    painter.setPen(pen);
    if (state == HealthState::Zero) {
        painter.drawPolygon(octagon(1.5, 12.5));
        return;
    }
    painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
    if (state == HealthState::Stale)
        painter.drawPolyline(QPolygonF{{7, 4}, {7, 7.2}, {9, 8.5}});
}

class StateIconEngine final : public QIconEngine {
public:
    explicit StateIconEngine(HealthState state) : m_state(state) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStateGlyph(*painter, rect, m_state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new StateIconEngine(m_state); }

private:
    HealthState m_state;
};
}  // namespace

void paintStateGlyph(QPainter &painter, const QRectF &rect, HealthState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14, rect.height() / 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    const QColor paper = Theme::color(Token::Surface);
    switch (state) {
    case HealthState::Ok: paintOk(painter, paper); break;
    case HealthState::Warning: paintWarning(painter, paper); break;
    case HealthState::Critical: paintCritical(painter, paper); break;
    case HealthState::Unknown: paintUnknown(painter); break;
    case HealthState::NotConfigured:
    case HealthState::Stale:
    case HealthState::Zero: paintOutlined(painter, state); break;
    }
    painter.restore();
}

QIcon stateIcon(HealthState state)
{
    return QIcon(new StateIconEngine(state));
}

QString stateWord(HealthState state)
{
    switch (state) {
    case HealthState::Ok: return QCoreApplication::translate("HealthState", "Healthy");
    case HealthState::Warning: return QCoreApplication::translate("HealthState", "Degraded");
    case HealthState::Critical: return QCoreApplication::translate("HealthState", "Down");
    case HealthState::Unknown: return QCoreApplication::translate("HealthState", "Unknown");
    case HealthState::NotConfigured: return QCoreApplication::translate("HealthState", "Not configured");
    case HealthState::Stale: return QCoreApplication::translate("HealthState", "Stale");
    case HealthState::Zero: return QCoreApplication::translate("HealthState", "None");
    }
    return {};
}

Token stateBackground(HealthState state)
{
    switch (state) {
    case HealthState::Ok: return Token::OkBackground;
    case HealthState::Warning: return Token::WarningBackground;
    case HealthState::Critical: return Token::CriticalBackground;
    default: return Token::UnknownBackground;
    }
}

}  // namespace tgd::theme

#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace tgd::theme {

namespace {
QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap tinted(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key = QStringLiteral("tgd/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QFile file(fileOf(name));
    result = QPixmap(pixels);
    result.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll());
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    QPixmapCache::insert(key, result);
    return result;
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, Token token, Token onToken)
        : m_name(std::move(name)), m_token(token), m_onToken(onToken)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Icons::paint(*painter, rect, m_name, colorOf(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, colorOf(mode, state), size);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_token, m_onToken); }
    QString iconName() override { return m_name; }

private:
    QColor colorOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Theme::color(Token::Disabled);
        return Theme::color(state == QIcon::On ? m_onToken : m_token);
    }

    QString m_name;
    Token m_token;
    Token m_onToken;
};
}  // namespace

QIcon Icons::icon(const QString &name, Token token)
{
    return icon(name, token, token);
}

QIcon Icons::icon(const QString &name, Token token, Token onToken)
{
    return QIcon(new TintedIconEngine(name, token, onToken));
}

void Icons::paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    if (!pixels.isEmpty())
        painter.drawPixmap(rect, tinted(name, color, pixels), QRectF(QPointF(), QSizeF(pixels)));
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(fileOf(name));
}

}  // namespace tgd::theme

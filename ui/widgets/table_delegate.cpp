#include "widgets/table_delegate.h"

#include "charts/sparkline.h"
#include "domain/health_state.h"
#include "domain/item_roles.h"
#include "theme/paint_kit.h"
#include "theme/state_glyph.h"
#include "widgets/table_header.h"

#include <QPainter>
#include <QTableView>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

QString fittingName(const QString &name, const QFontMetrics &metrics, double width)
{
    const qsizetype space = name.indexOf(QLatin1Char(' '));
    if (space <= 0 || space + 1 >= name.size() || metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype initial = name.at(space + 1).isHighSurrogate() ? 2 : 1;
    return name.left(space + 1 + initial) + QLatin1Char('.');
}

}  // namespace

TableDelegate::TableDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QRectF TableDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int left = 8;
    int right = 8;
    if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        left = cellLeftPadding(*table->horizontalHeader(), index.column());
        right = cellRightPadding(*table->horizontalHeader(), index.column());
    }
    return QRectF(option.rect).adjusted(left, 0, -right, m_gridLines ? -1 : 0);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, Theme::color(Token::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::color(Token::Hover));
    if (m_gridLines)
        painter->fillRect(
            QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Grid));
    QRectF area = contentRect(option, index);
    const QVariant course = index.data(domain::SparklineRole);
    if (course.isValid()) {
        paintCourse(*painter, area, course, selected);
        painter->restore();
        return;
    }
    const QVariant state = index.data(domain::StateRole);
    const int alignment
        = index.data(Qt::TextAlignmentRole).isValid() ? index.data(Qt::TextAlignmentRole).toInt() : int(Qt::AlignLeft);
    if (state.isValid()) {
        const double glyph = Theme::px(14);
        theme::paintStateGlyph(*painter, QRectF(area.x(), area.center().y() - glyph / 2, glyph, glyph),
            domain::HealthState(state.toInt()));
        area.adjust(glyph + 8, 0, 0, 0);
    }
    const bool strong
        = index.data(domain::StrongRole).toBool() || (m_strongSelection && selected && !(alignment & Qt::AlignRight));
    painter->setFont(Theme::font(strong ? TextStyle::BodyStrong : TextStyle::Body));
    Token token = Token::Text;
    if (index.data(domain::MutedRole).toBool())
        token = Token::Secondary;
    else if (index.data(domain::LinkRole).toBool())
        token = Token::Link;
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        token = Token::Disabled;
    painter->setPen(Theme::color(token));
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == m_nameColumn)
        text = fittingName(text, painter->fontMetrics(), area.width());
    theme::paintElided(*painter, area, text, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter->restore();
}

void TableDelegate::paintCourse(QPainter &painter, const QRectF &area, const QVariant &values, bool selected) const
{
    const auto counts = values.value<std::vector<qint64>>();
    const std::vector<double> course(counts.begin(), counts.end());
    charts::SparklineStyle style;
    style.color = m_strongSelection && !selected ? Token::Unknown : Token::Series1;
    const double height = std::min(16.0, area.height() - 4);
    charts::paintSparkline(
        painter, QRectF(area.x(), area.center().y() - height / 2, area.width(), height), course, style);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextStyle::BodyStrong));
    const QRectF content = contentRect(option, index);
    const int padding = int(option.rect.width() - content.width());
    const int glyph = index.data(domain::StateRole).isValid() ? Theme::px(14) + 8 : 0;
    const int width
        = index.data(domain::SparklineRole).isValid() ? 32 : metrics.horizontalAdvance(index.data().toString()) + 2;
    return {width + glyph + std::max(padding, 16), Theme::rowHeight()};
}

}  // namespace tgd::widgets

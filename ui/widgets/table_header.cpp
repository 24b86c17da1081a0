#include "widgets/table_header.h"

#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QPainter>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int inner = 8;
constexpr int outer = 12;
constexpr int chevron = 10;

bool isFirst(const QHeaderView &header, int logicalIndex)
{
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            return logical == logicalIndex;
    }
    return false;
}

bool isLast(const QHeaderView &header, int logicalIndex)
{
    for (int visual = header.count() - 1; visual >= 0; --visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            return logical == logicalIndex;
    }
    return false;
}
}  // namespace

int cellLeftPadding(const QHeaderView &header, int logicalIndex)
{
    const auto *own = qobject_cast<const TableHeader *>(&header);
    if (isFirst(header, logicalIndex))
        return own ? own->outerLeft() : outer;
    return own ? own->inner() : inner;
}

int cellRightPadding(const QHeaderView &header, int logicalIndex)
{
    if (isLast(header, logicalIndex))
        return outer;
    const auto *own = qobject_cast<const TableHeader *>(&header);
    return own ? own->inner() : inner;
}

void TableHeader::setPaddings(int outerLeft, int innerPadding)
{
    m_outerLeft = outerLeft;
    m_inner = innerPadding;
    viewport()->update();
}

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setFont(Theme::font(TextStyle::SmallMedium));
    setMinimumSectionSize(24);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(Theme::font(TextStyle::SmallMedium));
        updateGeometry();
    });
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::smallControlHeight()};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
    const int sign = isSortIndicatorShown() ? chevron + 4 : 0;
    return {fontMetrics().horizontalAdvance(text) + cellLeftPadding(*this, logicalIndex)
            + cellRightPadding(*this, logicalIndex) + sign,
        Theme::smallControlHeight()};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, Theme::color(Token::Surface));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), Theme::color(Token::Border));
    QRectF area
        = QRectF(rect).adjusted(cellLeftPadding(*this, logicalIndex), 0, -cellRightPadding(*this, logicalIndex), -1);
    const QVariant given = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = given.isValid() && (given.toInt() & Qt::AlignRight);
    painter->setFont(font());
    painter->setPen(Theme::color(Token::Secondary));
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex && !text.isEmpty();
    if (sorted) {
        const double width = QFontMetricsF(font()).horizontalAdvance(text);
        const double x = right ? area.right() - chevron : std::min(area.x() + width + 4, area.right() - chevron);
        theme::Icons::paint(*painter, QRectF(x, area.center().y() - chevron / 2.0, chevron, chevron),
            sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("down") : QStringLiteral("up"),
            Theme::color(Token::Secondary));
        area.adjust(0, 0, -(chevron + 2), 0);
    }
    theme::paintElided(*painter, area, text, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    painter->restore();
}

}  // namespace tgd::widgets

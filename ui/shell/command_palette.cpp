#include "shell/command_palette.h"

#include "shell/key_cap.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;
constexpr int fieldHeight = 44;
constexpr int rowHeight = 32;
constexpr int captionHeight = 22;
constexpr int sidePadding = 12;
}  // namespace

// Rows are captions and commands in turn.
class CommandPalette::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<FoundCommand> found)
    {
        beginResetModel();
        m_rows.clear();
        QString group;
        for (FoundCommand &entry : found) {
            if (entry.command.group != group) {
                group = entry.command.group;
                m_rows.push_back({true, {}});
                m_rows.back().found.command.title = group;
            }
            m_rows.push_back({false, std::move(entry)});
        }
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool isCaption(int row) const { return m_rows[size_t(row)].caption; }
    const FoundCommand &at(int row) const { return m_rows[size_t(row)].found; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const Command &command = at(index.row()).command;
        return role == Qt::AccessibleTextRole && !command.hint.isEmpty()
            ? command.title + QStringLiteral(", ") + command.hint
            : command.title;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() && !isCaption(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }

private:
    struct Row {
        bool caption = false;
        FoundCommand found;
    };
    std::vector<Row> m_rows;
};

class CommandPalette::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Model *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {10,
            m_model->isCaption(index.row()) ? Theme::px(captionHeight)
                                            : std::max(Theme::px(rowHeight), Theme::controlHeight())};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRectF row = QRectF(option.rect).adjusted(sidePadding, 0, -sidePadding, 0);
        if (m_model->isCaption(index.row())) {
            painter->setFont(Theme::font(TextStyle::Caption));
            painter->setPen(Theme::color(Token::Secondary));
            painter->drawText(
                row.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_model->at(index.row()).command.title);
        } else {
            paintCommand(*painter, option, row, m_model->at(index.row()));
        }
        painter->restore();
    }

private:
    void paintCommand(
        QPainter &painter, const QStyleOptionViewItem &option, const QRectF &row, const FoundCommand &found) const
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter.fillRect(option.rect, Theme::color(Token::Selection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, Theme::color(Token::Hover));
        const double icon = Theme::px(15);
        if (!found.command.icon.isEmpty())
            theme::Icons::paint(painter, QRectF(row.x(), row.center().y() - icon / 2, icon, icon), found.command.icon,
                Theme::color(Token::Secondary));
        double x = row.x() + icon + 8;
        double right = row.right();
        const QString keys = !found.command.keys.isEmpty() ? found.command.keys
            : selected                                     ? CommandPalette::tr("Enter")
                                                           : QString();
        if (!keys.isEmpty()) {
            right -= keyCapWidth(keys);
            paintKeyCap(painter, QPointF(right, row.center().y()), keys);
            right -= 8;
        }
        x = paintTitle(painter, QRectF(x, row.y(), right - x, row.height()), found, selected);
        painter.setFont(Theme::font(TextStyle::Small));
        painter.setPen(Theme::color(Token::Secondary));
        theme::paintElided(painter, QRectF(x + 8, row.y(), std::max(0.0, right - x - 8), row.height()),
            found.command.hint, Qt::AlignVCenter | Qt::AlignLeft);
    }

    // Letter runs, the hit ones semibold; returns where the text ended.
    static double paintTitle(QPainter &painter, const QRectF &area, const FoundCommand &found, bool selected)
    {
        const QString &title = found.command.title;
        const QFont plain = Theme::font(selected ? TextStyle::BodyMedium : TextStyle::Body);
        const QFont strong = Theme::font(TextStyle::BodyStrong);
        painter.setPen(Theme::color(Token::Text));
        double x = area.x();
        size_t hit = 0;
        for (qsizetype i = 0; i < title.size() && x < area.right();) {
            const bool isHit = hit < found.hits.size() && found.hits[hit] == i;
            qsizetype end = i;
            while (end < title.size() && (hit < found.hits.size() && found.hits[hit] == end) == isHit) {
                if (isHit)
                    ++hit;
                ++end;
            }
            const QString run = title.mid(i, end - i);
            painter.setFont(isHit ? strong : plain);
            theme::paintElided(
                painter, QRectF(x, area.y(), area.right() - x, area.height()), run, Qt::AlignVCenter | Qt::AlignLeft);
            x += QFontMetricsF(painter.font()).horizontalAdvance(run);
            i = end;
        }
        return std::min(x, area.right());
    }

    const Model *m_model;
};

CommandPalette::CommandPalette(const CommandRegistry &registry, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_commands(registry.all()), m_query(new QLineEdit(this)),
      m_list(new QListView(this)), m_model(new Model(this))
{
    setWindowTitle(tr("Search or run a command"));
    setAccessibleName(windowTitle());
    m_query->setFrame(false);
    m_query->setPlaceholderText(windowTitle());
    m_query->setAccessibleName(windowTitle());
    m_query->setFont(Theme::font(TextStyle::DialogTitle));
    QFont queryFont = Theme::font(TextStyle::Body);
    queryFont.setPointSizeF(queryFont.pointSizeF() * 15 / 13);
    m_query->setFont(queryFont);
    QPalette clear = m_query->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_query->setPalette(clear);
    m_query->setFixedHeight(Theme::px(fieldHeight) - 2);
    m_query->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_model, this));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(sidePadding + 24, 1, sidePadding + 44, 0);
    top->addWidget(m_query);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 5);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addSpacing(2);
    layout->addWidget(m_list, 1);
    setFixedSize(Theme::px(paletteWidth), Theme::px(paletteHeight));
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    filter({});
    if (parent)
        QWidget::move(parent->window()->mapToGlobal(QPoint((parent->window()->width() - width()) / 2, Theme::px(72))));
}

QString CommandPalette::currentTitle() const
{
    return m_list->currentIndex().data().toString();
}

void CommandPalette::filter(const QString &query)
{
    m_model->set(CommandRegistry::find(m_commands, query));
    m_list->setCurrentIndex({});
    move(1);
}

void CommandPalette::move(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int moved = 0; moved != rows; moved += step) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && m_model->isCaption(next))
            next += step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    // The caption above the first command belongs into view with it.
    if (row > 0 && m_model->isCaption(row - 1))
        m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(m_model->index(row));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->isCaption(index.row()))
        return;
    const std::function<void()> run = m_model->at(index.row()).command.run;
    accept();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(8); return true;
        case Qt::Key_PageUp: move(-8); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    theme::paintBox(painter, rect(), Theme::color(Token::Raised), Theme::color(Token::ButtonBorder), 1, 0);
    const double field = Theme::px(fieldHeight);
    painter.fillRect(QRectF(1, field, width() - 2, 1), Theme::color(Token::Border));
    const double icon = Theme::px(16);
    theme::Icons::paint(painter, QRectF(sidePadding, (field - icon) / 2, icon, icon), QStringLiteral("search"),
        Theme::color(Token::Secondary));
    const QString esc = tr("Esc");
    paintKeyCap(painter, QPointF(width() - sidePadding - keyCapWidth(esc), field / 2), esc);
    if (m_model->rowCount() == 0) {
        painter.setFont(Theme::font(TextStyle::Body));
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(QRectF(0, field, width(), 80), Qt::AlignCenter, tr("Nothing is called that."));
    }
}

}  // namespace tgd::shell

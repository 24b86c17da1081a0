#include "pages/assistant/server_dialog.h"

#include "domain/store_place.h"
#include "pages/assistant/step_list.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tgd::pages {

using domain::HealthState;
using domain::ServerAddress;
using domain::StorePlan;
using state::ServerSetupState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int dialogWidth = 880;
constexpr int dialogHeight = 620;
constexpr int fieldsWidth = 392;
constexpr int labelWidth = 116;
constexpr int portMost = 65'535;
const auto authorityOption = QStringLiteral("sslrootcert");

bool verifies(const QString &tls)
{
    return tls.startsWith(QLatin1String("verify"));
}

}  // namespace

ServerDialog::ServerDialog(ports::ServerDesk *desk, QWidget *parent) : QDialog(parent), m_state(desk)
{
    setWindowTitle(tr("Connect PostgreSQL"));
    setAccessibleName(windowTitle());
    resize(Theme::px(dialogWidth), Theme::px(dialogHeight));
    auto *head = new widgets::TextLabel(
        tr("A database that holds a store, that is empty, or that a Python bot fills. PostgreSQL 13 or newer."),
        TextStyle::Body, Token::Secondary);
    head->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeFields());
    columns->addWidget(makeSteps(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(new widgets::TextLabel(tr("Connect PostgreSQL"), TextStyle::DialogTitle));
    layout->addWidget(head);
    layout->addSpacing(4);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    connect(&m_state, &ServerSetupState::changed, this, &ServerDialog::update);
    connect(&m_state, &ServerSetupState::opened, this, [this](const QString &profileId, const QString &remark) {
        m_password->setText({});
        accept();
        Q_EMIT opened(profileId, remark);
    });
    setCanGoBack(false);
    m_hosts->setFocus();
    update();
}

void ServerDialog::addRow(QVBoxLayout *layout, const QString &name, QWidget *field)
{
    auto *label = new widgets::TextLabel(name);
    label->setFixedWidth(Theme::px(labelWidth));
    label->setWordWrap(true);
    label->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(field, 1);
    layout->addLayout(row);
}

QLineEdit *ServerDialog::addField(QVBoxLayout *layout, const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    addRow(layout, name, field);
    connect(field, &QLineEdit::textChanged, this, &ServerDialog::fieldsEdited);
    connect(field, &QLineEdit::returnPressed, this, &ServerDialog::check);
    return field;
}

QWidget *ServerDialog::makeFields()
{
    auto *fields = new QWidget;
    fields->setFixedWidth(Theme::px(fieldsWidth));
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_hosts = addField(layout, tr("Host"));
    m_hosts->setPlaceholderText(tr("pg.example.org, or paste postgresql://…"));
    m_hosts->setToolTip(tr("Several hosts with commas, each may have its port: pg-1, pg-2:5433. A pasted address fills "
                           "all fields."));
    connect(m_hosts, &QLineEdit::textEdited, this, &ServerDialog::hostEdited);
    m_port = addField(layout, tr("Port"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_port->setValidator(new QIntValidator(1, portMost, m_port));
    m_database = addField(layout, tr("Database"));
    m_database->setPlaceholderText(tr("named as the user"));
    m_user = addField(layout, tr("User"));
    m_password = addField(layout, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_password->setPlaceholderText(tr("none, or from ~/.pgpass"));
    m_keep = new QCheckBox(tr("Keep it in the keychain"));
    m_keep->setChecked(true);
    m_keep->setAccessibleDescription(tr("Without this the password is asked for at each start"));
    addRow(layout, {}, m_keep);
    m_tls = new QComboBox;
    m_tls->setAccessibleName(tr("Encryption (TLS)"));
    for (const QString &mode : ServerAddress::tlsModes())
        m_tls->addItem(ServerSetupState::tlsWords(mode), mode);
    m_tls->setCurrentIndex(m_tls->findData(QStringLiteral("prefer")));
    addRow(layout, tr("Encryption (TLS)"), m_tls);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerDialog::fieldsEdited);
    auto *authority = new QWidget;
    auto *line = new QHBoxLayout(authority);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_authority = new QLineEdit;
    m_authority->setAccessibleName(tr("Certificate of the authority"));
    m_authority->setPlaceholderText(QStringLiteral("~/.postgresql/root.crt"));
    m_browse = widgets::makeButton(tr("Browse…"));
    line->addWidget(m_authority, 1);
    line->addWidget(m_browse);
    authority->setFocusProxy(m_authority);
    addRow(layout, tr("Authority"), authority);
    connect(m_authority, &QLineEdit::textChanged, this, &ServerDialog::fieldsEdited);
    connect(m_authority, &QLineEdit::returnPressed, this, &ServerDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &ServerDialog::chooseAuthority);
    layout->addSpacing(4);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the profile"));
    addRow(layout, tr("Profile"), m_name);
    layout->addStretch(1);
    return fields;
}

QWidget *ServerDialog::makeSteps()
{
    m_steps = new StepList;
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Check of the connection"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_steps);
    m_steps->setAutoFillBackground(false);  // setWidget() switches it on
    m_verdictSign = new widgets::StateSign(14, std::nullopt, this);
    m_verdict = new widgets::TextLabel({}, TextStyle::Body);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setMinimumHeight(2 * Theme::lineHeight(TextStyle::Body));
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_verdictSign, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addLayout(verdict);
    return box;
}

QWidget *ServerDialog::makeButtons()
{
    m_back = widgets::makeButton(tr("Back"));
    m_cancel = widgets::makeButton(tr("Cancel"));
    m_check = widgets::makeButton(tr("Check connection"), theme::ButtonRole::Primary);
    m_use = widgets::makeButton(tr("Use this store"), theme::ButtonRole::Primary);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addStretch(1);
    for (QPushButton *button : {m_cancel, m_check, m_use})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_state.forget();
        QDialog::reject();
        Q_EMIT backRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ServerDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &ServerDialog::check);
    connect(m_use, &QPushButton::clicked, this, [this] { m_state.use(m_name->text(), m_keep->isChecked()); });
    return row;
}

void ServerDialog::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void ServerDialog::setAddress(const QString &url)
{
    const auto address = ServerAddress::parse(url);
    if (!address)
        return;
    m_hosts->setText(address->hosts);
    m_hostLength = address->hosts.size();
    m_port->setText(address->port);
    m_database->setText(address->database);
    m_user->setText(address->user);
    m_tls->setCurrentIndex(
        std::max(0, m_tls->findData(address->tls.isEmpty() ? QStringLiteral("prefer") : address->tls)));
    m_authority->setText(address->option(authorityOption));
    m_options = address->options;
    for (auto &[option, value] : domain::secretsIn(url)) {
        if (option == "password")
            m_password->setText(QString::fromUtf8(value));
        value.fill('\0');
    }
}

// An address that is pasted falls into the fields before it is ever painted. One that is typed does so with the @ that
// ends its password.
void ServerDialog::hostEdited()
{
    QString text = m_hosts->text();
    const bool isPasted = text.size() > m_hostLength + 1;
    m_hostLength = text.size();
    if (!domain::isOnServer(text) || !(isPasted || text.endsWith(QLatin1Char('@'))))
        return;
    setAddress(text);
    text.fill(QChar(0));
}

void ServerDialog::fieldsEdited()
{
    m_state.forget();
    update();
}

void ServerDialog::chooseAuthority()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Certificate of the authority"), {}, tr("Certificates (*.crt *.pem);;All files (*)"));
    if (!path.isEmpty())
        m_authority->setText(path);
}

ServerAddress ServerDialog::address() const
{
    ServerAddress address;
    address.hosts = m_hosts->text().trimmed();
    address.port = m_port->text().trimmed();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.tls = m_tls->currentData().toString();
    address.options = m_options;
    address.setOption(authorityOption, verifies(address.tls) ? m_authority->text().trimmed() : QString());
    return address;
}

void ServerDialog::check()
{
    if (!m_check->isEnabled() || m_state.step() == ServerSetupState::Step::Checking)
        return;
    QString password = m_password->text();
    m_state.check(address(), QString(password.constData(), password.size()));
    password.fill(QChar(0));
}

// Escape ends what runs before it closes the dialog.
void ServerDialog::reject()
{
    if (m_state.step() == ServerSetupState::Step::Checking) {
        m_state.cancel();
        return;
    }
    m_state.forget();
    m_password->setText({});
    QDialog::reject();
}

void ServerDialog::update()
{
    using Step = ServerSetupState::Step;
    const Step step = m_state.step();
    const bool isBusy = step == Step::Checking || step == Step::Opening;
    const bool hasHost = !m_hosts->text().trimmed().isEmpty() && !m_hosts->text().contains(QLatin1String("://"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_hosts, m_port, m_database, m_user, m_password, m_tls})
        field->setEnabled(!isBusy);
    m_keep->setEnabled(step != Step::Opening && !m_password->text().isEmpty());
    m_name->setEnabled(step != Step::Opening);
    const bool mayVerify = !isBusy && verifies(m_tls->currentData().toString());
    m_authority->setEnabled(mayVerify);
    m_browse->setEnabled(mayVerify);
    m_name->setPlaceholderText(hasHost ? domain::storeName(address().url()) : QString());
    m_steps->show(m_state.report());
    const domain::ConnectionReport &report = m_state.report();
    std::optional<HealthState> sign;
    QString verdict;
    if (m_state.error()) {
        sign = HealthState::Critical;
        verdict = m_state.error()->message;
    } else if (step == Step::Opening) {
        sign = HealthState::Stale;
        verdict = tr("The store is being opened…");
    } else if (step == Step::Checking) {
        sign = HealthState::Stale;
        verdict = tr("Checking…");
    } else if (m_state.mayBeUsed()) {
        sign = report.plan == StorePlan::ReadOnly ? HealthState::Warning : HealthState::Ok;
        verdict = ServerSetupState::sentenceOf(report.plan);
    } else if (step == Step::Checked) {
        sign = report.isCancelled ? HealthState::Unknown : HealthState::Critical;
        verdict = report.isCancelled ? tr("The check was cancelled.")
                                     : tr("This database cannot be used yet. The step that failed says what to do.");
    }
    m_verdictSign->setState(sign);
    m_verdict->setText(verdict);
    m_cancel->setText(step == Step::Checking ? tr("Cancel check") : tr("Close"));
    m_cancel->setEnabled(step != Step::Opening);
    m_back->setEnabled(step != Step::Opening);
    // One primary button, at the right.
    const bool mayUse = m_state.mayBeUsed() || step == Step::Opening;
    m_check->setText(step == Step::Checked ? tr("Check again") : tr("Check connection"));
    theme::setButtonRole(m_check, mayUse ? theme::ButtonRole::Normal : theme::ButtonRole::Primary);
    m_check->setEnabled(hasHost && !isBusy);
    m_use->setVisible(mayUse);
    m_use->setEnabled(m_state.mayBeUsed());
    m_check->setAutoDefault(!mayUse);
    m_use->setDefault(mayUse);
    if (step == Step::Checked && report.needsPassword)
        m_password->setFocus();
    else if (m_state.mayBeUsed() && !m_state.error())
        m_use->setFocus();
}

void ServerDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.fillRect(QRect(0, height() - Theme::px(53), width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::pages

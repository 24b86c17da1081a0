#include "gui/gallery.h"
#include "support/test_registry.h"
#include "theme/control_properties.h"
#include "theme/icons.h"
#include "theme/state_glyph.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace tgd::theme;

namespace {
int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    return count;
}
}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tgd::test::installTheme(); }
    void cleanup()
    {
        Theme::instance().setChoice(ThemeChoice::Light);
        Theme::instance().setTextScale(1);
    }

    void text_has_enough_contrast_on_every_ground_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        for (const Token ground : {Token::Window, Token::Chrome, Token::Surface, Token::Raised, Token::Sunken,
                 Token::Selection, Token::Hover}) {
            QTest::addRow("text on %d", int(ground)) << int(Token::Text) << int(ground);
            QTest::addRow("secondary on %d", int(ground)) << int(Token::Secondary) << int(ground);
        }
        for (const Token ground :
            {Token::OkBackground, Token::WarningBackground, Token::CriticalBackground, Token::UnknownBackground})
            QTest::addRow("text on state %d", int(ground)) << int(Token::Text) << int(ground);
        for (const Token ground : {Token::Window, Token::Surface, Token::Raised})
            QTest::addRow("link on %d", int(ground)) << int(Token::Link) << int(ground);
        QTest::addRow("on accent") << int(Token::OnAccent) << int(Token::Accent);
        QTest::addRow("on critical") << int(Token::OnCritical) << int(Token::Critical);
    }

    void text_has_enough_contrast_on_every_ground()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const double ratio = contrast(tokenColor(scheme, Token(text)), tokenColor(scheme, Token(ground)));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 in scheme %2").arg(ratio).arg(int(scheme))));
        }
    }

    void marks_have_enough_contrast_on_a_panel()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int token = int(Token::Series1); token <= int(Token::Series7); ++token)
                QVERIFY2(contrast(tokenColor(scheme, Token(token)), tokenColor(scheme, Token::Surface)) >= 2.95,
                    qPrintable(QString::number(token)));
            for (const Token token : {Token::Ok, Token::Warning, Token::Critical, Token::Unknown, Token::Field,
                     Token::Accent, Token::Previous})
                QVERIFY2(contrast(tokenColor(scheme, token), tokenColor(scheme, Token::Surface)) >= 3.0,
                    qPrintable(QString::number(int(token))));
        }
    }

    void contrast_is_that_of_wcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

    void the_palette_says_the_tokens_in_both_themes()
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            Theme::instance().setChoice(choice);
            const QPalette palette = qApp->palette();
            QCOMPARE(palette.color(QPalette::Window), Theme::color(Token::Window));
            QCOMPARE(palette.color(QPalette::Base), Theme::color(Token::Surface));
            QCOMPARE(palette.color(QPalette::Text), Theme::color(Token::Text));
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Theme::color(Token::Disabled));
        }
    }

    void a_switch_reaches_labels_that_are_already_there()
    {
        tgd::widgets::TextLabel label("quiet", TextStyle::Small, Token::Secondary);
        QSignalSpy changes(&Theme::instance(), &Theme::changed);
        Theme::instance().setChoice(ThemeChoice::Dark);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokenColor(Scheme::Dark, Token::Secondary));
        Theme::instance().setChoice(ThemeChoice::Dark);
        QCOMPARE(changes.size(), 1);
    }

    void the_bundled_font_is_used_and_its_digits_are_equally_wide()
    {
        for (const TextStyle style :
            {TextStyle::Kpi, TextStyle::Body, TextStyle::BodyStrong, TextStyle::Caption, TextStyle::Mono}) {
            const QFont font = Theme::font(style);
            QCOMPARE(QFontInfo(font).family(), font.family());
            const QFontMetricsF metrics(font);
            for (char digit = '1'; digit <= '9'; ++digit)
                QVERIFY(std::abs(
                            metrics.horizontalAdvance(QLatin1Char(digit)) - metrics.horizontalAdvance(QLatin1Char('0')))
                    < 0.1);
        }
        QCOMPARE(QFontInfo(Theme::font(TextStyle::Body)).pixelSize(), 13);
        QCOMPARE(QFontInfo(Theme::font(TextStyle::Kpi)).pixelSize(), 29);
    }

    void controls_are_28_high_and_24_inside_panels()
    {
        QLineEdit edit;
        QComboBox combo;
        QSpinBox spin;
        std::unique_ptr<QPushButton> button(tgd::widgets::makeButton("Export"));
        std::unique_ptr<QPushButton> small(tgd::widgets::makeSmallButton("Retry"));
        std::unique_ptr<QToolButton> icon(tgd::widgets::makeIconButton("export", "Export"));
        for (const QWidget *control : std::initializer_list<QWidget *>{&edit, &combo, &spin, button.get(), icon.get()})
            QCOMPARE(control->sizeHint().height(), 28);
        QCOMPARE(small->sizeHint().height(), 24);
        QCOMPARE(icon->sizeHint().width(), 28);
    }

    void measures_grow_with_the_text()
    {
        const int before = Theme::controlHeight();
        Theme::instance().setTextScale(1.4);
        QLineEdit edit;
        QVERIFY(Theme::controlHeight() > before);
        QCOMPARE(edit.sizeHint().height(), Theme::controlHeight());
        QVERIFY(Theme::controlHeight() >= QFontMetrics(edit.font()).height() + 8);
    }

    void focus_changes_the_border_and_moves_nothing()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(16, 16, 16, 16);
        const std::vector<QWidget *> controls{new QLineEdit, new QComboBox, new QSpinBox,
            tgd::widgets::makeButton("Export"), new QCheckBox("Store text")};
        for (QWidget *control : controls) {
            control->setFocusPolicy(Qt::StrongFocus);
            layout->addWidget(control);
        }
        window.show();
        window.activateWindow();
        for (QWidget *control : controls) {
            window.setFocus();
            QApplication::processEvents();
            const QRect geometry = control->geometry();
            const QSize hint = control->sizeHint();
            const QImage calm = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(control->hasFocus());
            QCOMPARE(control->geometry(), geometry);
            QCOMPARE(control->sizeHint(), hint);
            const QImage focused = control->grab().toImage();
            QVERIFY2(calm != focused, control->metaObject()->className());
            const QColor accent = Theme::color(Token::Accent);
            bool seen = false;
            for (int y = 0; y < focused.height() && !seen; ++y)
                for (int x = 0; x < focused.width() && !seen; ++x)
                    seen = focused.pixelColor(x, y) == accent;
            QVERIFY2(seen, control->metaObject()->className());
        }
    }

    void every_icon_paints_ink_in_the_colour_of_its_token()
    {
        QDirIterator icons(":/icons", {"*.svg"}, QDir::Files);
        int count = 0;
        while (icons.hasNext()) {
            const QString name = QFileInfo(icons.next()).baseName();
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            Icons::paint(painter, QRectF(0, 0, 32, 32), name, Qt::red);
            painter.end();
            QVERIFY2(inkedPixels(image) > 8, qPrintable(name));
            bool red = true;
            for (int i = 0; i < 32 * 32; ++i) {
                const QColor pixel = image.pixelColor(i % 32, i / 32);
                red = red && (pixel.alpha() < 60 || (pixel.red() > 240 && pixel.green() < 16));
            }
            QVERIFY2(red, qPrintable(name));
            ++count;
        }
        QVERIFY(count >= 30);
    }

    void an_icon_made_before_the_switch_follows_it()
    {
        const QIcon icon = Icons::icon("close", Token::Text);
        const auto darkest = [&icon] {
            const QImage image = icon.pixmap(32, 32).toImage();
            double sum = 0;
            int count = 0;
            for (int i = 0; i < image.width() * image.height(); ++i) {
                const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
                if (pixel.alpha() > 200) {
                    sum += pixel.lightnessF();
                    ++count;
                }
            }
            return sum / std::max(1, count);
        };
        const double light = darkest();
        Theme::instance().setChoice(ThemeChoice::Dark);
        QVERIFY(darkest() > light + 0.5);
    }

    void every_state_has_its_own_shape()
    {
        using tgd::domain::HealthState;
        QList<QImage> shapes;
        for (const HealthState state : {HealthState::Ok, HealthState::Warning, HealthState::Critical,
                 HealthState::Unknown, HealthState::NotConfigured, HealthState::Stale, HealthState::Zero}) {
            QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintStateGlyph(painter, QRectF(0, 0, 28, 28), state);
            painter.end();
            // Shape only: what remains when colour is taken away.
            const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
            QVERIFY(inkedPixels(image) > 30);
            QVERIFY(!shapes.contains(alpha));
            QVERIFY(!stateWord(state).isEmpty());
            shapes << alpha;
        }
    }

    void the_heatmap_ramp_goes_one_way()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QCOMPARE(heatColor(scheme, 0), tokenColor(scheme, Token::Heat0));
            QCOMPARE(heatColor(scheme, 6), tokenColor(scheme, Token::Series1));
            double last = 0;
            for (int step = 1; step < 7; ++step) {
                const double distance = contrast(heatColor(scheme, step), tokenColor(scheme, Token::Heat0));
                QVERIFY(distance > last);
                last = distance;
            }
        }
    }
};

TGD_TEST_CLASS(ThemeTest);
#include "theme_test.moc"

#include "theme/theme.h"

#include "theme/tgd_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

// The resources live in a static library: nothing else would pull their initialisers into the program.
static void initialiseResources()
{
    Q_INIT_RESOURCE(tgd_icons);
    Q_INIT_RESOURCE(tgd_fonts);
}

namespace tgd::theme {

namespace {
struct Face {
    int pixels;
    QFont::Weight weight;
    double spacing;
};

// In the order of TextStyle.
constexpr std::array<Face, 13> faces{{
    {29, QFont::DemiBold, -0.5},
    {21, QFont::DemiBold, -0.2},
    {17, QFont::DemiBold, 0},
    {13, QFont::Normal, 0},
    {13, QFont::Medium, 0},
    {13, QFont::DemiBold, 0},
    {12, QFont::Normal, 0},
    {12, QFont::Medium, 0},
    {12, QFont::DemiBold, 0},
    {11, QFont::Normal, 0},
    {11, QFont::Medium, 0},
    {11, QFont::DemiBold, 0},
    {11, QFont::Normal, 0},
}};

// Up to this size the system's font is what the design calls 10 pt; above it a person asked for larger text.
constexpr double ordinarySystemPoints = 12;
constexpr double designPoints = 10;

void loadFonts()
{
    for (const char *file :
        {"DeskSans-Regular.otf", "DeskSans-Medium.otf", "DeskSans-SemiBold.otf", "DejaVuSansMono.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
}

QPalette makePalette(Scheme scheme)
{
    const auto c = [scheme](Token token) { return tokenColor(scheme, token); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Window));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::AlternateBase, c(Token::Sunken));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::PlaceholderText, c(Token::Secondary));
    palette.setColor(QPalette::Button, c(Token::Surface));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::BrightText, c(Token::OnCritical));
    palette.setColor(QPalette::ToolTipBase, c(Token::Raised));
    palette.setColor(QPalette::ToolTipText, c(Token::Text));
    palette.setColor(QPalette::Highlight, c(Token::Selection));
    palette.setColor(QPalette::HighlightedText, c(Token::Text));
    palette.setColor(QPalette::Link, c(Token::Link));
    palette.setColor(QPalette::LinkVisited, c(Token::Link));
    palette.setColor(QPalette::Light, c(Token::Raised));
    palette.setColor(QPalette::Midlight, c(Token::Grid));
    palette.setColor(QPalette::Mid, c(Token::Border));
    palette.setColor(QPalette::Dark, c(Token::ButtonBorder));
    palette.setColor(QPalette::Shadow, c(Token::Field));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Button, c(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Token::Window));
    return palette;
}
}  // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application, FontLoading fonts)
{
    if (m_installed)
        return;
    m_installed = true;
    const double systemPoints = application.font().pointSizeF();
    if (systemPoints > ordinarySystemPoints)
        m_textScale = std::min(3.0, systemPoints / designPoints);
    // Qt 6.4 cannot ask the desktop for its scheme; a palette with light text on a dark window says the same.
    const QPalette system = application.palette();
    m_systemScheme = system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF()
        ? Scheme::Dark
        : Scheme::Light;
    m_scheme = resolved();
    initialiseResources();
    if (fonts == FontLoading::Now)
        ensureFonts();
    QApplication::setStyle(new TgdStyle);
    apply();
}

void Theme::ensureFonts()
{
    if (m_hasFonts)
        return;
    m_hasFonts = true;
    loadFonts();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (resolved() == m_scheme)
        return;
    m_scheme = resolved();
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 0.8, 3.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    apply();
}

void Theme::apply()
{
    if (!m_installed)
        return;
    QApplication::setFont(font(TextStyle::Body));
    QToolTip::setFont(font(TextStyle::Small));
    const QPalette palette = makePalette(m_scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

Scheme Theme::resolved() const
{
    switch (m_choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::System: break;
    }
    return m_systemScheme;
}

QColor Theme::color(Token token)
{
    return tokenColor(instance().m_scheme, token);
}

QFont Theme::font(TextStyle style)
{
    const Face &face = faces[size_t(style)];
    QFont font(style == TextStyle::Mono ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("Desk Sans"));
    font.setPointSizeF(face.pixels * 0.75 * instance().m_textScale);
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(style == TextStyle::Mono ? QFont::Monospace : QFont::SansSerif);
    if (face.spacing < 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, face.spacing * instance().m_textScale);
    return font;
}

int Theme::px(int designPixels)
{
    return int(std::lround(designPixels * instance().m_textScale));
}

int Theme::lineHeight(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

int Theme::controlHeight()
{
    return lineHeight(TextStyle::Body) + 12;
}

int Theme::smallControlHeight()
{
    return lineHeight(TextStyle::Body) + 8;
}

}  // namespace tgd::theme

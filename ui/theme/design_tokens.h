#pragma once

#include <QColor>

namespace tgd::theme {

enum class Scheme { Light, Dark };

// Every colour of the design. Widgets name a token; only this file knows values.
enum class Token {
    Window,
    Chrome,
    Surface,
    Raised,
    Sunken,
    Border,
    ButtonBorder,
    Field,
    Grid,
    Text,
    Secondary,
    Disabled,
    Accent,
    OnAccent,
    Selection,
    Hover,
    Ok,
    Warning,
    Critical,
    Unknown,
    OkBackground,
    WarningBackground,
    CriticalBackground,
    UnknownBackground,
    OnCritical,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    SeriesFill,
    Band,
    BandEdge,
    Previous,
    Cross,
    Skeleton,
    Heat0,
    Link,
};
inline constexpr int tokenCount = int(Token::Link) + 1;

QColor tokenColor(Scheme scheme, Token token);

// The series colour of a zero-based index; after the seventh they start again.
Token seriesToken(int index);

// Series colours for a panel that also shows state: blue, pink, sky, olive.
Token seriesTokenBesideState(int index);

// WCAG 2 contrast of two opaque colours, 1–21.
double contrast(const QColor &a, const QColor &b);

// `top` laid over `bottom` with the given opacity, as an opaque colour.
QColor blend(const QColor &bottom, const QColor &top, double opacity);

// Step 0–6 of the one-hue heatmap ramp from Heat0 to Series1.
QColor heatColor(Scheme scheme, int step);

}  // namespace tgd::theme

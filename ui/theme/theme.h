#pragma once

#include "theme/design_tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tgd::theme {

// Rows of the type scale; sizes are the design's pixels at 96 dpi and grow with the system font.
enum class TextStyle {
    Kpi,            // 29 px semibold
    Title,          // 21 px semibold: page title, card value
    DialogTitle,    // 17 px semibold
    Body,           // 13 px
    BodyMedium,     // names
    BodyStrong,     // headings, changed values
    Small,          // 12 px: secondary, legend
    SmallMedium,    // table header, pills
    SmallStrong,    // values beside a legend
    Caption,        // 11 px: axes, captions
    CaptionMedium,  // sub-chart titles
    CaptionStrong,
    Mono,  // 11 px: keys, SQL, diff
};

enum class ThemeChoice { System, Light, Dark };

// The look of the program: fonts, palette, style, and the switch between light and dark without a restart.
// One object on the GUI thread; widgets read colours when they paint and listen to changed() for what they keep.
class Theme : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(Theme)

public:
    static Theme &instance();

    // Loads the bundled fonts, sets style, font and palette. Call once after the application object exists.
    // Fonts may wait until something is written: ensureFonts() must then come before the first text.
    enum class FontLoading { Now, Later };
    void install(QApplication &application, FontLoading fonts = FontLoading::Now);
    void ensureFonts();

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }

    // 1 is the design's size (body 10 pt). Clamped to 0.8–3.
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }

    static QColor color(Token token);
    static QFont font(TextStyle style);
    static int px(int designPixels);  // a measure that grows with the text
    static int lineHeight(TextStyle style);
    static int controlHeight();       // 28 at the design's size
    static int smallControlHeight();  // 24
    static int rowHeight() { return controlHeight(); }
    static int denseRowHeight() { return smallControlHeight(); }

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void apply();
    Scheme resolved() const;

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_systemScheme = Scheme::Light;
    double m_textScale = 1;
    bool m_installed = false;
    bool m_hasFonts = false;
};

}  // namespace tgd::theme

#pragma once

#include "theme/theme.h"

#include <QIcon>

namespace tgd::theme {

// Line icons of resources/icons, tinted from the tokens. An icon asks for its colour when it is painted, so a switch
// of the theme needs no new icon. Pixmaps are cached by name, colour and device pixels.
class Icons {
public:
    // `name` is the file name without suffix. Disabled mode is always the disabled text colour; the On state (a
    // checked button) is `onToken`.
    static QIcon icon(const QString &name, Token token = Token::Secondary);
    static QIcon icon(const QString &name, Token token, Token onToken);

    static void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);
    static bool exists(const QString &name);
};

}  // namespace tgd::theme

#pragma once

#include "domain/health_state.h"
#include "theme/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace tgd::theme {

// Paints the 14×14 sign of a state, scaled into `rect`. The shape alone tells the state; colour only helps.
void paintStateGlyph(QPainter &painter, const QRectF &rect, domain::HealthState state);

// The same as an icon that follows the theme.
QIcon stateIcon(domain::HealthState state);

// The translated word that stands beside the glyph.
QString stateWord(domain::HealthState state);

Token stateBackground(domain::HealthState state);

}  // namespace tgd::theme

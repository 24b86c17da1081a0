#pragma once

#include "shell/bar_segment.h"
#include "state/time_range_state.h"

namespace tgd::shell {

// The range of the top bar: back and forward through the ranges shown before, the name of the range with its days, and
// a menu of quick ranges, the period before or after, a custom range and the comparison. Acts on the state of the page
// that is shown.
class RangeControl : public SegmentFrame {
    Q_OBJECT
    Q_DISABLE_COPY(RangeControl)

public:
    explicit RangeControl(QWidget *parent = nullptr);

    void setState(state::TimeRangeState *range);  // null: hidden
    void chooseCustom();                          // opens the dialog

    // "26 Oct–24 Nov", with the years where they are needed.
    static QString periodText(const domain::Period &period, QDate today);

private:
    void fillMenu();
    void refresh();

    state::TimeRangeState *m_range = nullptr;
    BarSegment *m_back;
    BarSegment *m_forward;
    BarSegment *m_main;
};

}  // namespace tgd::shell

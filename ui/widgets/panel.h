#pragma once

#include "domain/error.h"
#include "widgets/card.h"
#include "widgets/skeleton_view.h"
#include "widgets/state_message.h"

class QHBoxLayout;
class QMenu;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace tgd::widgets {

class ElidedLabel;
class StaleOverlay;
class TextLabel;

enum class PanelState { Loading, Data, Empty, Error, Stale, NotConfigured };

// A titled surface with the five states every panel has. Owns its body; pages tell it the state.
class Panel : public Card {
    Q_OBJECT
    Q_DISABLE_COPY(Panel)

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // The sign of approximate figures, for a description whose `why` says what they lack.
    static QString approximateSign() { return QStringLiteral("≈"); }

    // Secondary, right of the title; `why` is its tooltip.
    void setDescription(const QString &description, const QString &why = {});
    void addHeaderWidget(QWidget *widget);  // legend, switch, …: right, before "…"
    QMenu *menu();                          // creates the "…" button at first use
    void setBody(QWidget *body);
    QWidget *body() const { return m_body; }
    void setBodyMargins(int left, int top, int right, int bottom);
    void setSkeleton(SkeletonKind kind);

    PanelState state() const { return m_state; }
    void showLoading();  // the skeleton appears after 150 ms; until then nothing changes
    void showData();
    void showEmpty(const PanelMessage &message);
    // A failure: heading, reason and what to do; 0 seconds: no automatic next try.
    void showError(const PanelMessage &message, int retryInSeconds = 0);
    void showError(const domain::Error &error, const QString &heading, int retryInSeconds = 0);
    void showNotConfigured(const PanelMessage &message);
    void showStale(const QString &age);

Q_SIGNALS:
    void retryRequested();   // Retry, or its countdown
    void actionRequested();  // the button of an empty or unconfigured panel
    void stateChanged(tgd::widgets::PanelState state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setState(PanelState state);
    void placeOverlay();

    TextLabel *m_title;
    ElidedLabel *m_description;
    QHBoxLayout *m_header;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_bodyHost;
    QWidget *m_body = nullptr;
    SkeletonView *m_skeleton;
    StateMessage *m_message;
    StaleOverlay *m_overlay;
    QStackedLayout *m_stack;
    QTimer *m_loadingDelay;
    PanelState m_state = PanelState::Data;
};

}  // namespace tgd::widgets

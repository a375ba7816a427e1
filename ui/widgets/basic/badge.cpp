// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/badge.h"

#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>

namespace casebook::widgets {

Badge::Badge(const theme::StateText &state, Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
}

void Badge::setState(const theme::StateText &state)
{
    m_state = state;
    setAccessibleName(m_state.text);
    setAccessibleDescription(stateName(m_state.state));
    updateGeometry();
    update();
}

theme::StateLook Badge::stateLook() const
{
    using Words = theme::StateLook::Words;
    const Words words = m_look == Look::PlainStrong ? Words::Strong : m_look == Look::Small ? Words::Small : Words::Normal;
    return {.isTinted = m_look == Look::Tinted, .isOnSelection = false, .words = words};
}

QSize Badge::sizeHint() const
{
    return {theme::stateWidth(m_state, stateLook()), theme::badgeHeight()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = m_look == Look::Tinted ? theme::badgeOverhang() : 0;
    theme::paintState(painter, rect().adjusted(left, 0, 0, 0), m_state, stateLook());
}

QString stateName(theme::State state)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("State", text); };
    switch (state) {
    case theme::State::Overdue: return tr(QT_TRANSLATE_NOOP("State", "overdue"));
    case theme::State::Today: return tr(QT_TRANSLATE_NOOP("State", "due today"));
    case theme::State::Soon: return tr(QT_TRANSLATE_NOOP("State", "due soon"));
    case theme::State::OnTrack: return tr(QT_TRANSLATE_NOOP("State", "on track"));
    case theme::State::Paused: return tr(QT_TRANSLATE_NOOP("State", "clock stopped"));
    case theme::State::Waiting: return tr(QT_TRANSLATE_NOOP("State", "waiting on someone"));
    case theme::State::Hold: return tr(QT_TRANSLATE_NOOP("State", "legal hold"));
    case theme::State::New: return tr(QT_TRANSLATE_NOOP("State", "new"));
    case theme::State::Sealed: return tr(QT_TRANSLATE_NOOP("State", "sealed"));
    case theme::State::Closed: return tr(QT_TRANSLATE_NOOP("State", "closed"));
    case theme::State::Ours: return tr(QT_TRANSLATE_NOOP("State", "in our hands"));
    }
    Q_UNREACHABLE();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/rescale.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace casebook::theme {

Theme::Theme(QApplication &application)
    : QObject(&application), m_application(application), m_style(new CasebookStyle(colours(Scheme::Light))),
      m_systemIsDark(isDark(QApplication::palette()))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(50);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        QApplication::setPalette(QPalette());  // ask the desktop again
        m_systemIsDark = isDark(QApplication::palette());
        apply();
    });
    QApplication::setStyle(m_style);
    new FocusRing(this);
    m_application.installEventFilter(this);
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.8, 2.0);
    apply();
}

void Theme::setAuditReview(bool isOn)
{
    m_isAuditReview = isOn;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System)
        m_settle.start();
    return QObject::eventFilter(watched, event);
}

Scheme Theme::wanted() const
{
    switch (m_choice) {
    case Choice::System: return m_systemIsDark ? Scheme::Dark : Scheme::Light;
    case Choice::Light: return Scheme::Light;
    case Choice::Dark: return Scheme::Dark;
    case Choice::HighContrast: return Scheme::HighContrast;
    }
    Q_UNREACHABLE();
}

void Theme::apply()
{
    m_scheme = wanted();
    const Colours chosen = m_isAuditReview ? auditColours(m_scheme) : colours(m_scheme);
    m_style->setColours(chosen);
    const double before = factor();
    QApplication::setFont(bodyFont(m_zoom));
    QApplication::setPalette(qtPalette(chosen));
    const double ratio = factor() / before;
    const bool isResized = ratio != 1;
    if (isResized && m_isReady)
        for (QWidget *window : QApplication::topLevelWidgets())
            rescale(*window, ratio);
    m_isReady = true;
    for (QWidget *widget : QApplication::allWidgets()) {
        // Qt tells windows only, and widgets with a font of their own hear nothing.
        QEvent event(QEvent::ApplicationFontChange);
        if (isResized && !widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
    emit changed();
}

}

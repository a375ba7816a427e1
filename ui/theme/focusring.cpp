// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>

namespace casebook::theme {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    const bool hasRing = widget && qobject_cast<QAbstractButton *>(widget) && !widget->property("ownRing").toBool();
    delete m_frame;  // a frame of its own for each place: the old one may have died with its window
    if (!hasRing)
        return;
    m_frame = new QFocusFrame(widget);
    m_frame->setProperty("ringRadius", widget->property("ringRadius"));
    m_frame->setWidget(widget);
}

}

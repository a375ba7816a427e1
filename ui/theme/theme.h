// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QObject>
#include <QTimer>

class QApplication;

namespace casebook::theme {

class CasebookStyle;

enum class Choice { System, Light, Dark, HighContrast };

// Gives the application its style, colours and font, and follows the desktop when that is wanted. One in the program.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void choose(Choice choice);
    // 0.8 to 2.0 of the design's size; anything else is brought into these limits.
    void setZoom(double zoom);
    // The violet variant of the offline review.
    void setAuditReview(bool isOn);
    double zoom() const { return m_zoom; }
    Scheme scheme() const { return m_scheme; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Scheme wanted() const;
    void apply();

    QApplication &m_application;
    CasebookStyle *m_style;
    Choice m_choice = Choice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_systemIsDark;
    bool m_isAuditReview = false;
    bool m_isReady = false;  // our font is set; before that nothing has been laid out with our lengths
    double m_zoom = 1;
    QTimer m_settle;  // a desktop sends several changes when it turns dark
};

}

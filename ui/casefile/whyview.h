// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"

#include <QWidget>

class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

// The content of the popover "Why this date?": the answer, its reasons in two columns, and what another day of receipt would
// have meant.
class WhyView final : public QWidget {
    Q_OBJECT
public:
    explicit WhyView(const DateReason &reason, QWidget *parent = nullptr);

    // Answer to whatIfMoved().
    void setWhatIf(const QString &result);

signals:
    void copyAsked();
    void printAsked();
    void extendAsked();
    void whatIfMoved(int days);

private:
    QWidget *makeAnswer(const DateReason &reason);
    QWidget *makeLines(const QList<DateReason::Line> &lines);
    void addWhatIf(QVBoxLayout *column, const DateReason::WhatIf &whatIf);
    QWidget *makeButtons(bool canExtend);

    widgets::PlainLabel *m_result = nullptr;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace casebook::widgets {
class Badge;
class PlainLabel;
}

namespace casebook::casefile {

// The strip that never scrolls away: number and kind, state, clock, person, one next step, the way of the case.
class CaseHeadView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeadView(QWidget *parent = nullptr);

    void setHead(const CaseHead &head);
    QPushButton *why() const { return m_why; }

signals:
    void primaryAsked();
    void nextAsked(QWidget *anchor);  // "Do and next": the menu belongs to who listens
    void whyAsked(QWidget *anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QHBoxLayout *makeTitleRow();
    QBoxLayout *makeStepRow();
    void fitStepRow();
    void showKeys(bool areShown);
    void fillBadges(const QList<theme::StateText> &badges);

    widgets::PlainLabel *m_number;
    widgets::PlainLabel *m_kind;
    QHBoxLayout *m_badges;
    widgets::PlainLabel *m_sentence;
    widgets::ClockBar *m_clock;
    widgets::PlainLabel *m_nextStep;
    widgets::PlainLabel *m_reason;
    QPushButton *m_primary;
    QPushButton *m_next;
    QPushButton *m_why;
    widgets::StepLine *m_steps;
    QBoxLayout *m_stepRow = nullptr;
    QHBoxLayout *m_stepWords = nullptr;
    QHBoxLayout *m_stepButtons = nullptr;
    bool m_hasKeys = true;
    int m_keysWidth = 0;  // what the keys in the buttons take
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registervalues.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace casebook::widgets {
class Badge;
class IconSpot;
class PlainLabel;
class Panel;
}

namespace casebook::registering {

// The current case in short: number, state, next step, last message, and what can be done with it from here.
class DetailPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setDetail(const CaseDetail &detail);
    // Beside the table instead of under it: everything one under the other.
    void setUpright(bool isUpright);
    QPushButton *why() const { return m_why; }

signals:
    void primaryAsked();
    void openAsked();
    void assignAsked();
    void extendAsked();
    void whyAsked(QWidget *anchor);
    void previousAsked();
    void nextAsked();
    void closeAsked();

private:
    QHBoxLayout *makeHead();
    QWidget *makeMessage();
    QBoxLayout *makeButtons();
    void fillFacts(const QList<LabelledValue> &facts);

    widgets::PlainLabel *m_number;
    widgets::PlainLabel *m_kind;
    widgets::Badge *m_state;
    QBoxLayout *m_facts;
    QBoxLayout *m_buttons;
    widgets::Panel *m_message;
    widgets::IconSpot *m_messageIcon;
    widgets::PlainLabel *m_messageHead;
    widgets::PlainLabel *m_messageWord;
    widgets::PlainLabel *m_messageText;
    QPushButton *m_primary;
    QPushButton *m_assign = nullptr;
    QPushButton *m_extend = nullptr;
    QPushButton *m_why = nullptr;
};

}

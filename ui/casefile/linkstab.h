// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"

#include <QWidget>

class QPushButton;

namespace casebook::casefile {

class ListPane;

// Cases that belong to this one; Enter opens the other.
class LinksTab final : public QWidget {
    Q_OBJECT
public:
    explicit LinksTab(QWidget *parent = nullptr);

    void setContext(const dialogs::CaseContext &context);

signals:
    void actAsked(const QString &action);
    void caseOpened(const QString &number);

private:
    ListPane *m_list;
    QPushButton *m_add;
    QPushButton *m_merge;
};

}

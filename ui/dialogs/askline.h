// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace casebook::dialogs {

// Asks for one line: a number, a name.
class AskLine final : public FormDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString label;
        QString verb;
        QString missing;  // said when the line is empty
    };
    AskLine(const Words &words, const QString &before, QWidget *parent);

signals:
    void answered(const QString &line);

protected:
    void run() override;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace casebook::reports::xlsx {

// Names that spreadsheets accept: 1 to 31 UTF-16 units, none of [ ] : * ? / \, no apostrophe at either end, not "History", no two
// alike whatever their case. Long titles end at a word.
class SheetNames {
public:
    QString next(const QString &title);

private:
    QSet<QString> m_taken;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/suppressionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::text {

QString suppressionText(const QString &kind)
{
    if (kind == "marketing"_L1)
        return QCoreApplication::translate("Suppression", "advertising");
    if (kind == "sale"_L1)
        return QCoreApplication::translate("Suppression", "sale and sharing");
    if (kind == "sensitive"_L1)
        return QCoreApplication::translate("Suppression", "further use of sensitive data");
    return kind;
}

}

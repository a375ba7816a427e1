// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/directoryparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

bool isPlace(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z]{2}(-[A-Z0-9]{1,3})?\\z"_s);
    return form.match(text).hasMatch();
}

QString readPhone(base::JsonObject &object)
{
    static const QRegularExpression form(u"\\A\\+[1-9][0-9 ]{5,24}\\z"_s);
    const QString phone = object.string("phone", QString());
    if (!phone.isEmpty() && !form.match(phone).hasMatch())
        object.refuse("phone", u"not an international number"_s);
    return phone;
}

void readHead(base::JsonObject &root)
{
    root.identifier("id");
    readBoth(root, "label");
    root.string("version");
    root.string("source");
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filewords.h"

#include "app/domain/identity/identityrule.h"
#include "app/domain/production/production.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::text {

QString purposeText(const QString &purpose)
{
    if (purpose == domain::identityPurpose)
        return QCoreApplication::translate("Files", "proof of identity");
    if (purpose == domain::mandatePurpose)
        return QCoreApplication::translate("Files", "mandate");
    if (purpose == domain::productionPurpose)
        return QCoreApplication::translate("Files", "for the authority");
    return {};
}

QString fileText(const domain::AttachmentRecord &file)
{
    const QString purpose = purposeText(file.purpose);
    if (file.name.isEmpty() || purpose.isEmpty())
        return file.name.isEmpty() ? purpose : file.name;
    return u"%1 (%2)"_s.arg(file.name, purpose);
}

}

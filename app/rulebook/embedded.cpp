// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/embedded.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(casebook);
}

namespace casebook::rulebook {

QString embeddedFolder()
{
    registerResources();
    return QStringLiteral(":/");
}

}

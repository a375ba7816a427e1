// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace casebook::architecture {

struct Exception {
    QString className;
    QString reason;
};

// A class of app/ that another layer sees has a test tst_NAME.cpp named after it or after its header, or is named in a test.
// An exception that is not needed any more is a finding too.
QStringList classesWithoutTest(const SourceTree &tree, const QList<Exception> &exceptions);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace casebook::architecture {

struct Exception {
    QString className;
    QString reason;
};

// A class of app/LAYER/ has a test tst_NAME.cpp in tests/LAYER/, named after the class or after its header. An exception
// that is not needed any more is a finding too.
QStringList classesWithoutTest(const SourceTree &tree, const QList<Exception> &exceptions);

}

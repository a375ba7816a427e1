// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::rulebook {

// The folder inside the program that holds rulebook/, organisations/ and the other resources. Asking for it also makes sure
// that they are there: the linker drops the resources of a static library that nobody names. May be called any number of times.
QString embeddedFolder();

}

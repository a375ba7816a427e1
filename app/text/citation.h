// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/citation.h"

namespace casebook::text {

// Beside the other words for people: letters need it below this layer.
using domain::citation;

}

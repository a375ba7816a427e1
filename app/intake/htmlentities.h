// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace casebook::intake {

// &auml; &#228; &#xE4; as the letters they stand for; what is no entity stays as it is. Control characters stay out.
QString decodeEntities(QStringView text);

}

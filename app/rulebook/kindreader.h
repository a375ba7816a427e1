// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/kind.h"

#include <QByteArray>

namespace casebook::rulebook {

// A pack of resources/rulebook/kinds: states, moves, gates, facts, lists, clocks, outcomes and grounds of one kind of case, in
// both languages, with worked examples that are run before the kind is believed.
// PackInvalid{file, path, reason}; each text needs English and German.
// The directories are what facts may choose from and gates ask; the kind keeps both.
base::Result<domain::Kind> readKind(const QString &file, const QByteArray &bytes, const std::shared_ptr<const domain::AuthorityDirectory> &authorities = {},
                                    const std::shared_ptr<const domain::AgencyDirectory> &agencies = {});

}

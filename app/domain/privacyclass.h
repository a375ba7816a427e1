// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace casebook::domain {

// What a value tells about people. Erasure and redaction act on whole classes, and the journal commits to each class of a row
// apart, so that taking away who somebody was leaves the proof that the answer was in time.
enum class PrivacyClass { Operational, Decision, Identity, Contact, Narrative, Special };

QString name(PrivacyClass privacyClass);  // "identity", as packs and the journal write it
std::optional<PrivacyClass> privacyClass(const QString &name);

// The class of each fact of a kind, or of one of its lists, by its id.
using FactClasses = QHash<QString, PrivacyClass>;

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// Whether a law gives a right to whoever asks for it.
enum class RightHolds {
    Yes,
    No,
    Depends,  // on circumstances that people weigh: the words say which
    Unsaid,   // the legal basis of the processing decides, and nobody has said which it is
};

QString name(RightHolds holds);  // "yes", "no", "depends", "unsaid"; as packs and `--json` write it
std::optional<RightHolds> rightHolds(const QString &name);

// What one law, or several alike, say about some rights (GDPR Art. 15 to 22, Cal. Civ. Code 1798.100 to 1798.121, …).
struct RightRule {
    QStringList rights;
    QMap<QString, QString> laws;  // regime -> the provision
    QStringList bases;            // only where the processing rests on one of these (GDPR Art. 6(1)); empty: on any
    RightHolds holds = RightHolds::Yes;
    LocalText words;              // why
    QStringList instead;          // rights that serve the same end where this one does not hold
};

struct RightJudgement {
    RightHolds holds = RightHolds::Yes;
    LocalText words;
    QString source;
    QStringList instead;
};

// Which right holds under which law and legal basis. The first rule that fits counts.
struct RightsMatrix {
    QList<RightRule> rules;
    LocalText basisMatters;  // why nothing can be said without the basis
    LocalText given;         // of a right that has no rule here, and a time in the law itself
    LocalText notGiven;      // of one that has neither

    // Pure. An empty basis is one that nobody has said. Nothing when no rule knows the right under this law.
    std::optional<RightJudgement> judge(const QString &right, const QString &regime, const QString &basis) const;
};

}

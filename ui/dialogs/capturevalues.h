// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "app/intake/recognise.h"
#include "app/rulebook/rulebook.h"

namespace casebook::dialogs {

// What quick capture makes of what is typed. Pure.

// What the dialog must know about the casebook; taken once when it opens.
struct CaptureScene {
    rulebook::Rulebook rules;
    domain::Organisation organisation;
    QList<domain::Kind> kinds;  // those this person may register, in the order of the packs
    std::optional<intake::Recogniser> recogniser;
    QDate today;                // at the default office
    QString language;
};

struct Capture {
    QString kind;
    QString what;
    QString who;
    QDate received;
    QString channel;
    QString office;
};

// Id of the choice that names such a case ("access", "erasure"): its label stands in the text, or the words of a letter give
// it away. Empty when the text says nothing.
QString recognisedSubject(const CaptureScene &scene, const domain::Kind &kind, const QString &what);

// "Access · due Thu 24 Dec 2026 (1 month, GDPR Art. 12(3)) · acknowledge by Thu 26 Nov 2026"
QString captureLine(const CaptureScene &scene, const Capture &capture);

casework::RegisterCaseRequest captureRequest(const CaptureScene &scene, const Capture &capture);

}

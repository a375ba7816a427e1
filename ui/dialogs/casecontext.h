// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gate.h"
#include "app/domain/permission.h"
#include "app/queries/duplicates.h"
#include "app/queries/sametargets.h"
#include "app/workspace/workspace.h"
#include "ui/dialogs/caseretention.h"

#include <QMap>
#include <QSet>

namespace casebook::dialogs {

// One case as a page or a dialog needs it: a snapshot with the rules it is worked under. Values only; made in the store's
// thread, used in the window's.
struct CaseContext {
    domain::CaseFile file;
    rulebook::Rulebook rules;
    domain::Organisation organisation;
    QDate today;                   // at the office of the case
    QString language;              // of the window: "en", "de"
    QString login;                 // who works
    QSet<domain::Action> allowed;  // what this person may do with cases of this kind in this casebook
    bool isReadOnly = false;       // the casebook was opened for reading
    QMap<QString, QString> people; // login -> name
    QList<queries::PossibleDuplicate> duplicates;  // cases that may be the same matter
    QList<queries::SameTarget> sameTargets;        // other cases that name the same account or person
    QStringList compartments;                      // that this person is a member of, by name
    CaseRetention retention;

    const domain::Kind &kind() const { return **rules.kind(file.kind); }
    const domain::Office &office() const { return *organisation.office(file.office); }
    const domain::State &state() const { return *kind().state(file.state); }
    bool isClosed() const { return kind().isClosed(file.state); }
    bool allows(domain::Action action) const { return allowed.contains(action); }
    QString personName(const QString &who) const { return people.value(who, who); }
    // The clock that gives the case its due date: the open one that ends first, else the last one. Null without any.
    const domain::ClockRecord *mainClock() const;
    // The way a case usually goes on from here: straight on, without a reason; null where it ends.
    const domain::Transition *nextWay() const;
    QList<domain::Transition> ways() const { return kind().transitionsFrom(file.state); }
    // What stands against a way, gates and the second person together.
    QList<domain::MissingThing> missing(const domain::Transition &way) const;
};

// Opening a case is written into the journal. NotFound, NotPermitted.
base::Result<CaseContext> openContext(workspace::Workspace &workspace, const QString &number, const QString &language);
// The same case again after a change; it is open already, so no entry is written.
base::Result<CaseContext> readContext(workspace::Workspace &workspace, const QString &number, const QString &language);
// Also where it got another number meanwhile.
base::Result<CaseContext> readContext(workspace::Workspace &workspace, domain::CaseId id, const QString &language);

// A fact as people read it; empty while nobody answered it, also for yes and no.
QString factWords(const domain::Fact &fact, const QJsonValue &value, const QString &language);

// The language of the window: "de" under a German locale, else "en".
QString windowLanguage();

}

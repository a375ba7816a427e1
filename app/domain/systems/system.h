// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// What the organisation is for the data of a system (GDPR Art. 4(7), 4(8), 26, 28).
enum class SystemRole { Controller, Joint, Processor, Part };

QString name(SystemRole role);  // "controller"; "part": controller for a part of it
std::optional<SystemRole> systemRole(const QString &name);

// The kinds of work that a case may ask of a system: search, export, rectify, erase, close, restrict, stop, suppress.
const QStringList &systemWorks();

// A place where the organisation keeps data about people, as its pack names it.
struct System {
    QString id;                // "crm"
    LocalText label;
    LocalText owner;           // who answers for it, a function of the organisation
    QString login;             // of the owner, where they work with the casebook
    QStringList dataClasses;   // of the lines of a request, GDPR Art. 30(1)(c)
    SystemRole role = SystemRole::Controller;
    QString processor;         // who runs it for the organisation, GDPR Art. 28; empty: itself, or its statement names nobody
    QString region;            // where its data are; empty: not said
    QStringList does;          // of systemWorks()
    QStringList retention;     // classes of the retention rules that its data belong to
    int backupDays = 0;        // how long an erased record is still in its backups; 0: not said
    LocalText instructions;    // for who does the work; may be empty
    QString source;

    bool holdsAny(const QStringList &classes) const;  // of one of these classes; no class: of any
    // Who is asked: the login, else the function in this language.
    QString assignee(const QString &language) const { return login.isEmpty() ? owner.in(language) : login; }
};

// The systems of an organisation, GDPR Art. 30, in the order of its pack.
struct SystemRegister {
    QList<System> systems;

    const System *system(const QString &id) const;  // nullptr: none of them
    // Those that do this work and hold data of one of these classes, as System::holdsAny().
    QList<System> thatDo(const QString &work, const QStringList &classes) const;
};

// What a system is called; one that the register does not know by the id, which is then a name that people gave.
QString systemLabel(const SystemRegister *systems, const QString &id, const QString &language);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actform.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QKeySequence>

class QDialog;

namespace casebook::actions {

using dialogs::CaseContext;

// Acts that belong together in a menu.
enum class Group { Way, Write, Work, Time, Decide };

// Something a person can do to one case: its words, its keys, when it is possible, and the dialog it opens. The menu bar, the
// context menu, the toolbar and the keyboard are fed from caseActions() alone.
struct CaseAction {
    QString id;       // "extend"
    QString text;     // "Extend deadline…"
    QString icon;     // a name of ui/theme/icons
    QKeySequence keys;
    Group group = Group::Work;
    std::function<QString(const CaseContext &)> blocked;  // why it is not possible, in words; empty: it is
    std::function<QDialog *(session::Session &, const CaseContext &, QWidget *window)> open;  // already shown, deletes itself
};

// Something about the whole casebook: a new case, an import, a report.
struct ProgramAction {
    QString id;
    QString text;
    QString icon;
    QKeySequence keys;
    domain::Action permission;
    std::function<QDialog *(session::Session &, QWidget *window)> open;
};

// An act that is one form: possible when its form says so.
CaseAction formAction(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys, Group group,
                      std::function<dialogs::ActForm(const CaseContext &)> form);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"
#include "ui/widgets/fields/facteditor.h"

#include <QHash>
#include <functional>

namespace casebook::dialogs {

// What a dialog asks before something is done to a case, and what is done then. A value, so that a test can look at it and
// run it without a window.

struct ActField {
    widgets::FactSpec spec;
    QJsonValue value = {};
    QString missing = {};  // said when it is left empty; empty: it may be
};

// Read-only lines above the fields: label and value. Without a value the label stands over those that follow.
using ActLines = QList<QPair<QString, QString>>;

using Answers = QHash<QString, QString>;  // field -> text as casework::readFact takes it
using ActWork = std::function<base::Result<casework::Done>(casework::Desk &)>;

struct ActInput {
    Answers answers;
    QList<casework::NewAttachment> files;
    QString operation;  // the same for every try of one dialog: a commit whose answer was lost is not done twice
    bool isSecondVerb = false;

    QString operator[](const char *field) const { return answers.value(QString::fromLatin1(field)); }
    QDate day(const char *field) const { return QDate::fromString((*this)[field], Qt::ISODate); }
};

struct ActForm {
    QString title;        // "Extend the deadline"
    QString verb;         // "Extend deadline"
    QString secondVerb = {};  // "Return with comment"; empty: none
    QStringList sentences = {};
    ActLines lines = {};
    QList<ActField> fields = {};
    QDate today = {};
    QString draft = {};   // the place of its draft behind the number: "note"; empty: nothing worth keeping is typed
    bool takesFiles = false;
    QString blocked = {}; // why it cannot be done; empty: it can
    std::function<QString(const Answers &)> preview = {};  // a live line under the fields
    std::function<QString(const Answers &)> hindrance = {};  // what must be typed before the verb can be pressed; empty: nothing
    std::function<QString()> news = {};  // for the status line when it is done
    std::function<ActWork(const ActInput &)> work = {};
};

}

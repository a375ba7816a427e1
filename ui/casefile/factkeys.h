// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/editcase.h"
#include "ui/dialogs/casecontext.h"
#include "ui/widgets/fields/facteditor.h"

namespace casebook::casefile {

using dialogs::CaseContext;

// One editable thing of a case: a field every case has, a fact of its kind, a fact of one line of a list.
struct FactKey {
    enum class Where { Field, Fact, Item };
    Where where = Where::Fact;
    QString id;         // of the field or the fact
    QString list = {};  // Item only
    domain::ItemId item = {};

    QString toString() const;  // "field:title", "fact:sent-on", "item:lines:17:right"
    friend bool operator==(const FactKey &, const FactKey &) = default;
};

const domain::Fact *factOf(const CaseContext &context, const FactKey &key);  // nullptr for a field every case has
// Pure: how it is stored now (the text casework::readFact takes), what the form must know about it, and the edit that changes it.
QString storedText(const CaseContext &context, const FactKey &key);
QJsonValue storedValue(const CaseContext &context, const FactKey &key);
widgets::FactSpec specOf(const CaseContext &context, const FactKey &key);
casework::EditCaseRequest editOf(const CaseContext &context, const FactKey &key, const QString &text);
// A stored text in words: the label of a choice, the day as people write it.
QString storedWords(const CaseContext &context, const FactKey &key);

// What stands beside the field about its value: how a chosen authority or agency is reached, what the directory
// says of the sender. Empty: nothing.
QString besideText(const CaseContext &context, const FactKey &key, const QString &value);
bool hasBeside(const CaseContext &context, const FactKey &key);  // whether it may ever be anything

QList<FactKey> fieldKeys();  // in the order of the form
// Where a missing thing of dialogs::neededFor() is marked: "field:evidence", "fact:sent-on", "list:lines.outcome".
QString markOf(const FactKey &key);

}

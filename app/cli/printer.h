// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/cli/answer.h"
#include "app/cli/console.h"
#include "app/domain/gate.h"

namespace casebook::cli {

// What stands in the way of a move of a case.
struct Missing {
    QString number;  // of the case
    QList<domain::MissingThing> things;
};

// The only one who writes answers: as one JSON document, or as lines for people.
class Printer final {
public:
    Printer(Console &console, QString language, bool isJson) : m_console(console), m_language(std::move(language)), m_isJson(isJson) {}

    void print(const Answer &answer);
    // With JSON: {"error": {"code", "message", "missing": [{"gate", "place", "subject", "fact", "position", "words", "mend"}]}}
    void print(const base::Error &error, const Missing &missing);

private:
    void printDocument(const QJsonValue &value);

    Console &m_console;
    QString m_language;
    bool m_isJson;
};

// How a missing thing of a case is mended on the command line: "edit R-2026-00001 --set redress=VALUE".
QString mending(const domain::MissingThing &thing, const QString &number);
QJsonArray missingJson(const QList<domain::MissingThing> &missing, const QString &number, const QString &language);

}

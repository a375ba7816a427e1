// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemwords.h"

#include "app/cli/texttable.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using intake::Problem;
using intake::ProblemCode;

namespace {

const char *sentence(ProblemCode code)
{
    switch (code) {
    case ProblemCode::Ragged: return QT_TRANSLATE_NOOP("Import", "The row has %2 columns instead of %1.");
    case ProblemCode::UnbalancedQuote: return QT_TRANSLATE_NOOP("Import", "A quotation mark is not closed.");
    case ProblemCode::FieldTooLong: return QT_TRANSLATE_NOOP("Import", "A value is longer than %1 bytes.");
    case ProblemCode::DateMissing: return QT_TRANSLATE_NOOP("Import", "The day of receipt is missing.");
    case ProblemCode::DateUnreadable: return QT_TRANSLATE_NOOP("Import", "The date cannot be read.");
    case ProblemCode::DateInFuture: return QT_TRANSLATE_NOOP("Import", "The day of receipt lies in the future.");
    case ProblemCode::ValueUnknown: return QT_TRANSLATE_NOOP("Import", "The value is not one of the choices of %1.");
    case ProblemCode::NumberUnreadable: return QT_TRANSLATE_NOOP("Import", "%1 needs a whole number.");
    case ProblemCode::Empty: return QT_TRANSLATE_NOOP("Import", "The file is empty.");
    case ProblemCode::NoRows: return QT_TRANSLATE_NOOP("Import", "There is a header and nothing below it.");
    case ProblemCode::ColumnTwice: return QT_TRANSLATE_NOOP("Import", "Two columns have this name.");
    case ProblemCode::ColumnMissing: return QT_TRANSLATE_NOOP("Import", "The mapping names this column, the file does not have it.");
    case ProblemCode::EncodingWrong: return QT_TRANSLATE_NOOP("Import", "The file is not written in %1.");
    case ProblemCode::TargetUnknown: return QT_TRANSLATE_NOOP("Import", "There is no place called %1 in this kind of case.");
    case ProblemCode::NulReplaced: return QT_TRANSLATE_NOOP("Import", "Characters that cannot be stored were replaced: %1.");
    case ProblemCode::PossibleDuplicate: return QT_TRANSLATE_NOOP("Import", "The new case may be the same matter as %1.");
    case ProblemCode::NotAMessage: return QT_TRANSLATE_NOOP("Import", "This is not a message.");
    case ProblemCode::NotReadable: return QT_TRANSLATE_NOOP("Import", "This file cannot be read.");
    case ProblemCode::NoDate: return QT_TRANSLATE_NOOP("Import", "The message has no date that can be read.");
    case ProblemCode::TooLarge: return QT_TRANSLATE_NOOP("Import", "The message is larger than %1 bytes.");
    case ProblemCode::TooDeep: return QT_TRANSLATE_NOOP("Import", "The parts of the message are nested deeper than %1.");
    case ProblemCode::TooManyParts: return QT_TRANSLATE_NOOP("Import", "The message has more than %1 parts.");
    case ProblemCode::TooManyHeaders: return QT_TRANSLATE_NOOP("Import", "The message has more than %1 header lines.");
    case ProblemCode::HeaderTooLarge: return QT_TRANSLATE_NOOP("Import", "The header of the message is larger than %1 bytes.");
    case ProblemCode::DateFromReceived: return QT_TRANSLATE_NOOP("Import", "The date was taken from the way the message came.");
    case ProblemCode::CharsetRepaired: return QT_TRANSLATE_NOOP("Import", "The text says it is %1; it was read as %2.");
    case ProblemCode::MimeBroken: return QT_TRANSLATE_NOOP("Import", "The structure is not as declared; it was read as text.");
    case ProblemCode::BodyCut: return QT_TRANSLATE_NOOP("Import", "The text was cut at %1 characters; the whole of it is attached.");
    case ProblemCode::NoSender: return QT_TRANSLATE_NOOP("Import", "The message names no sender.");
    case ProblemCode::NotFound: return QT_TRANSLATE_NOOP("Import", "This file or folder is not there.");
    }
    return "";
}

}

QString problemWords(const Problem &problem)
{
    QString text = QCoreApplication::translate("Import", sentence(problem.code));
    // The arguments are numbers and words of ours: none holds a place of its own.
    for (qsizetype i = 0; i < problem.arguments.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), problem.arguments[i]);
    return text;
}

QJsonArray problemsJson(const QList<Problem> &problems, bool hasFiles)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        const QJsonValue column = problem.column.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(problem.column);
        QJsonObject object{{u"row"_s, problem.row}, {u"column"_s, column}, {u"code"_s, intake::name(problem.code)}, {u"text"_s, problemWords(problem)}};
        if (hasFiles)
            object.insert(u"file"_s, problem.file);
        array.append(object);
    }
    return array;
}

QString problemsText(const QList<Problem> &problems, bool hasFiles)
{
    TextTable table({QCoreApplication::translate("Import", "File"), QCoreApplication::translate("Import", "Row"), QCoreApplication::translate("Import", "Column"),
                     QCoreApplication::translate("Import", "Problem")});
    for (const Problem &problem : problems)
        table.add({hasFiles ? problem.file : QString(), problem.row > 0 ? QString::number(problem.row) : QString(), problem.column, problemWords(problem)});
    return table.isEmpty() ? QString() : table.toText();
}

QString undoText(const QString &import, int created)
{
    return created > 0 ? u'\n' + QCoreApplication::translate("Import", "For a day it can be taken back: casebook import undo %1").arg(import) : QString();
}

}

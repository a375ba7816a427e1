// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignments.h"

#include "app/base/files.h"
#include "app/casework/frame/parts.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using casework::NewPerson;

namespace {

const QStringList &identifierKinds()
{
    static const QStringList kinds{u"mail"_s, u"phone"_s, u"address"_s, u"account"_s, u"other"_s};
    return kinds;
}

QString *personField(NewPerson &person, const QString &name)
{
    if (name == "name"_L1)
        return &person.name;
    if (name == "role"_L1)
        return &person.role;
    if (name == "kind"_L1)
        return &person.kind;
    if (name == "language"_L1)
        return &person.language;
    if (name == "country"_L1)
        return &person.country;
    return nullptr;
}

}

Result<ItemPlace> readItemPlace(const QString &text)
{
    static const QRegularExpression form(u"^([a-z][a-z0-9-]*)\\[([1-9][0-9]{0,4})\\]$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::InputInvalid, {u"place"_s, u"LIST[1]"_s});
    return ItemPlace{match.captured(1), match.captured(2).toInt()};
}

Result<Assignment> readAssignment(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 1)
        return fail(ErrorCode::InputInvalid, {u"set"_s, u"FIELD=VALUE"_s});
    Assignment assignment{{}, 0, text.first(sign).trimmed(), text.sliced(sign + 1)};
    const qsizetype dot = assignment.name.indexOf("]."_L1);
    if (dot < 0)
        return assignment;
    CASEBOOK_TRY(const ItemPlace place, readItemPlace(assignment.name.first(dot + 1)));
    return Assignment{place.list, place.position, assignment.name.sliced(dot + 2), assignment.value};
}

Result<QMap<QString, QString>> readPairs(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([a-z][a-z0-9-]*)=(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> pairs;
    QString last;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = form.match(part);
        if (match.hasMatch())
            pairs[last = match.captured(1)] = match.captured(2);
        else if (last.isEmpty())
            return fail(ErrorCode::InputInvalid, {u"facts"_s, u"FACT=VALUE,…"_s});
        else
            pairs[last] += u',' + part;
    }
    return pairs;
}

Result<NewPerson> readPerson(const QString &text)
{
    CASEBOOK_TRY(const auto pairs, readPairs(text));
    NewPerson person;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (QString *field = personField(person, pair.key()))
            *field = pair.value().trimmed();
        else if (identifierKinds().contains(pair.key()))
            person.identifiers << pair.key() + u':' + pair.value().trimmed();
        else
            return fail(ErrorCode::InputInvalid, {u"person"_s, u"name, role, kind, language, country, "_s + identifierKinds().join(", "_L1)});
    }
    if (person.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"person"_s, u"empty"_s});
    return person;
}

Result<casework::NewAttachment> readAttachment(const QString &path, const QString &source)
{
    CASEBOOK_TRY(const QByteArray bytes, base::readFile(path, casework::Parts::largestAttachment));
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    return casework::NewAttachment{QFileInfo(path).fileName(), mime, bytes, source};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/production/production.h"

#include "app/base/formula.h"
#include "app/domain/gate.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

const QString list = u"production"_s;

QString cell(QString text)
{
    text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return u'"' + base::neutralised(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text);
    return cells.join(u',') + u"\r\n"_s;
}

QString labelOf(const Kind &kind, const QString &fact, const QString &language)
{
    const Fact *found = kind.list(list)->fact(fact);
    return found ? found->label.in(language) : fact;
}

QString categoryOf(const Kind &kind, const CaseItem &entry, const QString &language)
{
    const Fact *fact = kind.list(list)->fact(u"category"_s);
    const Choice *choice = fact ? fact->choice(entry.text("category"_L1)) : nullptr;
    return choice ? choice->label.in(language) : entry.text("category"_L1);
}

}

bool hasProduction(const Kind &kind)
{
    return kind.list(list) != nullptr;
}

QStringList custodyActions()
{
    return {u"received"_s, u"exported"_s, u"handed-over"_s, u"returned"_s};
}

Result<AttachmentRecord> fileOf(const CaseFile &file, const QString &asked)
{
    if (asked.startsWith(u'#')) {
        bool isPlace = false;
        const qsizetype place = asked.mid(1).toLongLong(&isPlace);
        if (isPlace && place > 0 && place <= file.attachments.size() && !file.attachments.at(place - 1).sha256.isEmpty())
            return file.attachments.at(place - 1);
        return fail(ErrorCode::NotFound, {u"file"_s});
    }
    QList<AttachmentRecord> found;
    for (const AttachmentRecord &attachment : file.attachments)
        if (attachment.name == asked && !attachment.sha256.isEmpty())
            found << attachment;
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {u"file"_s});
    if (found.size() > 1)
        return fail(ErrorCode::InputInvalid, {u"file"_s, u"two are called so; name its place, as in #2"_s});
    return found.constFirst();
}

Result<QByteArray> productionIndex(const Kind &kind, const CaseFile &file, const QString &language)
{
    const QList<CaseItem> entries = hasProduction(kind) ? file.itemsOf(list) : QList<CaseItem>();
    if (entries.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"production"_s, u"empty"_s});
    const bool isGerman = language == "de"_L1;
    QString text(QChar(QChar::ByteOrderMark));
    text += line({isGerman ? u"Nr."_s : u"No."_s, labelOf(kind, u"category"_s, language), labelOf(kind, u"target"_s, language), labelOf(kind, u"file"_s, language),
                  u"Bytes"_s, labelOf(kind, u"digest"_s, language), labelOf(kind, u"reason"_s, language)});
    int number = 0;
    for (const CaseItem &entry : entries) {
        const QString digest = entry.text("digest"_L1);
        const auto isIt = [&digest](const AttachmentRecord &one) { return one.sha256 == digest && one.purpose == productionPurpose; };
        const auto found = std::find_if(file.attachments.cbegin(), file.attachments.cend(), isIt);
        if (!digest.isEmpty() && found == file.attachments.cend())
            return fail(ErrorCode::InputInvalid, {u"production"_s, u"one of its files is not in the case"_s});
        const bool hasFile = !digest.isEmpty();
        text += line({QString::number(++number), categoryOf(kind, entry, language), entry.text("target"_L1), hasFile ? found->name : QString(),
                      hasFile ? QString::number(found->sizeBytes) : QString(), digest, entry.text("reason"_L1)});
    }
    return text.toUtf8();
}

}

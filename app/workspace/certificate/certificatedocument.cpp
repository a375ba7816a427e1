// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/certificate/certificatedocument.h"

#include "app/journal/merkletree.h"
#include "app/reports/reportwords.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/minimisationwords.h"

#include <QCoreApplication>
#include <QHash>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using reports::Column;
using reports::Section;
using reports::Table;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Certificate", text);
}

// Where the rows lay that lost something; one that is not known stands as it is called.
QString placeText(const QString &table)
{
    static const QHash<QString, const char *> known{
        {u"cases"_s, QT_TRANSLATE_NOOP("Certificate", "the case itself")},
        {u"case_items"_s, QT_TRANSLATE_NOOP("Certificate", "lines of the case")},
        {u"case_parties"_s, QT_TRANSLATE_NOOP("Certificate", "people's places in the case")},
        {u"parties"_s, QT_TRANSLATE_NOOP("Certificate", "people")},
        {u"identifiers"_s, QT_TRANSLATE_NOOP("Certificate", "addresses and accounts")},
        {u"messages"_s, QT_TRANSLATE_NOOP("Certificate", "messages")},
        {u"attachments"_s, QT_TRANSLATE_NOOP("Certificate", "attached files")},
        {u"tasks"_s, QT_TRANSLATE_NOOP("Certificate", "tasks")},
        {u"holds"_s, QT_TRANSLATE_NOOP("Certificate", "legal holds")},
        {u"custody_events"_s, QT_TRANSLATE_NOOP("Certificate", "custody of files")},
        {u"approvals"_s, QT_TRANSLATE_NOOP("Certificate", "approvals")},
        {u"clocks"_s, QT_TRANSLATE_NOOP("Certificate", "clocks")},
        {u"clock_pauses"_s, QT_TRANSLATE_NOOP("Certificate", "pauses of clocks")},
        {u"journal"_s, QT_TRANSLATE_NOOP("Certificate", "which entries belonged to it")},
    };
    const char *text = known.value(table, nullptr);
    return text ? words(text) : table;
}

QString classText(const QString &name)
{
    const auto privacyClass = domain::privacyClass(name);
    return privacyClass ? text::privacyClassText(*privacyClass) : name;
}

QString groundText(const Destruction &destruction, const QString &language)
{
    const QString ground = destruction.isMinimisation() ? destruction.rule : destruction.ground;
    return destruction.source.isEmpty() ? ground : u"%1 (%2)"_s.arg(ground, text::citation(destruction.source, language));
}

QString approvalText(const Destruction &destruction)
{
    return destruction.isMinimisation() ? words(QT_TRANSLATE_NOOP("Certificate", "the rule; nobody decides")) : destruction.approvedBy;
}

Table acts(const Certificate &certificate, const CertificateFacts &facts, const QString &language)
{
    Table table{u"acts"_s, words(QT_TRANSLATE_NOOP("Certificate", "Acts")),
                {{u"case"_s, words(QT_TRANSLATE_NOOP("Certificate", "Case")), Column::Type::Text, 1.3},
                 {u"day"_s, words(QT_TRANSLATE_NOOP("Certificate", "Day")), Column::Type::Date, 1.1},
                 {u"act"_s, words(QT_TRANSLATE_NOOP("Certificate", "Act")), Column::Type::Text, 1.2},
                 {u"ground"_s, words(QT_TRANSLATE_NOOP("Certificate", "Ground or rule")), Column::Type::Text, 2.2},
                 {u"by"_s, words(QT_TRANSLATE_NOOP("Certificate", "Carried out by")), Column::Type::Text, 1.1},
                 {u"approved"_s, words(QT_TRANSLATE_NOOP("Certificate", "Approved by")), Column::Type::Text, 1.2},
                 {u"entry"_s, words(QT_TRANSLATE_NOOP("Certificate", "Entry")), Column::Type::Number, 0.8}}, {}};
    for (const Destruction &each : certificate.destructions)
        table.rows.append({each.caseNumber, each.entry.at.toTimeZone(facts.zone).date(),
                           each.isMinimisation() ? words(QT_TRANSLATE_NOOP("Certificate", "minimised")) : words(QT_TRANSLATE_NOOP("Certificate", "erased")),
                           groundText(each, language), each.carriedOutBy, approvalText(each), each.entry.sequence});
    return table;
}

Table destroyed(const Certificate &certificate)
{
    Table table{u"destroyed"_s, words(QT_TRANSLATE_NOOP("Certificate", "Destroyed data by class and place")),
                {{u"case"_s, words(QT_TRANSLATE_NOOP("Certificate", "Case")), Column::Type::Text, 1.2},
                 {u"entry"_s, words(QT_TRANSLATE_NOOP("Certificate", "Entry")), Column::Type::Number, 0.7},
                 {u"class"_s, words(QT_TRANSLATE_NOOP("Certificate", "Class of data")), Column::Type::Text, 1.8},
                 {u"place"_s, words(QT_TRANSLATE_NOOP("Certificate", "Place")), Column::Type::Text, 1.8},
                 {u"rows"_s, words(QT_TRANSLATE_NOOP("Certificate", "Rows")), Column::Type::Number, 0.7}}, {}};
    for (const Destruction &each : certificate.destructions)
        for (const DestroyedRows &rows : each.destroyed)
            table.rows.append({each.caseNumber, each.entry.sequence, classText(rows.privacyClass), placeText(rows.table), qint64(rows.rows)});
    return table;
}

Table hashes(const Certificate &certificate)
{
    Table table{u"entries"_s, words(QT_TRANSLATE_NOOP("Certificate", "Entries of the journal")),
                {{u"entry"_s, words(QT_TRANSLATE_NOOP("Certificate", "Entry")), Column::Type::Number, 0.6},
                 {u"hash"_s, words(QT_TRANSLATE_NOOP("Certificate", "Hash of the entry (leaf of the tree)")), Column::Type::Text, 5.0}}, {}};
    for (const Destruction &each : certificate.destructions)
        table.rows.append({each.entry.sequence, QString::fromLatin1(journal::leafHash(each.line).toHex())});
    return table;
}

QStringList proofParagraphs(const Certificate &certificate, const CertificateFacts &facts)
{
    return {words(QT_TRANSLATE_NOOP("Certificate", "Each act stands in the journal, which nobody can change unnoticed: as entry with the number and hash named below, in the "
                                                   "journal of %1 entries with the root %2.")).arg(certificate.checkpoint.size).arg(QString::fromLatin1(certificate.checkpoint.root.toHex())),
            words(QT_TRANSLATE_NOOP("Certificate", "The file %1 (SHA-256 %2) holds the same with a proof for each entry. It is signed with the key %3 and is checked without the store: "
                                                   "casebook certificate verify, or minisign and any program that knows RFC 9162."))
                .arg(facts.fileName, QString::fromLatin1(facts.fileDigest.toHex()), facts.keyName)};
}

QStringList limitParagraphs(const CertificateFacts &facts, const QString &language)
{
    const QString backups = facts.goneFromBackupsOn.isValid()
        ? words(QT_TRANSLATE_NOOP("Certificate", "Automatic backups that were made before are gone on %1 at the latest, as long as backups go on being made.")).arg(text::shortDayText(facts.goneFromBackupsOn, language))
        : words(QT_TRANSLATE_NOOP("Certificate", "The store lies on a server: backups and write-ahead logs that were made before go when the server's own rules say so."));
    return {backups, words(QT_TRANSLATE_NOOP("Certificate", "What left the store before is not reached: backups made by hand, letters, exported reports and bundles."))};
}

}

reports::ReportDocument certificateDocument(const Certificate &certificate, const CertificateFacts &facts, reports::ReportStamp stamp, const QString &language)
{
    stamp.report = u"destruction-certificate"_s;
    stamp.title = words(QT_TRANSLATE_NOOP("Certificate", "Certificate of destruction"));
    stamp.subtitle = words(QT_TRANSLATE_NOOP("Certificate", "What was erased, by class and number, without what was in it"));
    stamp.period = facts.subject;
    stamp.filter = reports::reportWords(language).none;
    reports::ReportDocument document{stamp, {}, language};
    document.sections.append(Section{.heading = words(QT_TRANSLATE_NOOP("Certificate", "What was destroyed")),
                                     .paragraphs = {words(QT_TRANSLATE_NOOP("Certificate", "The data counted here were taken out of the store together with all their earlier values, the words of the search and "
                                                                                           "the salts without which nobody can confirm a guess at them."))},
                                     .table = acts(certificate, facts, language)});
    document.sections.append(Section{.heading = {}, .table = destroyed(certificate)});
    document.sections.append(Section{.heading = words(QT_TRANSLATE_NOOP("Certificate", "How it is proved")), .paragraphs = proofParagraphs(certificate, facts), .table = hashes(certificate)});
    document.sections.append(Section{.heading = words(QT_TRANSLATE_NOOP("Certificate", "What an erasure does not reach")), .paragraphs = limitParagraphs(facts, language)});
    return document;
}

}

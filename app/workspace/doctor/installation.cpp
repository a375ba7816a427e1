// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/doctor/installation.h"

#include "app/intake/pdftext.h"
#include "app/store/care/library.h"
#include "app/text/errorwords.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using State = Finding::State;

namespace {

// Days that rules must still cover: the longest extended deadline of a law and its notice.
constexpr int daysAhead = 120;

QString words(const char *text)
{
    return QCoreApplication::translate("Doctor", text);
}

Finding program()
{
    return {u"program"_s, State::Ok,
            words(QT_TRANSLATE_NOOP("Doctor", "DPO Casebook %1 with Qt %2.")).arg(QStringLiteral(CASEBOOK_VERSION), QString::fromLatin1(qVersion()))};
}

Finding encryption()
{
    const auto facts = store::libraryFacts();
    if (!facts)
        return {u"encryption"_s, State::Problem, text::errorWords(facts.error()).oneLine()};
    return {u"encryption"_s, State::Ok,
            words(QT_TRANSLATE_NOOP("Doctor", "Stores are encrypted by %1 (SQLite %2), the library this program was built with.")).arg(facts->encryption, facts->sqlite)};
}

// Only where there is a graphical application can fonts be asked for.
Findings fonts()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    QStringList missing;
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s})
        if (!families.contains(family))
            missing.append(family);
    if (missing.isEmpty())
        return {{u"fonts"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "The fonts of window and reports are installed."))}};
    return {{u"fonts"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "These fonts are not installed, so reports cannot be made or look different: %1.")).arg(missing.join(u", "_s))}};
}

Finding pdfText()
{
    const intake::PdfReader reader = intake::pdfReader();
    if (reader.program.isEmpty())
        return {u"pdf-text"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "pdftotext is not installed: the words of attached PDF are not found by the search."))};
    if (!reader.isIsolated)
        return {u"pdf-text"_s, State::Warning,
                words(QT_TRANSLATE_NOOP("Doctor", "%1 reads attached PDF within its limits, but this system does not let us take the network away from it.")).arg(reader.program)};
    return {u"pdf-text"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "%1 reads attached PDF confined: without network, without files to write, within its limits.")).arg(reader.program)};
}

Finding rulePacks(const rulebook::Rulebook &rules)
{
    return {u"rules"_s, State::Ok,
            words(QT_TRANSLATE_NOOP("Doctor", "Rules %1: %2 laws, %3 calendars, %4 kinds of case; their examples were counted when they were read."))
                .arg(rules.version()).arg(rules.regimes().size()).arg(rules.calendars().size()).arg(rules.kinds().size())};
}

// Which laws begin or end around today, and how old the packs are.
Finding laws(const rulebook::Rulebook &rules, const QDate &today)
{
    QStringList ending;
    QStringList coming;
    QSet<QString> versions;
    for (const domain::Regime &regime : rules.regimes()) {
        versions.insert(regime.version);
        if (regime.validUntil.isValid() && regime.validUntil < today.addDays(daysAhead))
            ending.append(u"%1 (%2)"_s.arg(regime.id, regime.validUntil.toString(Qt::ISODate)));
        if (regime.validFrom > today)
            coming.append(u"%1 (%2)"_s.arg(regime.id, regime.validFrom.toString(Qt::ISODate)));
    }
    for (const domain::Calendar &calendar : rules.calendars())
        versions.insert(calendar.version);
    QStringList asOf = versions.values();
    asOf.sort();
    QString sentence = words(QT_TRANSLATE_NOOP("Doctor", "Laws and calendars are as of %1.")).arg(asOf.join(u", "_s));
    if (!coming.isEmpty())
        sentence += u' ' + words(QT_TRANSLATE_NOOP("Doctor", "Not in force yet: %1.")).arg(coming.join(u", "_s));
    if (ending.isEmpty())
        return {u"laws"_s, State::Ok, sentence};
    return {u"laws"_s, State::Warning, sentence + u' ' + words(QT_TRANSLATE_NOOP("Doctor", "These end soon or have ended; install a newer version: %1.")).arg(ending.join(u", "_s))};
}

// "none" has no holidays and no end.
Finding calendars(const rulebook::Rulebook &rules, const QDate &today)
{
    QStringList ending;
    int first = 9999;
    for (const domain::Calendar &calendar : rules.calendars()) {
        first = std::min(first, calendar.lastYear);
        if (!calendar.covers(today.addDays(daysAhead)))
            ending.append(u"%1 (%2)"_s.arg(calendar.id).arg(calendar.lastYear));
    }
    if (ending.isEmpty())
        return {u"calendars"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "Every calendar of holidays is checked until the end of %1.")).arg(first)};
    return {u"calendars"_s, State::Warning,
            words(QT_TRANSLATE_NOOP("Doctor", "These calendars are checked until the end of the year named only, too short for deadlines that begin today; install a newer version: %1.")).arg(ending.join(u", "_s))};
}

Finding folder(const QString &name, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {name, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "%1 is not there yet; it is made when it is needed.")).arg(path)};
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (info.permissions() & others)
        return {name, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "%1 can be entered by others; take that away with chmod 700.")).arg(path)};
    return {name, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "%1 belongs to its owner only.")).arg(path)};
}

}

QString name(Finding::State state)
{
    switch (state) {
    case State::Ok: return u"ok"_s;
    case State::Warning: return u"warning"_s;
    case State::Problem: return u"problem"_s;
    }
    return {};
}

Findings examineInstallation(const rulebook::Rulebook &rules, const QDate &today)
{
    Findings findings{program(), encryption()};
    findings += fonts();
    findings += {pdfText(), rulePacks(rules), laws(rules, today), calendars(rules, today),
                 folder(u"memory-folder"_s, Workspace::stateFolder()), folder(u"key-folder"_s, Workspace::dataFolder())};
    return findings;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"
#include "app/cli/commandline.h"
#include "app/cli/help.h"
#include "app/cli/verbtable.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::cli;

namespace {

QString fileText(const QString &path)
{
    QFile file(QStringLiteral(CASEBOOK_SOURCE_DIR "/packaging/linux/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What bash offers for the last of these words.
QStringList offered(const QStringList &words)
{
    const QString script = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _casebook; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess bash;
    bash.start(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s, QStringLiteral(CASEBOOK_SOURCE_DIR "/packaging/linux/completions/casebook.bash")} + words);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

}

// Help, manual page and shell completion tell of the table, of all of it and of nothing else.
class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void theScriptsInTheTreeAreThoseOfTheTable_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("script");
        QTest::newRow("bash") << u"completions/casebook.bash"_s << bashCompletion(verbs());
        QTest::newRow("zsh") << u"completions/_casebook"_s << zshCompletion(verbs());
        QTest::newRow("fish") << u"completions/casebook.fish"_s << fishCompletion(verbs());
    }
    void theScriptsInTheTreeAreThoseOfTheTable()
    {
        QFETCH(QString, file);
        QFETCH(QString, script);
        QVERIFY2(fileText(file) == script, "run: casebook completion SHELL > packaging/linux/completions/…");
    }

    void bashOffersWhatFits_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("some");
        QTest::addColumn<QStringList>("none");
        QTest::newRow("verbs") << QStringList{u"casebook"_s, u"re"_s} << QStringList{u"record-message"_s, u"resume"_s, u"reopen"_s, u"restore"_s} << QStringList{u"list"_s};
        QTest::newRow("second word") << QStringList{u"casebook"_s, u"journal"_s, QString()} << QStringList{u"verify"_s, u"log"_s, u"key"_s} << QStringList{u"list"_s};
        QTest::newRow("third word") << QStringList{u"casebook"_s, u"journal"_s, u"key"_s, QString()} << QStringList{u"new"_s, u"export-public"_s} << QStringList{u"verify"_s};
        QTest::newRow("own options") << QStringList{u"casebook"_s, u"list"_s, u"--s"_s} << QStringList{u"--search"_s, u"--sort"_s, u"--store"_s} << QStringList{u"--set"_s};
        QTest::newRow("choices") << QStringList{u"casebook"_s, u"record-message"_s, u"R-1"_s, u"--medium"_s, u"p"_s} << QStringList{u"post"_s, u"phone"_s} << QStringList{u"mail"_s};
        QTest::newRow("language") << QStringList{u"casebook"_s, u"--lang"_s, QString()} << QStringList{u"de"_s, u"en"_s} << QStringList{u"list"_s};
        const QStringList compute{u"casebook"_s, u"deadline"_s, u"compute"_s};
        QTest::newRow("laws") << compute + QStringList{u"--regime"_s, u"u"_s} << QStringList{u"uk-gdpr"_s, u"us-va"_s} << QStringList{u"gdpr"_s};
        QTest::newRow("kinds of the laws") << compute + QStringList{u"--kind"_s, u"a"_s} << QStringList{u"access"_s, u"appeal"_s} << QStringList{u"days:N"_s};
        QTest::newRow("offices") << compute + QStringList{u"--office"_s, QString()} << QStringList{u"berlin"_s, u"london"_s} << QStringList{u"--json"_s};
        QTest::newRow("calendars") << compute + QStringList{u"--calendar"_s, u"DE"_s} << QStringList{u"DE-BE"_s} << QStringList{u"US-FED"_s};
        QTest::newRow("a verb as an operand") << QStringList{u"casebook"_s, u"note"_s, u"R-1"_s, u"list"_s, u"--s"_s} << QStringList{u"--store"_s} << QStringList{u"--sort"_s};
    }
    void bashOffersWhatFits()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, some);
        QFETCH(QStringList, none);
        const QStringList found = offered(words);
        for (const QString &word : some)
            QVERIFY2(found.contains(word), qPrintable(word + u" in "_s + found.join(u' ')));
        for (const QString &word : none)
            QVERIFY2(!found.contains(word), qPrintable(word));
    }

    void helpListsExactlyTheTable()
    {
        const QString text = help(verbs());
        QStringList listed;
        bool isVerbs = false;
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith("Verbs:"_L1) || line.isEmpty())
                isVerbs = line.startsWith("Verbs:"_L1);
            else if (isVerbs && line.startsWith("  "_L1) && line[2] != u' ')
                listed << line.mid(2);
        }
        QCOMPARE(listed.size(), verbs().size());
        for (qsizetype i = 0; i < listed.size(); ++i)
            QVERIFY2(listed[i].startsWith(usageOf(verbs()[i])), qPrintable(listed[i]));
    }

    void helpOfAVerbNamesItsOptionsAndBeginsWithExamples()
    {
        for (const Verb &verb : verbs()) {
            const QString text = helpFor(verb);
            QVERIFY(text.startsWith("  casebook "_L1));
            for (const Option &option : verb.options + globalOptions())
                QVERIFY2(text.contains("  --"_L1 + QLatin1StringView(option.name)), option.name);
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 120, qPrintable(line));
        }
    }

    // What a law has stands in its pack, and help is made from it.
    void helpOfDeadlinesListsTheKindsOfEachLaw()
    {
        const auto verb = std::find_if(verbs().cbegin(), verbs().cend(), [](const Verb &each) { return QLatin1StringView(each.name) == "deadline compute"_L1; });
        const QString text = helpFor(*verb);
        for (const QString &words : {u"  uk-copo     order\n"_s, u"  us-ut       access delete opt-out portability\n"_s, u"can-spam, ccpa, "_s, u"berlin, san-francisco, london"_s})
            QVERIFY2(text.simplified().contains(words.simplified()), qPrintable(words));
        QVERIFY(text.contains("days:N"_L1));
    }

    void theManualPageKnowsEveryVerbAndOption()
    {
        QString page = fileText(u"casebook.1"_s);
        page.replace(u"\\-"_s, u"-"_s);
        QStringList verbsOfPage;
        static const QRegularExpression heading(u"^\\.SS (.+)$"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : heading.globalMatch(page))
            verbsOfPage << match.captured(1);
        QStringList names;
        for (const Verb &verb : verbs())
            names << QLatin1StringView(verb.name);
        QCOMPARE(verbsOfPage, names);
        for (const Verb &verb : verbs()) {
            const QString part = page.section(u"\n.SS %1\n"_s.arg(QLatin1StringView(verb.name)), 1).section(u"\n.S"_s, 0, 0);
            for (const Option &option : verb.options)
                QVERIFY2(part.contains("--"_L1 + QLatin1StringView(option.name)), qPrintable(u"%1 --%2"_s.arg(QLatin1StringView(verb.name), QLatin1StringView(option.name))));
        }
        for (const Option &option : globalOptions())
            QVERIFY2(page.section(u"\n.SH OPTIONS\n"_s, 1).section(u"\n.SH "_s, 0, 0).contains("--"_L1 + QLatin1StringView(option.name)), option.name);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"

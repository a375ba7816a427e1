// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/casequery.h"
#include "app/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

struct Step {
    QString command;
    int expected = 0;  // what the page says behind the command: "# ends with 4"
    int code = -1;
    QString output;
};

// The commands of one section of the page: its indented lines.
QList<Step> stepsOf(const QString &page, const QString &title)
{
    static const QRegularExpression ending(u"#.*ends with (\\d+)"_s);
    QList<Step> steps;
    bool isInside = false;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith("## "_L1))
            isInside = line == u"## "_s + title;
        if (isInside && line.startsWith("    "_L1))
            steps.append({line.trimmed(), ending.match(line).captured(1).toInt()});
    }
    return steps;
}

}

// What the page for strangers says is typed as it stands there, by a shell in an empty home, and must happen.
class ReadmeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theFirstFiveMinutesHoldTrue();
    void theWholeJobHoldsTrue();
    void theCasesAreClosed();
    void aChangedByteIsNamed();

private:
    void type(QList<Step> &steps);
    std::unique_ptr<workspace::Workspace> opened();
    static QString outputOf(const QList<Step> &steps, const QString &command);

    QTemporaryDir m_folder;
    QString m_page;
    QString m_store;
};

// The shell stands in what looks like a checkout that packaging/run has built.
void ReadmeTest::initTestCase()
{
    const QString source = QStringLiteral(CASEBOOK_SOURCE_DIR);
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(u"checkout/build/release"_s) && folder.mkpath(u"home"_s) && folder.mkpath(u"temporary"_s));
    QVERIFY(QFile::link(QFileInfo(QStringLiteral(CASEBOOK_PROGRAM)).path(), folder.filePath(u"checkout/build/release/bin"_s)));
    QVERIFY(QFile::link(source + u"/tests"_s, folder.filePath(u"checkout/tests"_s)));
    for (const char *name : {"XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "CASEBOOK_STORE", "CASEBOOK_PASSPHRASE_FILE"})
        qunsetenv(name);
    qputenv("HOME", folder.filePath(u"home"_s).toLocal8Bit());
    qputenv("TMPDIR", folder.filePath(u"temporary"_s).toLocal8Bit());
    qputenv("CASEBOOK_NOW", "2026-10-05T09:00:00Z");
    qputenv("LC_ALL", "C.UTF-8");
    QFile page(source + u"/README.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(page.readAll());
}

// Every line in the same shell; what each printed and how it ended is told apart by a mark.
void ReadmeTest::type(QList<Step> &steps)
{
    const QString mark = u"\x1e"_s;
    QString script;
    for (const Step &step : std::as_const(steps))
        script += step.command + u"\nprintf '\\036%d\\036' $?\n"_s;
    QProcess shell;
    shell.setWorkingDirectory(m_folder.filePath(u"checkout"_s));
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
    QVERIFY(shell.waitForFinished(45'000));
    const QStringList pieces = QString::fromUtf8(shell.readAll()).split(mark);
    QCOMPARE(pieces.size(), 2 * steps.size() + 1);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        steps[i].output = pieces[2 * i];
        steps[i].code = pieces[2 * i + 1].toInt();
        QVERIFY2(steps[i].code == steps[i].expected, qPrintable(u"%1\nended with %2:\n%3"_s.arg(steps[i].command).arg(steps[i].code).arg(steps[i].output)));
    }
}

QString ReadmeTest::outputOf(const QList<Step> &steps, const QString &command)
{
    for (const Step &step : steps)
        if (step.command.startsWith(command))
            return step.output;
    return {};
}

// The demo store is made as packaging/run makes it, only with fewer cases.
void ReadmeTest::theFirstFiveMinutesHoldTrue()
{
    QList<Step> steps{{u"mkdir -p ~/.local/share/casebook/demo"_s},
                      {u"build/release/bin/casebook demo --cases 12 --out ~/.local/share/casebook/demo/demo.casebook"_s},
                      {u"echo demo > ~/.local/share/casebook/demo/passphrase; echo 2026-Q3 > ~/.local/share/casebook/demo/quarter"_s}};
    const QList<Step> ofThePage = stepsOf(m_page, u"The first five minutes"_s);
    QCOMPARE(ofThePage.size(), 4);
    steps += ofThePage;
    type(steps);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFileInfo(m_folder.filePath(u"checkout/quarterly-2026-Q3.pdf"_s)).size() > 10'000);
    QVERIFY2(steps.constLast().output.startsWith("The journal verifies: "_L1), qPrintable(steps.constLast().output));
}

void ReadmeTest::theWholeJobHoldsTrue()
{
    QList<Step> steps = stepsOf(m_page, u"The whole job on the command line"_s);
    QVERIFY(steps.size() > 40);
    steps.append({u"echo $CASEBOOK_STORE"_s});
    type(steps);
    if (QTest::currentTestFailed())
        return;
    m_store = steps.constLast().output.trimmed();
    QVERIFY(outputOf(steps, u"casebook init"_s).contains("Recovery key"_L1));
    QVERIFY(outputOf(steps, u"casebook import csv"_s).contains("would become cases: 4, would be skipped: 0."_L1));
    QVERIFY(outputOf(steps, u"casebook import mail"_s).contains("Messages: 3, new cases: 2, added to a case: 1, in quarantine: 0."_L1));
    const QString list = outputOf(steps, u"casebook list"_s);
    for (const QString &number : {u"D-2026-00001"_s, u"D-2026-00002"_s, u"D-2026-00003"_s, u"D-2026-00004"_s, u"R-2026-00001"_s, u"R-2026-00002"_s})
        QCOMPARE(list.count(number), 1);
    const QString missing = outputOf(steps, u"casebook move $case triage"_s);
    QVERIFY2(missing.contains("--set statement-version=VALUE"_L1) && missing.contains("--set region-declared=VALUE"_L1), qPrintable(missing));
    const QDir office = QFileInfo(m_store).dir();
    for (const QString &file : outputOf(steps, u"casebook report run"_s).split(u'\n', Qt::SkipEmptyParts) + outputOf(steps, u"casebook journal checkpoint"_s).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(QFileInfo(file).size() > 0 && QFileInfo(file).dir() == office, qPrintable(file));
    QVERIFY(QFile::exists(office.filePath(u"quarterly-2026-Q3.pdf"_s)) && QFile::exists(office.filePath(u"quarterly-2026-Q3.xlsx"_s)));
    QCOMPARE(office.entryList({u"*.minisig"_s}).size(), 1);
    QVERIFY(outputOf(steps, u"casebook journal verify"_s).startsWith("The journal verifies: "_L1));
    // Nothing is left where the shell stood.
    QCOMPARE(QDir(m_folder.filePath(u"checkout"_s)).entryList({u"*.casebook"_s, u"*.checkpoint"_s}), QStringList());
}

std::unique_ptr<workspace::Workspace> ReadmeTest::opened()
{
    workspace::Door door;
    door.address = m_store;
    door.user = u"braun"_s;
    QByteArray passphrase("a passphrase of your own");
    auto opened = workspace::Workspace::open(door, base::Secret::take(passphrase));
    return opened ? std::move(*opened) : nullptr;
}

void ReadmeTest::theCasesAreClosed()
{
    const auto workspace = opened();
    QVERIFY(workspace);
    for (const auto &[number, outcome] : {std::pair(u"R-2026-00002"_s, u"fulfilled"_s), std::pair(u"D-2026-00002"_s, u"upheld"_s)}) {
        const auto file = queries::caseFile(workspace->connection(), workspace->user().clearance, number);
        QVERIFY(file);
        QCOMPARE(file->state, u"closed"_s);
        QCOMPARE(file->outcome, outcome);
    }
}

// By somebody who has the key of the store, and so needs no program of ours.
void ReadmeTest::aChangedByteIsNamed()
{
    const QString verify = u"build/release/bin/casebook --store %1 --user braun --passphrase-file %2/passphrase journal verify"_s.arg(m_store, QFileInfo(m_store).path());
    qint64 sequence = 0;
    {
        const auto workspace = opened();
        QVERIFY(workspace);
        store::Connection &connection = workspace->connection();
        sequence = connection.oneNumber(u"SELECT max(sequence) FROM history WHERE table_name = 'cases' AND value LIKE '%upheld%'"_s).value_or(0);
        QVERIFY(sequence > 0);
        QVERIFY(connection.execute(u"UPDATE history SET value = replace(value, 'upheld', 'upheid') WHERE sequence = %1 AND table_name = 'cases'"_s.arg(sequence)));
    }
    QList<Step> steps{{verify, 6}};
    type(steps);
    static const QRegularExpression problem(u"value-changed +(\\d+) +cases"_s);
    QCOMPARE(problem.match(steps.constFirst().output).captured(1).toLongLong(), sequence);
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "tst_readme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/doctor/installation.h"
#include "app/workspace/doctor/storeexamination.h"

#include "app/casework/logread.h"
#include "app/intake/pdftext.h"
#include "app/rulebook/embedded.h"
#include "app/workspace/keeping/automaticbackup.h"
#include "app/workspace/keeping/drill.h"
#include "tests/support/teststore.h"

#include <QDirIterator>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using workspace::Finding;
using workspace::Findings;
using workspace::Workspace;
using State = Finding::State;

namespace {

Finding of(const Findings &findings, const QString &name)
{
    for (const Finding &finding : findings)
        if (finding.name == name)
            return finding;
    return {u"no finding "_s + name, State::Problem, {}};
}

}

class DoctorTest final : public QObject {
    Q_OBJECT

    Findings examined(const QDateTime &now = noon) const
    {
        const workspace::Door door{m_files->file(), {}, {}, {}, false};
        return workspace::examineStore(door) + workspace::examineKeeping(door, {}, now, QTimeZone("Europe/Berlin"));
    }
    State stateOf(const QString &name, const QDateTime &now = noon) const { return of(examined(now), name).state; }
    std::unique_ptr<Workspace> open(const QString &instant = u"2026-11-24T12:00:00Z"_s) const
    {
        return *Workspace::open({m_files->file(), {}, {}, instant, false}, secret("right"));
    }

private slots:
    void init()
    {
        m_files = std::make_unique<TestStore>();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    }

    void knowsTheInstallation()
    {
        const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
        Findings findings = workspace::examineInstallation(*rules, QDate(2026, 11, 24));
        QCOMPARE(of(findings, u"encryption"_s).state, State::Ok);
        QVERIFY(of(findings, u"encryption"_s).sentence.contains(u"Multiple Ciphers"_s));
        QVERIFY(of(findings, u"program"_s).sentence.contains(QString::fromLatin1(qVersion())));
        QVERIFY(of(findings, u"rules"_s).sentence.contains(rules->version()));
        QCOMPARE(of(findings, u"pdf-text"_s).state, intake::pdfReader().isIsolated ? State::Ok : State::Warning);
        QCOMPARE(of(findings, u"memory-folder"_s).state, State::Ok);
        int last = 9999;
        for (const domain::Calendar &calendar : rules->calendars())
            last = std::min(last, calendar.lastYear);
        findings = workspace::examineInstallation(*rules, QDate(last, 9, 2));
        QCOMPARE(of(findings, u"calendars"_s).state, State::Ok);
        findings = workspace::examineInstallation(*rules, QDate(last, 9, 3));
        QCOMPARE(of(findings, u"calendars"_s).state, State::Warning);
        QVERIFY(of(findings, u"calendars"_s).sentence.contains(QString::number(last)));
    }

    void knowsWhichLawsBeginAndEnd()
    {
        const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
        QDate last;
        QString latest;
        for (const domain::Regime &regime : rules->regimes())
            if (regime.validFrom > last) {
                last = regime.validFrom;
                latest = regime.id;
            }
        Finding found = of(workspace::examineInstallation(*rules, last), u"laws"_s);
        QCOMPARE(found.state, State::Ok);
        QVERIFY(found.sentence.contains(rules->regimes().constFirst().version) && !found.sentence.contains(latest));
        found = of(workspace::examineInstallation(*rules, last.addDays(-1)), u"laws"_s);
        QVERIFY(found.sentence.contains(latest + u" ("_s + last.toString(Qt::ISODate)));

        // The same packs, but one law has an end.
        const QTemporaryDir folder;
        const QString source = QStringLiteral(CASEBOOK_SOURCE_DIR "/resources");
        QDirIterator packs(source, {u"*.json"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (packs.hasNext()) {
            const QString path = packs.next();
            const QString copy = folder.path() + path.mid(source.size());
            QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(path, copy));
        }
        const QString law = folder.path() + u"/rulebook/regimes/"_s + latest + u".json"_s;
        const QDate end = last.addYears(20);
        QByteArray pack = bytesOf(law);
        pack.replace("\"valid_from\"", "\"valid_until\": \"" + end.toString(Qt::ISODate).toLatin1() + "\", \"valid_from\"");
        QVERIFY(QFile::remove(law));
        QFile changed(law);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(pack) == pack.size());
        changed.close();
        const auto ending = rulebook::Rulebook::load(folder.path());
        VERIFY_DONE(ending);
        QCOMPARE(of(workspace::examineInstallation(*ending, end.addDays(-120)), u"laws"_s).state, State::Ok);
        found = of(workspace::examineInstallation(*ending, end.addDays(-119)), u"laws"_s);
        QCOMPARE(found.state, State::Warning);
        QVERIFY(found.sentence.contains(latest));
    }

    void saysWhenOthersMayEnter()
    {
        const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
        QVERIFY(QDir().mkpath(Workspace::stateFolder()));
        QVERIFY(QFile::setPermissions(Workspace::stateFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
        QCOMPARE(of(workspace::examineInstallation(*rules, noon.date()), u"memory-folder"_s).state, State::Warning);
        QCOMPARE(stateOf(u"rights"_s), State::Ok);  // as it was made
        QFile::setPermissions(m_files->file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(stateOf(u"rights"_s), State::Warning);
        QFile::setPermissions(m_files->file(), QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(m_files->file() + u".keys"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(stateOf(u"rights"_s), State::Warning);
    }

    void looksAtTheFileWithoutAKey()
    {
        QCOMPARE(stateOf(u"file"_s), State::Ok);
        QCOMPARE(stateOf(u"key-slots"_s), State::Warning);  // of a casebook for tests
        QCOMPARE(stateOf(u"room"_s), State::Ok);
        QCOMPARE(stateOf(u"disk"_s), State::Ok);
        QCOMPARE(stateOf(u"log"_s), State::Ok);
        {
            auto office = open();
            VERIFY_DONE(casework::LogRead(office->desk()).record(domain::Action::Export, u"list"_s));
            QCOMPARE(stateOf(u"log"_s), State::Warning);
        }
        QVERIFY(QFile::remove(m_files->file() + u".keys"_s));
        QCOMPARE(stateOf(u"key-slots"_s), State::Problem);
        QFile plain(m_files->file());
        QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(QByteArray("SQLite format 3\0", 16).leftJustified(4096, ' ')) == 4096);
        plain.close();
        QCOMPARE(stateOf(u"file"_s), State::Problem);
        QVERIFY(QFile::remove(m_files->file()));
        QCOMPARE(stateOf(u"file"_s), State::Problem);
    }

    void knowsBackupsDrillsAndMemory()
    {
        QCOMPARE(stateOf(u"backup"_s), State::Warning);
        QCOMPARE(stateOf(u"drill"_s), State::Warning);
        QCOMPARE(stateOf(u"memory"_s), State::Warning);
        auto office = open();
        QVERIFY(workspace::AutomaticBackup::of(*office)->make());
        QCOMPARE(stateOf(u"backup"_s), State::Ok);
        QCOMPARE(stateOf(u"backup"_s, noon.addDays(4)), State::Warning);
        QVERIFY(workspace::drill(*office, {}, {}, secret("right"))->hasPassed());
        QCOMPARE(stateOf(u"drill"_s), State::Ok);
        QCOMPARE(stateOf(u"drill"_s, noon.addDays(101)), State::Warning);
        QCOMPARE(stateOf(u"memory"_s), State::Ok);
        const QString file = m_files->beside(u"berlin.backups/berlin-20261124T120000Z.casebook"_s);
        flipByte(file, 9000);
        QVERIFY(!workspace::drill(*office, {}, {}, secret("right"))->hasPassed());
        QCOMPARE(stateOf(u"drill"_s), State::Problem);
        QCOMPARE(stateOf(u"backup"_s), State::Warning);  // no sound one is left
    }

    void readsTheAddressOfAServer_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("state");
        QTest::newRow("elsewhere") << u"postgresql://braun@db.example.org/casebook"_s << int(State::Problem);
        QTest::newRow("only encrypted") << u"postgresql://braun@db.example.org/casebook?sslmode=require"_s << int(State::Problem);
        QTest::newRow("checked") << u"postgresql://braun@db.example.org/casebook?sslmode=verify-full"_s << int(State::Ok);
        QTest::newRow("here") << u"postgresql://braun@localhost/casebook"_s << int(State::Ok);
        QTest::newRow("a socket") << u"postgresql://braun@/casebook?host=/run/postgresql"_s << int(State::Ok);
    }

    void readsTheAddressOfAServer()
    {
        QFETCH(QString, address);
        QFETCH(int, state);
        const Findings findings = workspace::examineStore({address, {}, {}, {}, false});
        QVERIFY(workspace::examineKeeping({address, {}, {}, {}, false}, {}, noon, QTimeZone::utc()).isEmpty());
        QCOMPARE(int(of(findings, u"server-connection"_s).state), state);
        QVERIFY(of(findings, u"server-encryption"_s).sentence.contains(u"not encrypted by this program"_s));
    }

    void theOpenedStoreTellsMore()
    {
        auto office = open();
        const Findings findings = workspace::examineOpened(*office);
        QVERIFY(of(findings, u"cipher"_s).sentence.contains(u"AEGIS-256."_s));
        QCOMPARE(of(findings, u"journal"_s).state, State::Ok);
        QVERIFY(of(findings, u"roles"_s).sentence.contains(u"not by the encryption"_s));
    }

    void saysThatAnOlderCopyLiesThere()
    {
        const QString older = m_files->beside(u"older"_s);
        QVERIFY(QFile::copy(m_files->file(), older));
        { auto office = open(); VERIFY_DONE(casework::LogRead(office->desk()).record(domain::Action::Export, u"list"_s)); }
        QVERIFY(QFile::remove(m_files->file()) && QFile::rename(older, m_files->file()));
        auto office = open();
        QCOMPARE(of(workspace::examineOpened(*office), u"journal"_s).state, State::Problem);
    }

    void namesNobody()
    {
        auto office = open();
        for (const Finding &finding : examined() + workspace::examineOpened(*office))
            QVERIFY2(!finding.sentence.contains(u"braun"_s, Qt::CaseInsensitive), qPrintable(finding.sentence));
    }

private:
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"

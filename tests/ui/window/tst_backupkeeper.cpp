// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "tests/ui/window/windowstore.h"
#include "ui/shell/frame.h"
#include "ui/shell/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/frame/statusline.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace casebook;
using namespace casebook::shell;
using namespace casebook::windowtest;
using workspace::AutomaticBackup;

namespace {

AutomaticBackup::Status statusOf(const QString &made, const QString &today)
{
    AutomaticBackup::Status status;
    status.newest = QDateTime::fromString(made, Qt::ISODate);
    status.today = QDate::fromString(today, Qt::ISODate);
    status.zone = QTimeZone("Europe/Berlin");
    return status;
}

}

class BackupKeeperTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        if (!m_theme)
            m_theme = new theme::Theme(*qApp);
        m_store = std::make_unique<WindowStore>();
        m_session = std::make_unique<session::Session>();
        openIn(*m_session, *m_store);
        m_opened = answerOf(*m_session, [door = m_store->door()](workspace::Workspace &workspace) { return describe(workspace, door, u"en"_s); });
    }
    void cleanup()
    {
        m_session.reset();
        m_store.reset();
    }

    void saysWhenTheLastOneWasMade()
    {
        QCOMPARE(backupWords(statusOf({}, u"2026-11-24"_s), u"en"_s), u"no backup yet"_s);
        QCOMPARE(backupWords(statusOf(u"2026-11-24T17:00:00Z"_s, u"2026-11-24"_s), u"en"_s), u"backup today 18:00"_s);
        QCOMPARE(backupWords(statusOf(u"2026-11-23T23:00:00Z"_s, u"2026-11-24"_s), u"en"_s), u"backup today 00:00"_s);
        QCOMPARE(backupWords(statusOf(u"2026-11-23T22:59:00Z"_s, u"2026-11-24"_s), u"en"_s), u"backup yesterday 23:59"_s);
        QCOMPARE(backupWords(statusOf(u"2026-11-09T08:00:00Z"_s, u"2026-11-24"_s), u"en"_s), u"backup 9 Nov 2026"_s);
    }

    void makesTheOneOfTheDay()
    {
        m_opened.isTest = false;  // as in a real office
        BackupKeeper keeper(*m_session, m_opened, u"en"_s);
        QSignalSpy said(&keeper, &BackupKeeper::statusChanged);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(last(said), u"backup today 13:00"_s, 10'000);
        QCOMPARE(backups().size(), 1);
        keeper.look();
        keeper.look();
        QTRY_COMPARE(said.count(), 4);
        QCOMPARE(backups().size(), 1);
        const auto entries = answerOf(*m_session, [](workspace::Workspace &workspace) {
            return *workspace.connection().oneNumber(u"SELECT count(*) FROM journal WHERE entry LIKE '%\"backup.made\"%'"_s);
        });
        QCOMPARE(entries, 1);
    }

    void leavesSampleDataAlone()
    {
        BackupKeeper keeper(*m_session, m_opened, u"en"_s);
        QSignalSpy said(&keeper, &BackupKeeper::statusChanged);
        keeper.look();
        QTRY_COMPARE(last(said), u"no backup yet"_s);
        QVERIFY(!said.constLast().at(1).toBool());
        QVERIFY(backups().isEmpty());
    }

    void aClickInTheStatusLineMakesOne()
    {
        Workplace workplace(*m_session, m_opened, u"en"_s);
        workplace.resize(1300, 700);
        workplace.show();
        auto *offer = workplace.frame()->status()->findChild<QPushButton *>();
        QTRY_COMPARE(offer->text(), u"no backup yet"_s);
        offer->click();
        QTRY_COMPARE_WITH_TIMEOUT(offer->text(), u"backup today 13:00"_s, 10'000);
        QCOMPARE(backups().size(), 1);
    }

    void aFailureNamesTheFolderAndWorkGoesOn()
    {
        QFile inTheWay(m_store->folder() + u"/berlin.backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_opened.isTest = false;  // so it tries by itself
        Workplace workplace(*m_session, m_opened, u"en"_s);
        workplace.show();
        auto *offer = workplace.frame()->status()->findChild<QPushButton *>();
        const auto said = [&workplace] {
            QString words;
            for (const auto *bar : workplace.findChildren<widgets::MessageBar *>())
                for (const QLabel *label : bar->findChildren<QLabel *>())
                    words += label->text() + u'\n';
            return words;
        };
        QTRY_VERIFY(said().contains(u"No backup was made in "_s + m_store->folder() + u"/berlin.backups"_s));
        QVERIFY(said().contains(u"you can go on working"_s));
        QTRY_COMPARE(offer->text(), u"no backup yet"_s);
        QVERIFY(!offer->icon().isNull());
        inTheWay.remove();
        offer->click();
        QTRY_COMPARE_WITH_TIMEOUT(offer->text(), u"backup today 13:00"_s, 10'000);
        QVERIFY(offer->icon().isNull());
    }

    void whoMayNotIsNotAsked()
    {
        m_opened.allowed.remove(domain::Action::Backup);
        Workplace workplace(*m_session, m_opened, u"en"_s);
        workplace.show();
        QVERIFY(workplace.frame()->status()->findChild<QPushButton *>()->isHidden());
        QVERIFY(!workplace.findChild<BackupKeeper *>());
    }

private:
    static QString last(const QSignalSpy &said) { return said.isEmpty() ? QString() : said.constLast().at(0).toString(); }
    QStringList backups() const { return QDir(m_store->folder() + u"/berlin.backups"_s).entryList({u"*.casebook"_s}, QDir::Files); }

    theme::Theme *m_theme = nullptr;
    std::unique_ptr<WindowStore> m_store;
    std::unique_ptr<session::Session> m_session;
    OpenedCasebook m_opened;
};

QTEST_MAIN(BackupKeeperTest)
#include "tst_backupkeeper.moc"

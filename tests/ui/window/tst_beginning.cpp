// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasestrength.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startpage.h"
#include "ui/shell/storename.h"
#include "ui/shell/windowlanguage.h"

#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::shell;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

}

// What stands before a casebook is open, without a window.
class BeginningTest final : public QObject {
    Q_OBJECT
private slots:
    void judgesPassphrases_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Strength>("strength");
        QTest::newRow("none") << QString() << Strength::Missing;
        QTest::newRow("short") << u"Tr0ub4dor&3"_s << Strength::TooShort;
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaa"_s << Strength::Weak;
        QTest::newRow("a row of digits") << u"1234567890123456"_s << Strength::Weak;
        QTest::newRow("three words") << u"kiste regen lampe"_s << Strength::Weak;
        QTest::newRow("five words") << u"kiste regen lampe vogel ampel"_s << Strength::Fair;
        QTest::newRow("six words") << u"kiste regen lampe vogel ampel zug"_s << Strength::Strong;
        QTest::newRow("many signs") << u"k7#Qw!9zR2$mXp"_s << Strength::Strong;
    }
    void judgesPassphrases()
    {
        QFETCH(QString, passphrase);
        QTEST(strengthOf(passphrase), "strength");
        QVERIFY(!strengthWords(strengthOf(passphrase)).isEmpty());
    }

    void remembersFiveCasebooks()
    {
        QTemporaryDir folder;
        {
            Preferences preferences(folder.filePath(u"a.conf"_s));
            for (int i = 0; i < 7; ++i)
                preferences.remember(u"/tmp/%1.casebook"_s.arg(i), now.addDays(i));
            preferences.remember(u"/tmp/3.casebook"_s, now.addDays(9));
        }
        Preferences again(folder.filePath(u"a.conf"_s));
        QCOMPARE(again.recent().size(), 5);
        QCOMPARE(again.recent().first().address, u"/tmp/3.casebook"_s);
        QCOMPARE(again.recent().first().openedAt, now.addDays(9));
        again.setKeepsRecent(false);
        QVERIFY(again.recent().isEmpty());
        again.remember(u"/tmp/1.casebook"_s, now);
        QVERIFY(again.recent().isEmpty());
    }

    void keepsLookAndLanguage()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"a.conf"_s));
        QCOMPARE(preferences.themeChoice(), theme::Choice::System);
        preferences.setThemeChoice(theme::Choice::HighContrast);
        QCOMPARE(preferences.themeChoice(), theme::Choice::HighContrast);
        preferences.setZoom(9);
        QCOMPARE(preferences.zoom(), 2.0);
        preferences.setLanguage(u"de"_s);
        QCOMPARE(preferences.language(), u"de"_s);
    }

    void offersWhatWasOpenedLastFirst()
    {
        const auto ways = startWays({{u"/home/a/berlin.casebook"_s, now.addDays(-2)}}, now);
        QCOMPARE(recentAddress(ways.first().id), u"/home/a/berlin.casebook"_s);
        QCOMPARE(ways.first().title, u"berlin"_s);
        QCOMPARE(ways.first().sentence, u"berlin.casebook, 2 days ago"_s);
        QCOMPARE(recentAddress(ways.last().id), QString());
        QCOMPARE(startWays({}, now).first().id, u"create"_s);
    }

    void namesAServerWithoutItsRole()
    {
        QCOMPARE(storePlace(u"postgresql://anna@db.example.org/casebook"_s), u"casebook on db.example.org"_s);
        QCOMPARE(storeName(u"postgresql://anna@db.example.org/casebook"_s), u"casebook"_s);
    }

    void namesKeysInGerman()
    {
        {
            WindowLanguage german(u"de"_s);
            QCOMPARE(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText), u"Strg+Umschalt+K"_s);
        }
        WindowLanguage english(u"en"_s);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), u"Ctrl+K"_s);
    }
};

QTEST_GUILESS_MAIN(BeginningTest)
#include "tst_beginning.moc"

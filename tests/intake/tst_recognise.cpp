// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QDirIterator>
#include <QTest>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

class RecogniseTest final : public QObject {
    Q_OBJECT
private slots:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("regime");
        const auto add = [](const char *title, const QString &text, const QString &kind, const QStringList &lines, const QString &regime = {}) {
            QTest::newRow(title) << text << kind << lines << regime;
        };
        add("access", u"Please send me a copy of all my personal data under Article 15 GDPR."_s, u"request"_s, {u"access"_s}, u"gdpr"_s);
        add("access, German", u"Ich bitte um Auskunft, welche Daten Sie über mich gespeichert haben (Art. 15 DSGVO)."_s, u"request"_s, {u"access"_s}, u"gdpr"_s);
        add("erasure", u"I want you to delete my data."_s, u"request"_s, {u"erasure"_s});
        add("erasure, German", u"Bitte löschen Sie alle meine Daten."_s, u"request"_s, {u"erasure"_s});
        add("rectification", u"Please correct my address: it is out of date and incorrect."_s, u"request"_s, {u"rectification"_s});
        add("restriction", u"I ask you to restrict the processing of my data."_s, u"request"_s, {u"restriction"_s});
        add("portability", u"Bitte geben Sie mir die Daten in einem maschinenlesbaren Format."_s, u"request"_s, {u"portability"_s});
        add("objection", u"Ich lege Widerspruch gegen die Verarbeitung meiner Daten ein."_s, u"request"_s, {u"objection"_s});
        add("opt-out", u"Please unsubscribe me"_s, u"request"_s, {u"marketing-opt-out"_s});
        add("opt-out, German", u"Ich möchte keine Werbung mehr."_s, u"request"_s, {u"marketing-opt-out"_s});
        add("two rights", u"I request access to my data, and then delete all my data."_s, u"request"_s, {u"access"_s, u"erasure"_s});
        add("consent", u"Hiermit widerrufe ich meine Einwilligung."_s, u"request"_s, {u"consent-withdrawal"_s});
        add("account", u"Please close my account."_s, u"request"_s, {u"account-closure"_s});
        add("sale", u"Do not sell my personal information (CCPA)."_s, u"request"_s, {u"sale-opt-out"_s}, u"ccpa"_s);
        add("United Kingdom", u"I request access under the UK GDPR."_s, u"request"_s, {u"access"_s}, u"uk-gdpr"_s);
        add("complaint", u"I wish to complain about your reply."_s, u"dispute"_s, {});
        add("reminder, German", u"Trotz meiner Aufforderung haben Sie nicht geantwortet."_s, u"dispute"_s, {});
        add("child", u"My daughter is 11 years old and has made an account with you."_s, u"child"_s, {});
        add("authority", u"Please find attached a search warrant."_s, u"disclosure"_s, {});
        add("child, a school", u"We are a primary school; one of our pupils, who is in year five, has opened an account with you."_s, u"child"_s, {});
        add("child, underage", u"I want to report an underage account."_s, u"child"_s, {});
        add("child, German", u"Mein Sohn (12) hat sich ohne unser Wissen ein Konto bei Ihnen angelegt."_s, u"child"_s, {});
        add("child, German, by age", u"Auf Ihrer Plattform ist jemand unter 16 Jahren angemeldet."_s, u"child"_s, {});
        add("authority, order", u"Enclosed please find an order under 18 U.S.C. § 2703(d) for the named account."_s, u"disclosure"_s, {});
        add("authority, preservation", u"This is a preservation request for the records of one account."_s, u"disclosure"_s, {});
        add("authority, German", u"In dem Ermittlungsverfahren bitten wir um Auskunft über die Bestandsdaten gemäß § 100j StPO."_s, u"disclosure"_s, {});
        add("authority, German police", u"Das Landeskriminalamt bittet um Mitteilung des Inhabers."_s, u"disclosure"_s, {});
        add("authority, European order", u"Anbei die Europäische Herausgabeanordnung mit Anhang I."_s, u"disclosure"_s, {});
        add("nothing", u"Where do you keep your servers?"_s, u"request"_s, {u"information"_s});
        add("one hint is not enough", u"My new marketing plan"_s, u"request"_s, {u"information"_s});
        add("inside another word", u"The deletion of myths; undelete my data"_s, u"request"_s, {u"information"_s});
        add("quoted lines do not count", u"Thank you.\n> Please delete my data.\n"_s, u"request"_s, {u"information"_s});
        add("across lines", u"Please delete\n   my   data"_s, u"request"_s, {u"erasure"_s});
        add("empty", QString(), u"request"_s, {u"information"_s});
    }
    void recognises()
    {
        QFETCH(QString, text);
        const Recognition found = recogniser().recognise(QString(), text);
        QTEST(found.kind, "kind");
        QTEST(found.lines, "lines");
        QTEST(found.regime, "regime");
    }

    void givesItsReasons()
    {
        const Recognition found = recogniser().recognise(u"Please DELETE my data"_s, QString());
        QVERIFY(found.reasons.contains(Reason{u"line:erasure"_s, u"delete my data"_s, u"subject"_s}));
    }

    void guessesTheLanguage()
    {
        QCOMPARE(recogniser().recognise({}, u"I would like to know which data you have about me, please."_s).language, u"en"_s);
        QCOMPARE(recogniser().recognise({}, u"Bitte teilen Sie mir mit, welche Daten Sie über mich haben und woher sie sind."_s).language, u"de"_s);
        QCOMPARE(recogniser().recognise({}, u"Je vous prie de me dire quelles données vous avez sur mes achats et pour quoi."_s).language, u"fr"_s);
        QCOMPARE(recogniser().recognise({}, u"OK"_s).language, QString());
    }

    void refusesABrokenTable_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray start = "{\"format\":\"casebook-recognition-1\",\"defaultKind\":\"request\",\"defaultLine\":\"information\",";
        QTest::newRow("no target") << QByteArray(start + "\"stopWords\":{}}");
        QTest::newRow("unknown target") << QByteArray(start + "\"lineTarget\":\"lines\",\"stopWords\":{}}");
        QTest::newRow("unknown key") << QByteArray(start + "\"lineTarget\":\"item:lines.right\",\"stopWords\":{},\"x\":1}");
        QTest::newRow("no stop words") << QByteArray(start + "\"lineTarget\":\"item:lines.right\"}");
    }
    void refusesABrokenTable()
    {
        QFETCH(QByteArray, json);
        const auto read = Recogniser::read(u"r.json"_s, json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, casebook::base::ErrorCode::PackInvalid);
    }

    // The name of a letter tells what it asks for. Measured: all English and German letters, none of them with more than
    // two lines beside the right one. The floor leaves room for one letter that the table gives up.
    void realLettersAreRecognised()
    {
        const QString folder = realData(u"request-letters"_s);
        if (folder.isEmpty())
            QSKIP("the real request letters are absent: set CASEBOOK_REAL_DATA");
        int letters = 0;
        int recognised = 0;
        int languages = 0;
        QStringList missed;
        for (const QString &language : {u"de"_s, u"en"_s}) {
            QDirIterator files(folder + u'/' + language, {u"*.txt"_s}, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString asked = files.fileName().section(u'-', 0, 0).section(u'.', 0, 0);
                const Recognition found = recogniser().recognise({}, QString::fromUtf8(bytesOf(path)));
                const bool isDispute = asked == u"complaint"_s || asked == u"admonition"_s;
                const bool isRight = isDispute ? found.kind == u"dispute"_s : found.kind == u"request"_s && found.lines.contains(asked);
                ++letters;
                recognised += isRight ? 1 : 0;
                languages += found.language == language ? 1 : 0;
                if (!isRight || found.lines.size() > 3)
                    missed.append(language + u'/' + files.fileName() + u' ' + found.kind + u' ' + found.lines.join(u','));
            }
        }
        qInfo("recognised %d of %d, language %d", recognised, letters, languages);
        QCOMPARE(letters, 29);
        QVERIFY2(recognised >= 28, qPrintable(missed.join(u'\n')));
        QCOMPARE(languages, 29);
    }
};

QTEST_APPLESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QDirIterator>
#include <QTemporaryDir>
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
        add("not asked for", u"I do not ask for erasure of my data. Send me a copy of my data."_s, u"request"_s, {u"access"_s});
        add("not asked for, German", u"Keine Löschung meiner Daten, ich bitte um Auskunft über meine Daten."_s, u"request"_s, {u"access"_s});
        add("not asked for, article", u"I ask for access under Article 15 GDPR, not under Article 20 GDPR."_s, u"request"_s, {u"access"_s}, u"gdpr"_s);
        add("not only", u"I request not only access to my data but also to delete all my data."_s, u"request"_s, {u"access"_s, u"erasure"_s});
        add("no complaint", u"This is not a formal complaint. Please delete my data."_s, u"request"_s, {u"erasure"_s});
        add("announced", u"Please delete my data. I reserve the right to lodge a complaint, this is unlawful."_s, u"request"_s, {u"erasure"_s});
        add("announced, court", u"If you don't delete my data by Friday, I will go to court and to the police."_s, u"request"_s, {u"information"_s});
        add("asked how long", u"How long do you keep my data until you delete my data?"_s, u"request"_s, {u"information"_s});
        add("wants to keep it", u"Please don't delete my account, I only forgot my password."_s, u"request"_s, {u"information"_s});
        add("mentioned", u"I request access to my data and the existence of the right to erasure of my data."_s, u"request"_s, {u"access"_s});
        add("to be told", u"I request access to my data. Please tell me:\n1. when you erase my data\n2. the right to object\n"_s, u"request"_s, {u"access"_s});
        add("numbered demands", u"I ask you to do this:\n1. send me a copy of my data\n2. erase my data\n"_s, u"request"_s, {u"access"_s, u"erasure"_s});
        add("signature", u"Please close my account.\n-- \nWe help you to delete all your data. Delete my data!"_s, u"request"_s, {u"account-closure"_s});
        add("postscript", u"Please close my account.\nKind regards\nJo\n\nPS: please delete my data too."_s, u"request"_s, {u"erasure"_s, u"account-closure"_s});
        add("footer", u"Please close my account.\n\nThis e-mail may be confidential. Delete my data if it is not for you."_s, u"request"_s, {u"account-closure"_s});
        add("earlier mail", u"Thank you, close my account.\n\n-----Original Message-----\nFrom: Jo\nSent: today\nSubject: x\n\nDelete my data."_s, u"request"_s, {u"account-closure"_s});
        add("earlier mail, one line", u"Danke.\n\nAm 3. Mai 2026 um 10:00 schrieb Jo:\n\nBitte löschen Sie meine Daten."_s, u"request"_s, {u"information"_s});
        add("forwarded", u"Please handle.\n\n---------- Forwarded message ---------\nFrom: Jo\nSubject: x\n\nDelete my data."_s, u"request"_s, {u"erasure"_s});
        add("article, any language", u"ich berufe mich auf artikel 17 DSGVO"_s, u"request"_s, {u"erasure"_s}, u"gdpr"_s);
        add("article, Spanish", u"conforme al artículo 18 del RGPD"_s, u"request"_s, {u"restriction"_s}, u"gdpr"_s);
        add("article, Finnish letter", u"Pyydän tietojani (GDPR art. 15)."_s, u"request"_s, {u"access"_s}, u"gdpr"_s);
        add("articles", u"nach Art. 15, 17 und 20 DSGVO"_s, u"request"_s, {u"access"_s, u"erasure"_s, u"portability"_s}, u"gdpr"_s);
        add("articles of a range", u"my rights under Articles 15 to 22 GDPR"_s, u"request"_s, {u"information"_s}, u"gdpr"_s);
        add("part of an article", u"gemäß Art. 21 Abs. 2 DSGVO"_s, u"request"_s, {u"objection"_s, u"marketing-opt-out"_s}, u"gdpr"_s);
        add("law without an article", u"Is this allowed by the GDPR?"_s, u"request"_s, {u"information"_s}, u"gdpr"_s);
        add("another article", u"Article 17 of our contract ends in May."_s, u"request"_s, {u"information"_s});
        add("section", u"§ 34 BDSG"_s, u"request"_s, {u"access"_s}, u"gdpr"_s);
        add("section of the UK", u"under s. 45 of the Data Protection Act 2018"_s, u"request"_s, {u"access"_s}, u"uk-gdpr"_s);
        add("Swiss law", u"gestützt auf Art. 25 DSG"_s, u"request"_s, {u"access"_s}, u"ch-fadp"_s);
        add("Californian code", u"Cal. Civ. Code 1798.105"_s, u"request"_s, {u"erasure"_s}, u"ccpa"_s);
        add("another state's law", u"the Virginia Consumer Data Protection Act"_s, u"request"_s, {u"information"_s}, u"us-va"_s);
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
        QVERIFY(found.reasons.contains(Reason{u"line:erasure"_s, u"delete my data"_s, u"subject"_s, 0}));
    }

    void guessesTheLanguage()
    {
        QCOMPARE(recogniser().recognise({}, u"I would like to know which data you have about me, please."_s).language, u"en"_s);
        QCOMPARE(recogniser().recognise({}, u"Bitte teilen Sie mir mit, welche Daten Sie über mich haben und woher sie sind."_s).language, u"de"_s);
        QCOMPARE(recogniser().recognise({}, u"Je vous prie de me dire quelles données vous avez sur mes achats et pour quoi."_s).language, u"fr"_s);
        QCOMPARE(recogniser().recognise({}, u"Solicito que me digan qué datos tienen sobre mí y de dónde son."_s).language, u"es"_s);
        QCOMPARE(recogniser().recognise({}, u"Chiedo di sapere quali dati avete su di me e da dove sono stati presi."_s).language, u"it"_s);
        QCOMPARE(recogniser().recognise({}, u"Ik wil graag weten welke gegevens u over mij heeft en van wie die zijn."_s).language, u"nl"_s);
        QCOMPARE(recogniser().recognise({}, u"Proszę o informację, jakie dane o mnie są u Państwa i skąd się wzięły."_s).language, u"pl"_s);
        QCOMPARE(recogniser().recognise({}, u"Gostaria de saber que dados têm sobre mim e como os obtiveram, com os meus agradecimentos."_s).language, u"pt"_s);
        QCOMPARE(recogniser().recognise({}, u"Jag vill veta vilka uppgifter ni har om mig och var de kommer från."_s).language, u"sv"_s);
        QCOMPARE(recogniser().recognise({}, u"OK"_s).language, QString());
    }

    // What a person changes in the tables, and what the program says to it.
    void refusesABrokenTable_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another format") << u"laws.json"_s << QByteArray("casebook-recognition-2") << QByteArray("casebook-recognition-1");
        QTest::newRow("unknown target") << u"laws.json"_s << QByteArray("item:lines.right") << QByteArray("lines");
        QTest::newRow("unknown key") << u"laws.json"_s << QByteArray("\"defaultKind\"") << QByteArray("\"x\": 1, \"defaultKind\"");
        QTest::newRow("article of an unknown line") << u"laws.json"_s << QByteArray("\"line\": \"access\"") << QByteArray("\"line\": \"acess\"");
        QTest::newRow("words of an unknown line") << u"de.json"_s << QByteArray("\"id\": \"erasure\"") << QByteArray("\"id\": \"wissing\"");
        QTest::newRow("words of an unknown kind") << u"fr.json"_s << QByteArray("\"id\": \"child\"") << QByteArray("\"id\": \"enfant\"");
        QTest::newRow("phrase without a word") << u"de.json"_s << QByteArray("\"kein*\"") << QByteArray("\"*\"");
        QTest::newRow("beginning of two letters") << u"de.json"_s << QByteArray("\"kein*\"") << QByteArray("\"ke*\"");
        QTest::newRow("shape that misses its example") << u"identity.json"_s << QByteArray("Musterweg 12") << QByteArray("Musterweg");
        QTest::newRow("no regular expression") << u"identity.json"_s << QByteArray("\\\\bAC") << QByteArray("(AC");
    }
    void refusesABrokenTable()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QTemporaryDir folder;
        const QString tables = folder.filePath(u"rulebook/recognition"_s);
        QVERIFY(QDir().mkpath(tables));
        QDirIterator files(inSource(u"resources/rulebook/recognition"_s), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY(QFile::copy(path, tables + u'/' + files.fileName()));
        }
        QVERIFY(Recogniser::load(folder.path()));
        QByteArray bytes = bytesOf(tables + u'/' + file);
        QVERIFY(bytes.contains(from));
        QFile changed(tables + u'/' + file);
        QVERIFY(changed.remove() && changed.open(QIODevice::WriteOnly));
        changed.write(bytes.replace(from, to));
        changed.close();
        const auto read = Recogniser::load(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, casebook::base::ErrorCode::PackInvalid);
        QVERIFY(read.error().arguments.constFirst().contains(file));
    }

    void refusesAFolderWithoutTables()
    {
        const QTemporaryDir folder;
        const auto read = Recogniser::load(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, casebook::base::ErrorCode::FileNotReadable);
    }

    // The name of a letter tells what it asks for. Measured: all English, German and French letters. The floor leaves room for one letter that the table gives up.
    void realLettersAreRecognised()
    {
        const QString folder = realData(u"request-letters"_s);
        if (folder.isEmpty())
            QSKIP("the real request letters are absent: set CASEBOOK_REAL_DATA");
        int letters = 0;
        int recognised = 0;
        int languages = 0;
        QStringList missed;
        for (const QString &language : {u"de"_s, u"en"_s, u"fr"_s}) {
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
        QCOMPARE(letters, 36);
        QVERIFY2(recognised >= 35, qPrintable(missed.join(u'\n')));
        QCOMPARE(languages, 36);
    }
};

QTEST_APPLESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"

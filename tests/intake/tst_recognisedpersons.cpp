// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QTest>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &body)
{
    QStringList list;
    const Recognition recognition = recogniser().recognise({}, body);
    for (const IdentityProposal &one : recognition.person)
        list.append(u"%1=%2 (%3 %4)"_s.arg(one.field, one.value, one.place).arg(one.line));
    list.sort();
    return list;
}

// Cut, so that scanners of source code do not take it for a real one.
const QString inventedToken = u"gh"_s + u"p_0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f"_s;

}

// What a letter says about its sender is proposed with its place, and nothing else is.
class RecognisedPersonsTest final : public QObject {
    Q_OBJECT
private slots:
    void proposes_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *title, const QString &body, const QStringList &expected) { QTest::newRow(title) << body << expected; };
        add("name, English", u"Hello, my name is Kestrel van Oduya and I need help."_s, {u"name=Kestrel van Oduya (body 1)"_s});
        add("name, German", u"Guten Tag,\nich heiße Anna-Lena Groß, danke."_s, {u"name=Anna-Lena Groß (body 2)"_s});
        add("name, French", u"Je soussignée Honorine O’Malley demande ceci."_s, {u"name=Honorine O’Malley (body 1)"_s});
        add("name, Spanish", u"Me llamo Remedios de la Vega."_s, {u"name=Remedios de la Vega (body 1)"_s});
        add("name, Italian", u"Mi chiamo Ildebrando Neri e scrivo per questo."_s, {u"name=Ildebrando Neri (body 1)"_s});
        add("name, Dutch", u"Mijn naam is Liselot van den Broecke."_s, {u"name=Liselot van den Broecke (body 1)"_s});
        add("name, Polish", u"Nazywam się Bogumiła Wrzosek."_s, {u"name=Bogumiła Wrzosek (body 1)"_s});
        add("name, Portuguese", u"Chamo-me Deolinda Carvalhal."_s, {u"name=Deolinda Carvalhal (body 1)"_s});
        add("name, Swedish", u"Jag heter Ragnhild Tistelgren och skriver till er."_s, {u"name=Ragnhild Tistelgren (body 1)"_s});
        add("name behind a label", u"Name: Wilf Abernathy"_s, {u"name=Wilf Abernathy (body 1)"_s});
        add("a word that is no label", u"Your name Servers are slow."_s, {});
        add("name below the closing", u"Thank you.\n\nKind regards\n\nPetra Winslow\n"_s, {u"name=Petra Winslow (signature 5)"_s});
        add("no name below the closing", u"Thank you.\n\nKind regards\nyour customer since 2009\n"_s, {});
        add("mail address", u"Write to jamie.fox+dp@mail.example.org please."_s, {u"mail=jamie.fox+dp@mail.example.org (body 1)"_s});
        add("phone behind a label", u"Tel. 030 / 5550 1234"_s, {u"phone=030 / 5550 1234 (body 1)"_s});
        add("phone by its form", u"I am there on +44 20 7946 0018, always."_s, {u"phone=+44 20 7946 0018 (body 1)"_s});
        add("no phone", u"Tel. 112"_s, {});
        add("customer number", u"Kundennummer: 88-20417"_s, {u"account=88-20417 (body 1)"_s});
        add("account id", u"my account id is HB-20931."_s, {u"account=HB-20931 (body 1)"_s});
        add("account by its form", u"It is AC"_s + QString(32, u'0') + u", thanks."_s, {u"account=AC"_s + QString(32, u'0') + u" (body 1)"_s});
        add("a label without a number", u"My customer number is on the invoice."_s, {});
        add("day of birth, German", u"geboren am 17.05.1979 in Ulm"_s, {u"born=17.05.1979 (body 1)"_s});
        add("day of birth, English", u"My date of birth is 4 March 1988."_s, {u"born=4 March 1988 (body 1)"_s});
        add("day of birth, French", u"Je suis née le 9 mai 1990."_s, {u"born=9 mai 1990 (body 1)"_s});
        add("another day", u"I wrote to you on 17.05.2026."_s, {});
        add("address, German", u"Ich wohne hier:\nMusterstraße 4a\n34567 Musterstadt"_s, {u"address=Musterstraße 4a, 34567 Musterstadt (body 2)"_s});
        add("address, one line", u"wohnhaft Am alten Markt 3, 34567 Musterstadt, seit Mai"_s, {u"address=Am alten Markt 3, 34567 Musterstadt (body 1)"_s});
        add("address, French", u"12 rue des Exemples\n75000 Paris"_s, {u"address=12 rue des Exemples, 75000 Paris (body 1)"_s});
        add("address, British", u"7 Sample Road\nLeeds\nLS1 0AA"_s, {u"address=7 Sample Road, Leeds, LS1 0AA (body 1)"_s});
        add("address, British, two lines", u"7 Sample Road\nLeeds LS1 0AA"_s, {u"address=7 Sample Road, Leeds LS1 0AA (body 1)"_s});
        add("address, American", u"I live at 100 Example Avenue, Springfield, CA 90000"_s, {u"address=100 Example Avenue, Springfield, CA 90000 (body 1)"_s});
        add("a street alone", u"the building in Musterstraße 4 is yours"_s, {});
        add("of a quoted mail nothing", u"Danke.\n> Ich heiße Anna Groß, Kundennummer: 88-20417\n"_s, {});
        add("of a footer nothing", u"Danke.\n\nDiese E-Mail enthält vertrauliche Informationen, Tel. 030 5550 1234\n"_s, {});
        add("no credential", u"Kundennummer: "_s + inventedToken, {});
        add("empty", QString(), {});
    }
    void proposes()
    {
        QFETCH(QString, body);
        QTEST(found(body), "expected");
    }

    void saysWhatGaveItAway()
    {
        const Recognition recognition = recogniser().recognise({}, u"ich heiße Anna Groß"_s);
        QCOMPARE(recognition.person, QList<IdentityProposal>({{u"name"_s, u"Anna Groß"_s, u"ich heiße"_s, u"body"_s, 1}}));
    }

    void hintsAtAnAgentOrAMinor_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("agent");
        QTest::addColumn<bool>("minor");
        const auto add = [](const char *title, const QString &body, bool agent, bool minor) { QTest::newRow(title) << body << agent << minor; };
        add("lawyer", u"I write on behalf of my client."_s, true, false);
        add("lawyer, German", u"im Namen meines Mandanten fordere ich Sie auf"_s, true, false);
        add("agent, French", u"En tant que mandataire, je vous écris."_s, true, false);
        add("guardian, Italian", u"Scrivo in qualità di tutore."_s, true, false);
        add("no agent", u"I do not act on behalf of my client any more."_s, false, false);
        add("nobody else", u"I write for myself."_s, false, false);
        add("age", u"I am 12 years old."_s, false, true);
        add("age, German", u"Ich bin 15 Jahre alt."_s, false, true);
        add("age, Spanish", u"Tengo 14 años."_s, false, true);
        add("of age", u"I am 42 years old."_s, false, false);
        add("of age, French", u"J'ai 18 ans."_s, false, false);
        add("parent", u"It is about my daughter."_s, false, true);
    }
    void hintsAtAnAgentOrAMinor()
    {
        QFETCH(QString, body);
        const Recognition recognition = recogniser().recognise({}, body);
        QTEST(recognition.isByAgent, "agent");
        QTEST(recognition.isMinorHinted, "minor");
        const auto speaksFor = [&](const QString &about) {
            return std::any_of(recognition.reasons.cbegin(), recognition.reasons.cend(), [&](const Reason &reason) { return reason.about == about; });
        };
        QCOMPARE(speaksFor(u"agent"_s), recognition.isByAgent);
        QCOMPARE(speaksFor(u"minor"_s), recognition.isMinorHinted);
    }
};

QTEST_APPLESS_MAIN(RecognisedPersonsTest)
#include "tst_recognisedpersons.moc"

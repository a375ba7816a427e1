// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/citation.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class CitationTest final : public QObject {
    Q_OBJECT
private slots:
    void standsInGermanAsLawyersWriteIt_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("paragraph") << u"GDPR Art. 12(3)"_s << u"Art. 12 Abs. 3 DSGVO"_s;
        QTest::newRow("promise") << u"Privacy statement, information from children: promptly"_s << u"Datenschutzerklärung, Angaben zu Kindern: unverzüglich"_s;
        QTest::newRow("paper") << u"Letter of the authority"_s << u"Schreiben der Behörde"_s;
        QTest::newRow("two") << u"GDPR Art. 21(2), 21(3)"_s << u"Art. 21 Abs. 2, 21 Abs. 3 DSGVO"_s;
        QTest::newRow("span") << u"GDPR Art. 12(3), 16 to 21"_s << u"Art. 12 Abs. 3, 16 bis 21 DSGVO"_s;
        QTest::newRow("sentence") << u"GDPR Art. 12(3), second and third sentence"_s << u"Art. 12 Abs. 3 Satz 2 und 3 DSGVO"_s;
        QTest::newRow("letter") << u"Regulation 1182/71 Art. 3(1), 3(2)(c)"_s << u"Art. 3 Abs. 1, 3 Abs. 2 Buchst. c VO (EWG, Euratom) 1182/71"_s;
        QTest::newRow("alike") << u"GDPR Art. 12(3), applied in the same way"_s << u"Art. 12 Abs. 3 DSGVO, entsprechend angewandt"_s;
        QTest::newRow("guidelines") << u"GDPR Recital 63; EDPB Guidelines 01/2022"_s << u"Erwägungsgrund 63 DSGVO; EDSA-Leitlinien 01/2022"_s;
        QTest::newRow("none") << u"No provision of the GDPR; contract with the customer"_s << u"Keine Vorschrift der DSGVO; Vertrag mit der Kundin oder dem Kunden"_s;
        QTest::newRow("holidays") << u"Holiday acts of the Länder"_s << u"Feiertagsgesetze der Länder"_s;
        QTest::newRow("a law named alike") << u"UK GDPR Art. 12A, 22A to 22D"_s << u"Art. 12A, 22A bis 22D UK-DSGVO"_s;
        QTest::newRow("by its number") << u"Regulation 2023/1543 Art. 10(1) to 10(3)"_s << u"Art. 10 Abs. 1 bis 10 Abs. 3 VO (EU) 2023/1543"_s;
        QTest::newRow("Swiss") << u"FADP Art. 25(7); DSV Art. 18(1)"_s << u"Art. 25 Abs. 7 DSG; Art. 18 Abs. 1 DSV"_s;
        QTest::newRow("code of obligations") << u"CO Art. 78(1); Federal Act of 21 June 1963 on periods that end on a Saturday"_s
                                             << u"Art. 78 Abs. 1 OR; Bundesgesetz vom 21. Juni 1963 über den Fristenlauf an Samstagen"_s;
        QTest::newRow("compare") << u"UK GDPR Art. 12A; compare DPA 2018 s. 54(3C)"_s << u"Art. 12A UK-DSGVO; vgl. DPA 2018 s. 54(3C)"_s;
        QTest::newRow("to be checked") << u"Tenn. Code 47-18-3301 et seq.; check against the statute"_s << u"Tenn. Code 47-18-3301 ff.; am Gesetzestext prüfen"_s;
        QTest::newRow("German act") << u"AO § 147(3); UStG § 14b(1)"_s << u"§ 147 Abs. 3 AO; § 14b Abs. 1 UStG"_s;
        QTest::newRow("statement") << u"Privacy statement: retention"_s << u"Datenschutzerklärung: Aufbewahrung"_s;
        QTest::newRow("office") << u"Office rule; GDPR Art. 8(1)"_s << u"Festlegung des Büros; Art. 8 Abs. 1 DSGVO"_s;
        QTest::newRow("criminal procedure") << u"StPO § 100j; TDDDG § 22"_s << u"§ 100j StPO; § 22 TDDDG"_s;
        QTest::newRow("grounds") << u"Privacy statement, grounds (i) to (v)"_s << u"Datenschutzerklärung, Gründe (i) bis (v)"_s;
        QTest::newRow("safeguard") << u"Decision (EU) 2016/1250; CJEU C-311/18"_s << u"Beschluss (EU) 2016/1250; EuGH C-311/18"_s;
        QTest::newRow("another law") << u"11 CCR 7060-7062"_s << u"11 CCR 7060-7062"_s;
    }
    void standsInGermanAsLawyersWriteIt()
    {
        QFETCH(QString, english);
        QTEST(text::citation(english, u"de"_s), "german");
        QCOMPARE(text::citation(english, u"en"_s), english);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/agencywords.h"

#include "tests/domain/smallagencies.h"

#include <QTest>

using namespace casebook;
using namespace casebook::domain;

class AgencyWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatTheDomainIs_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &sender, const QString &words) { QTest::newRow(qPrintable(sender)) << sender << words; };
        row(u"Rowe"_s, u"There is no mail address to look at."_s);
        row(u"a@fbi.gov"_s, u"fbi.gov is a domain of Federal Bureau of Investigation (fbi.gov)."_s);
        row(u"a@usdoj.gov"_s, u"usdoj.gov is a domain of Department of Justice (usdoj.gov). Other public bodies write from there too."_s);
        row(u"a@fec.gov"_s, u"fec.gov is not in the directory; names there are given to public bodies only."_s);
        row(u"a@sheriff.example"_s, u"sheriff.example is not in the directory and is like nothing in it."_s);
        row(u"a@gmail.com"_s, u"gmail.com is of a provider where anybody gets an address."_s);
        row(u"a@bka.bumd.de"_s, u"bka.bumd.de is one letter away from bka.bund.de of Federal Criminal Police Office."_s);
        row(u"a@fbi-gov.example"_s, u"fbi-gov.example has the name of Federal Bureau of Investigation in it, whose domain is fbi.gov."_s);
        row(u"a@us-gov.example"_s, u"us-gov.example poses as one of a government, where anybody gets a name."_s);
    }
    void saysWhatTheDomainIs()
    {
        QFETCH(QString, sender);
        const AgencyDirectory directory = smallAgencies();
        QTEST(text::judgementText(directory.judge(sender), u"en"_s), "words");
    }

    void saysHowToCallBack()
    {
        Agency one = *smallAgencies().agency(u"us-fbi"_s);
        QCOMPARE(text::callBackText(one, u"en"_s), u"Look the number up: https://us-fbi.example/ (entry not checked yet: compare it with an official directory)"_s);
        one.phone = u"+1 202 324 3000"_s;
        one.checkedOn = QDate(2026, 11, 29);
        QCOMPARE(text::callBackText(one, u"en"_s), u"Call back: +1 202 324 3000 (checked on Sun 29 Nov 2026)"_s);
        QVERIFY(text::reachText(DomainReach::Agency) != text::reachText(DomainReach::Government));
    }
};

QTEST_APPLESS_MAIN(AgencyWordsTest)
#include "tst_agencywords.moc"

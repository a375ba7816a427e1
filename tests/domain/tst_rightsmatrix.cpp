// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/rightsmatrix.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

LocalText words(const QString &text)
{
    return LocalText({{u"en"_s, text}});
}

RightsMatrix matrix()
{
    RightsMatrix made;
    made.basisMatters = words(u"say the basis"_s);
    made.rules = {{{u"access"_s, u"information"_s}, {{u"gdpr"_s, u"Art. 15"_s}, {u"uk"_s, u"s. 15"_s}}, {}, RightHolds::Yes, words(u"always"_s), {}},
                  {{u"portability"_s}, {{u"gdpr"_s, u"Art. 20"_s}}, {u"contract"_s, u"consent"_s}, RightHolds::Yes, words(u"given"_s), {}},
                  {{u"portability"_s}, {{u"gdpr"_s, u"Art. 20"_s}}, {u"interests"_s}, RightHolds::No, words(u"not given"_s), {u"access"_s}},
                  {{u"erasure"_s}, {{u"gdpr"_s, u"Art. 17(3)"_s}}, {u"obligation"_s}, RightHolds::No, words(u"kept"_s), {}},
                  {{u"erasure"_s}, {{u"gdpr"_s, u"Art. 17(1)"_s}}, {}, RightHolds::Depends, words(u"weighed"_s), {}},
                  {{u"erasure"_s}, {{u"gdpr"_s, u"never"_s}}, {}, RightHolds::Yes, words(u"never reached"_s), {}}};
    return made;
}

}

class RightsMatrixTest final : public QObject {
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *right, const char *regime, const char *basis, const char *answer) {
            QTest::addRow("%s %s %s", right, regime, basis) << QString::fromLatin1(right) << QString::fromLatin1(regime) << QString::fromLatin1(basis) << QString::fromLatin1(answer);
        };
        row("access", "gdpr", "", "yes always Art. 15");
        row("information", "uk", "contract", "yes always s. 15");
        row("access", "ccpa", "", "nothing");
        row("disposal", "gdpr", "", "nothing");
        row("portability", "gdpr", "contract", "yes given Art. 20");
        row("portability", "gdpr", "interests", "no not given Art. 20");
        row("portability", "gdpr", "obligation", "nothing");
        row("portability", "gdpr", "", "unsaid say the basis Art. 20");
        row("erasure", "gdpr", "obligation", "no kept Art. 17(3)");
        row("erasure", "gdpr", "contract", "depends weighed Art. 17(1)");
        row("erasure", "gdpr", "", "unsaid say the basis Art. 17(3); Art. 17(1)");
    }
    void judges()
    {
        QFETCH(QString, right);
        QFETCH(QString, regime);
        QFETCH(QString, basis);
        const auto judged = matrix().judge(right, regime, basis);
        QTEST(judged ? u"%1 %2 %3"_s.arg(name(judged->holds), judged->words.in(u"en"_s), judged->source) : u"nothing"_s, "answer");
    }

    void namesWhatServesInstead()
    {
        QCOMPARE(matrix().judge(u"portability"_s, u"gdpr"_s, u"interests"_s)->instead, QStringList{u"access"_s});
    }

    void readsItsNames()
    {
        for (const auto holds : {RightHolds::Yes, RightHolds::No, RightHolds::Depends, RightHolds::Unsaid})
            QCOMPARE(rightHolds(name(holds)), std::optional(holds));
        QCOMPARE(rightHolds(u"perhaps"_s), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(RightsMatrixTest)
#include "tst_rightsmatrix.moc"

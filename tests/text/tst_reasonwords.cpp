// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/errorwords.h"
#include "app/text/reasonwords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

class ReasonWordsTest final : public QObject {
    Q_OBJECT
private slots:
    // A reason that stands in the sources and not in the table would be English in every language.
    void everyReasonOfTheSourcesIsKnown()
    {
        static const QRegularExpression refusal(u"(?:InputInvalid|DateOutsideRules), \\{[^{}]*?, ((?:[^{}]|\\{[^{}]*\\})*?)\\}"_s);
        static const QRegularExpression literal(u"u\"([^\"]+)\"_s"_s);
        static const QRegularExpression form(u"[A-Z]{2}|[|]|%1\\.\\.|^name, role"_s);  // FIELD=VALUE, en|de, 1..9, names of keys
        int found = 0;
        for (const QString &layer : {u"app"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(CASEBOOK_SOURCE_DIR) + u'/' + layer, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto each = refusal.globalMatch(source); each.hasNext();)
                    for (auto reason = literal.globalMatch(each.next().captured(1)); reason.hasNext();) {
                        const QString text = reason.next().captured(1);
                        if (form.match(text).hasMatch() || text == "received or sent"_L1)
                            continue;
                        ++found;
                        QVERIFY2(text::isKnownReason(text), qPrintable(file.fileName() + u": "_s + text));
                    }
            }
        }
        QVERIFY(found > 30);
    }

    void whatIsNoSentenceStays()
    {
        QCOMPARE(text::reasonText(u"FIELD=VALUE"_s), u"FIELD=VALUE"_s);
        QVERIFY(!text::isKnownReason(u"FIELD=VALUE"_s));
    }

    void aNumberStandsInItsPlace()
    {
        const base::Error error{base::ErrorCode::InputInvalid, {u"passphrase"_s, u"shorter than %1 characters"_s, u"12"_s}, {}};
        QVERIFY(text::errorWords(error).oneLine().contains(u"(shorter than 12 characters)"_s));
    }
};

QTEST_GUILESS_MAIN(ReasonWordsTest)
#include "tst_reasonwords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbtable.h"
#include "tests/compartments/alike.h"
#include "tests/compartments/contents.h"
#include "tests/support/testoffice.h"
#include "ui/charts/chartpainter.h"

#include <QStandardPaths>
#include <QTest>

using namespace casebook;
using namespace casebook::compartments;
using namespace Qt::StringLiterals;

// Two stores that differ in the cases of a compartment answer somebody outside it byte for byte alike. For machines: tst_verbsasjson.
class VerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void everyVerbHasItsLine()
    {
        QSet<QString> tried;
        for (const Step &step : script())
            if (step.code == 0)
                tried.insert(verbOf(step.words));
        tried.insert(u"import undo"_s);  // an import is named by chance: a script can only try one that is none
        tried += {u"certificate issue"_s, u"certificate verify"_s};  // nothing was erased in these stores
        tried.insert(u"compartment move"_s);  // the letter of a room in its numbers says how many there are; whoever may make one may know
        for (const cli::Verb &verb : cli::verbs())
            QVERIFY2(tried.contains(QLatin1StringView(verb.name)), verb.name);
    }

    void theSecretsAreThere()
    {
        QTemporaryDir folder;
        Twin open(folder.filePath(u"a"_s), Engine::Embedded, false);
        Twin secret(folder.filePath(u"b"_s), Engine::Embedded, true);
        for (Twin *twin : {&open, &secret}) {
            twin->enter();
            const auto office = twin->open(cleared);
            QCOMPARE(office->user().clearance.sees(1), twin->holdsSecrets());
            QCOMPARE(*office->connection().oneNumber(u"SELECT count(*) FROM cases WHERE number LIKE '_-2026-A%'"_s), twin->holdsSecrets() ? 4 : 0);
            QCOMPARE(*office->connection().oneNumber(u"SELECT count(*) FROM cases WHERE number NOT LIKE '_-2026-A%'"_s), 5);
        }
    }

    void answersAlike()
    {
        compartments::answersAlike(Engine::Embedded, false, charts::paperCharts());
    }
};

QTEST_MAIN(VerbsTest)
#include "tst_verbs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/allstories.h"
#include "tests/support/testoffice.h"

using namespace casebook;
using namespace casebook::stories;
using namespace Qt::StringLiterals;

// tst_stories on the other engine: packaging/postgresql/with-cluster ctest --test-dir build/test -R tst_storiesonserver
class StoriesOnServerTest final : public QObject {
    Q_OBJECT
private slots:
    void comesToItsEnd_data() { m_stories.addRows(); }
    void comesToItsEnd()
    {
        if (support::serverUrl().isEmpty())
            QSKIP("NOT TESTED: no CASEBOOK_TEST_POSTGRESQL (packaging/postgresql/with-cluster)");
        QFETCH(QString, file);
        const QStringList failures = m_stories.tell(file);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

private:
    AllStories m_stories{Engine::Server, u"xapix"_s};
};

QTEST_MAIN(StoriesOnServerTest)
#include "tst_storiesonserver.moc"

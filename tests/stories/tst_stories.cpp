// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/allstories.h"

using namespace casebook::stories;
using namespace Qt::StringLiterals;

// Every story of tests/data/stories as the first organisation lives it, in a file. Elsewhere and on a server: the two beside it.
class StoriesTest final : public QObject {
    Q_OBJECT
private slots:
    void thereAreThirty() { QVERIFY(storyFiles().size() >= 30); }
    void comesToItsEnd_data() { m_stories.addRows(); }
    void comesToItsEnd()
    {
        QFETCH(QString, file);
        const QStringList failures = m_stories.tell(file);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

private:
    AllStories m_stories{Engine::Embedded, u"xapix"_s};
};

QTEST_MAIN(StoriesTest)
#include "tst_stories.moc"

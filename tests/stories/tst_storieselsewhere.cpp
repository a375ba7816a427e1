// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/allstories.h"

using namespace casebook::stories;
using namespace Qt::StringLiterals;

// The same stories in an organisation of which the program knows nothing: other offices, hours, holidays, channels and periods.
// Its pack lies in this program beside those that ship.
class StoriesElsewhereTest final : public QObject {
    Q_OBJECT
private slots:
    void comesToItsEnd_data() { m_stories.addRows(); }
    void comesToItsEnd()
    {
        QFETCH(QString, file);
        const QStringList failures = m_stories.tell(file);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

private:
    AllStories m_stories{Engine::Embedded, u"glasmond"_s};
};

QTEST_MAIN(StoriesElsewhereTest)
#include "tst_storieselsewhere.moc"

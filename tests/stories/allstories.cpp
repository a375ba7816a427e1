// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/allstories.h"

#include "tests/support/teststore.h"

namespace casebook::stories {

using namespace Qt::StringLiterals;

QString dataFolder()
{
    return QStringLiteral(CASEBOOK_SOURCE_DIR "/tests/data/stories");
}

QStringList storyFiles()
{
    return QDir(dataFolder()).entryList({u"*.story"_s}, QDir::Files, QDir::Name);
}

void AllStories::addRows() const
{
    QTest::addColumn<QString>("file");
    const QString share = qEnvironmentVariable("CASEBOOK_STORIES", u"1/1"_s);
    const qsizetype shares = std::max(1, share.section(u'/', 1).toInt());
    const qsizetype mine = share.section(u'/', 0, 0).toInt() - 1;
    const QStringList files = storyFiles();
    for (qsizetype i = 0; i < files.size(); ++i)
        if (i % shares == mine % shares)
            QTest::newRow(qPrintable(files[i].chopped(6))) << files[i];
}

QStringList AllStories::tell(const QString &file)
{
    const QString names = u"names/%1.txt"_s.arg(m_organisation);
    const ReadNames known = readNames(names, support::bytesOf(dataFolder() + u'/' + names));
    const ReadStory read = readStory(file, support::bytesOf(dataFolder() + u'/' + file), m_organisation, known.names);
    if (!known.problems.isEmpty() || !read.problems.isEmpty())
        return known.problems + read.problems;
    if (!m_office)
        m_office = std::make_unique<StoryOffice>(m_engine, m_organisation);
    return Teller(m_office->openFor(file.chopped(6))).tell(read.story);
}

}

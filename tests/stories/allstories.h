// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stories/storyoffice.h"

#include <QTest>

namespace casebook::stories {

QString dataFolder();  // tests/data/stories
QStringList storyFiles();

// A test of one engine and one organisation is this, with its two words.
class AllStories {
public:
    AllStories(Engine engine, const QString &organisation) : m_engine(engine), m_organisation(organisation) {}
    // A row for each story, named as its file; of CASEBOOK_STORIES=1/2 in the environment every other one, from the first.
    void addRows() const;
    // What did not come as the file says; the office is made with the first.
    QStringList tell(const QString &file);

private:
    Engine m_engine;
    QString m_organisation;
    std::unique_ptr<StoryOffice> m_office;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stories/teller.h"

#include <QTemporaryDir>

namespace casebook::stories {

enum class Engine { Embedded, Server };

// Makes the office of an organisation once, with its people, and hands every story a copy: no story sees the cases of another,
// and each begins with the first number.
class StoryOffice final {
public:
    StoryOffice(Engine engine, const QString &organisation);
    ~StoryOffice();
    StoryOffice(const StoryOffice &) = delete;
    StoryOffice &operator=(const StoryOffice &) = delete;

    // The copy before it is gone then.
    Place openFor(const QString &story);

private:
    void furnish(const QString &address);
    QString copyFor(const QString &story);
    QString databaseAddress(const QString &name) const;
    void dropCopy();

    Engine m_engine;
    QString m_organisation;
    QTemporaryDir m_folder;
    QString m_base;   // a file, or a database
    QString m_copy;   // a database
    QString m_first;  // the login of whoever made the office
};

}

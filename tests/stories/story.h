// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace casebook::stories {

// What stands in braces in a story, as one organisation calls it: {office.eu}, {channel.post}, a day that its calendar moves.
using Names = QMap<QString, QString>;

// A line of a story that does or expects something.
struct Step {
    enum class Kind { At, As, Do, Refused, Fails, Keep, Expect, DueClock, Task, Systems, File };
    Kind kind = Kind::Do;
    int line = 0;           // from 1
    QStringList words;      // behind the first, without the reason
    QByteArray content;     // of a file
};

// One case from intake to its end, or as far as it is told; tests/data/stories/README.md describes the file.
struct Story {
    QString file;  // its name, without the folder
    QString title;
    QString why;
    QString source;
    QList<Step> steps;
};

struct ReadStory {
    Story story;
    QStringList problems;  // "FILE:LINE: what is wrong"; empty when the story can be told
};

// As the organisation lives it. `names` are those of all stories; a story adds its own. Words that nobody knows, names that are
// not there and lines that say too little are problems.
ReadStory readStory(const QString &file, const QByteArray &content, const QString &organisation, const Names &names);

struct ReadNames {
    Names names;
    QStringList problems;
};
ReadNames readNames(const QString &file, const QByteArray &content);

// A line as a shell reads it: blanks part words, quotes of either kind keep them together.
QStringList wordsOf(const QString &line);

}

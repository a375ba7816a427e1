// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stories/story.h"

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>
#include <functional>

namespace casebook::stories {

// What a verb answered.
struct Spoken {
    int code = 0;
    QJsonValue answer;  // as a machine reads it
    QString said;       // beside the answer
};

// Where a story is told: a store, its people, its offices, a folder for files. A verb is given the moment at which it is done.
struct Place {
    using Voice = std::function<Spoken(const QStringList &words, const QDateTime &now)>;
    Voice voice;
    QMap<QString, QString> people;      // who they are to the story -> login
    QMap<QString, QTimeZone> zones;     // of the offices
    QString office;                     // the usual one
    QString folder;
};

// Tells a story line by line: the acts are verbs of the command line, so dates, gates, refusals and letters are those of the
// program. At the end the journal has to verify.
class Teller {
public:
    explicit Teller(Place place) : m_place(std::move(place)) {}
    // What did not come as the story says, "FILE:LINE: wanted …, got …"; empty when everything did. An act that failed ends it.
    QStringList tell(const Story &story);

private:
    bool isGoingOn(const Step &step, const Step *next);
    void at(const Step &step);
    bool act(const Step &step, const Step *next);
    bool answerSystems(const Step &step);
    bool isAsWanted(const Step &step, const Step *wish, const QStringList &words);
    void write(const Step &step);
    void keep(const Step &step);
    void expect(const Step &step);
    void expectPairs(const Step &step, const QJsonValue &found, const QStringList &pairs);
    void compare(const Step &step, const QString &what, const QString &wanted, const QString &got);
    void verify();
    QString filled(const QString &word) const;
    QStringList filled(const QStringList &words) const;
    void fail(int line, const QString &problem);

    Place m_place;
    QString m_file;
    QDateTime m_now;
    QString m_actor;
    Names m_kept;
    Spoken m_last;
    QStringList m_failures;
};

}

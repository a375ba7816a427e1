// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::domain {

// Which cases a subject of the statement bears on: those of a kind, or those in which a fact has one of these values.
struct Bearing {
    QString kind;
    QString list = {};  // whose items have the fact; empty: a fact of the case
    QString fact = {};  // empty: all cases of the kind
    QStringList is = {};
};

// What a statement speaks about, and how it is found in a text. Phrases are words in their order, whatever their case, accents
// and signs; one that ends in an asterisk also finds what goes on behind ("retain*").
struct StatementSubject {
    QString id;
    LocalText label;
    QStringList headings;  // one of them in a heading: the whole clause is about it
    QStringList words;     // one of them in a paragraph: that paragraph is about it
    QList<Bearing> bearsOn;
};

// A page of the organisation that explains how it processes data. Shown, never opened by itself.
struct StatementPage {
    LocalText title;
    QString address;
    QStringList subjects;  // only beside cases that these subjects bear on; empty: beside all
    QString source;
};

// By what personal data may leave the European Economic Area or Switzerland, and when that was so (GDPR Art. 45, 46; FADP Art. 16).
struct Safeguard {
    enum class State { NotYet, Valid, Ended };
    QString id;
    LocalText label;
    QStringList words;  // by which it is found in a text
    QDate from;
    QDate ended;        // the first day on which it no longer holds; invalid: it holds still
    QString source;

    State stateOn(const QDate &day) const
    {
        return day < from ? State::NotYet : ended.isValid() && day >= ended ? State::Ended : State::Valid;
    }
};

struct NoticeMeans {
    QString id;
    LocalText label;
};

// How an organisation works with the versions of its statement.
struct StatementRule {
    QString source;        // by which a case is judged by the version of its day of receipt
    QString importSource;  // by which a version is imported on its day, not before
    QString noticeSource;  // by which the customers are told of a material change
    QList<NoticeMeans> means;
    QList<StatementSubject> subjects;
    QList<StatementPage> pages;
    QList<Safeguard> safeguards;

    const StatementSubject *subject(const QString &id) const;
    const NoticeMeans *mean(const QString &id) const;
};

QString name(Safeguard::State state);  // "not-yet", "valid", "ended"

}

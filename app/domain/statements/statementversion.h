// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/domain/statements/clauses.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace casebook::domain {

using StatementId = base::Id<struct StatementTag>;

// That the customers were told of a change (GDPR Art. 12(1), 5(1)(a)), as one row of the record. Days are those of the
// organisation's default office.
struct StatementNotice {
    qint64 id = 0;
    QDate told;
    QStringList means;     // ids of the organisation's rule: "mail", "portal"
    bool asksConsent = false;
    QDate holdsFrom;       // from when the change holds for those who were told
    QString note;
    QString recordedBy;    // login
};

// One wording of the privacy statement and since when it is in force: until the day before the next one. Of two with one day the
// one that was imported later counts.
struct StatementVersion {
    StatementId id;
    QString label;         // how cases name it: "2018-05-25"
    QDate effective;       // day of the organisation's default office
    bool isMaterial = false;  // changes what people were promised
    QString sha256;        // of the text in UTF-8, hexadecimal
    qsizetype clauses = 0; // how many; 0 where nobody counted them
    QString importedBy;    // login
    QList<StatementNotice> notices = {};

    bool lacksNotice() const { return isMaterial && notices.isEmpty(); }
};

struct StatementSpan {
    QDate from;
    QDate until;  // last day; invalid: still in force. Before `from`: another version of the same day counts in its place

    bool isNever() const { return until.isValid() && until < from; }
};

// The version that is in force on this day, by its place in the list, whose order is any; -1 before the first one.
qsizetype inForce(const QList<StatementVersion> &versions, const QDate &day);
StatementSpan spanOf(const QList<StatementVersion> &versions, qsizetype place);
// By its label, whatever its upper and lower case, else by its effective day: then the one of that day that counts; -1: none.
qsizetype versionNamed(const QList<StatementVersion> &versions, const QString &name);

}

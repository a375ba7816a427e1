// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace casebook::domain {

// How many automatic backups an organisation keeps: the newest of each of the last days, of each of the last weeks (from
// Monday) and of each of the last months, the present ones included, and the newest of those made before an upgrade.
struct KeepingRule {
    int days = 14;
    int weeks = 6;
    int months = 3;
    int beforeUpgrades = 2;
    int warnAfterDays = 3;  // how old the newest may get before people are warned
    QString source = {};

    int bound() const { return days + weeks + months + beforeUpgrades + 1; }

    friend bool operator==(const KeepingRule &, const KeepingRule &) = default;
};

// A backup as its name tells it. One that was found damaged stands for nothing: no sound one goes in its favour.
struct DatedBackup {
    QString name;     // tells two of the same instant apart
    QDateTime made;   // UTC
    bool isSound = true;
    bool isBeforeUpgrade = false;

    friend bool operator==(const DatedBackup &, const DatedBackup &) = default;
};

// Pure. The names of those that go now, oldest first; the zone is the office's. The newest sound one always stays, and where
// there is no sound one nothing goes. What is dated after `now` stays too and stands for nothing: nobody knows whose clock was
// wrong. Of those dated until now never more than rule.bound() stay once a sound one is the newest.
QStringList superseded(const QList<DatedBackup> &backups, const KeepingRule &rule, const QDateTime &now, const QTimeZone &zone);

// The first day on which nothing that was erased on `erased` is left in an automatic backup, by when an erasure has reached
// the backups (GDPR Art. 17(1)), provided that backups go on being made.
QDate goneFromBackups(const QDate &erased, const KeepingRule &rule);

// Whether people are to be told that the newest sound backup is too old; an invalid instant: there is none.
bool isTooOld(const QDateTime &newest, const KeepingRule &rule, const QDateTime &now, const QTimeZone &zone);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct RecordNoticeRequest {
    QString version;         // its label or its day
    QDate told;              // the day the customers were told
    QStringList means;       // by which; ids of the organisation's rule, at least one
    bool asksConsent = false;
    QDate holdsFrom = {};    // invalid: the day they were told, or the day of the version where that is later
    QString note = {};
    QString operation = {};
};

struct NoticeDone {
    QString version;  // label
    bool wasDoneBefore = false;
    QStringList findings = {};  // types of secrets that were taken out of the note before it was stored
};

// That the customers were told of a version which changes what they were promised (GDPR Art. 12(1), 7(1)): when, by what means,
// whether their consent was asked, and from when the change holds for them. There may be several, by different means.
//
// Errors: NotPermitted; NotFound{"VERSION"}; InputInvalid: version (it is no material change), told (missing), means (missing, not known),
// holds-from (before the customers were told, before the version is in force), notice (recorded already); DateOutsideRules for a day in
// the future.
class RecordNotice final {
public:
    explicit RecordNotice(Desk &desk) : m_desk(desk) {}
    base::Result<NoticeDone> run(const RecordNoticeRequest &request);

private:
    Desk &m_desk;
};

}

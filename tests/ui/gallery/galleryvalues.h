// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"
#include "ui/register/registervalues.h"
#include "ui/widgets/fields/filterreading.h"
#include "ui/widgets/lists/sidelist.h"
#include "ui/widgets/lists/timelineentry.h"

class QAbstractItemModel;
class QObject;

namespace casebook::gallery {

// Invented people, cases and dates for looking at the parts. Nothing here is a rule.
QAbstractItemModel *registerRows(QObject *parent);
QAbstractItemModel *sampleRows(QObject *parent);
QList<widgets::SideItem> sideItems();
QList<registering::FilterChip> chips();
registering::CaseDetail caseDetail();
casefile::CaseHead caseHead();
QList<widgets::TimelineEntry> timeline();
QList<widgets::TimelineEntry> shortTimeline();
casefile::CaseSide caseSide();
casefile::DateReason dateReason();
// Knows the fields due, state, office, kind; enough to see colours and a fault.
widgets::FilterReading readFilter(const QString &text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"
#include "ui/casefile/caseview.h"
#include "ui/dialogs/casecontext.h"
#include "ui/widgets/lists/timelineentry.h"

namespace casebook::casefile {

// What the case page shows, made from the case and its rules. Pure: the same context gives the same words, in the language of
// the window.

using dialogs::CaseContext;

// "3 days late", "today", "in 4 days" with the state that goes with it; soon is within a week.
theme::StateText dueState(const QDate &due, const QDate &today);

CaseHead caseHead(const CaseContext &context);
CaseSide caseSide(const CaseContext &context);
// What the tab of the page is called: number and person.
QString tabWord(const CaseContext &context);

// The fact of the case, or of a list, that each missing thing of the usual next way needs: "fact:sent-on", "list:lines.outcome",
// "field:channel" -> the name of that way.
QHash<QString, QString> neededFor(const CaseContext &context);

// Which entries of the timeline are shown.
enum class TimelineShow { All, Messages, Decisions, Tasks, System };
QList<CaseView::TimelineFilter> timelineFilters(const CaseContext &context);
TimelineShow timelineShow(const QString &filter);
// The filter that tells this case and those linked to it as one story, newest first.
inline const QString linkedFilter = QStringLiteral("linked");
QList<widgets::TimelineEntry> linkedTimeline(const CaseContext &context, const QList<domain::CaseFile> &linked);
// Newest first. A long text is cut after `longestPreview` characters: the whole stands under Messages.
QList<widgets::TimelineEntry> timeline(const CaseContext &context, TimelineShow show);
constexpr qsizetype longestPreview = 2000;

// The main clock's reasoning. Nothing when no clock ever ran.
std::optional<DateReason> dateReason(const CaseContext &context);
// "Sat 24 Oct 2026 → due Mon 30 Nov 2026": what a receipt so many days later would have meant.
QString whatIfResult(const CaseContext &context, int days);
// The reasoning as plain text, sentence by sentence, for a letter or a file.
QString reasonText(const CaseContext &context);

}

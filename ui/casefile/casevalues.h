// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/states.h"
#include "ui/widgets/casestrip/clockbar.h"
#include "ui/widgets/casestrip/stepline.h"

#include <QList>
#include <QString>
#include <optional>

namespace casebook::casefile {

// The head of a case, in words of the language of the window.
struct CaseHead {
    QString number;
    QString kind;
    QList<theme::StateText> badges;  // at most two
    QString sentence;                // who, whom, rules, owner, day of receipt
    widgets::ClockBar::Clock clock;
    QString nextStep;                // "Send the answer letter"
    QString primary;                 // "Send letter"; empty = nothing to do now
    QString primaryReason;           // why the button cannot be pressed; empty = it can
    QList<widgets::StepLine::Step> steps;
};

struct FactLine {
    QString label;
    QString value;
    std::optional<theme::State> state;
};

struct TaskLine {
    QString id;
    QString title;
    bool isDone = false;
    std::optional<theme::StateText> due;  // "1 day late"
    QString note;                         // "3 done", instead of a state
};

struct FileLine {
    QString id;
    QString name;
    QString note;  // "19 Nov, 4.1 MB"
};

// What stands beside the timeline.
struct CaseSide {
    QList<FactLine> facts;
    QString taskCount;   // "2 of 5 open"
    QList<TaskLine> tasks;
    QString noTask;      // why none can be added; empty = it can
    QString noFinish;    // why none can be finished
    QString fileCount;
    QList<FileLine> files;
    QString noFile;      // why none can be added
    QString holdCount;
    QStringList holds;
    QList<FactLine> retention;  // of a closed case
};

// "Why this date?": the answer first, then how it came about, line by line.
struct DateReason {
    struct Line {
        QString label;   // "Rule"
        QString value;   // "EU-RESP, one month, same day number"
        QString note;    // "GDPR Art. 12(3) · pack 2026.3, rule 14"
        std::optional<theme::State> state;
    };
    struct WhatIf {
        QString first;   // "20 Oct"
        QString last;    // "31 Oct"
        int days = 0;    // how far the slider goes; 0 = no what-if
        int day = 0;
        QString result;  // "Sat 24 Oct → due Mon 30 Nov 2026"
    };
    theme::State state = theme::State::OnTrack;
    QString answer;      // "Due Tue 24 Nov 2026, end of day, Berlin"
    QList<Line> lines;
    WhatIf whatIf;
    bool canExtend = false;
};

}

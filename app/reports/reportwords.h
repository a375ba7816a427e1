// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::reports {

// The few words that the writers add themselves, in the language of the report. That is not the language of the window: a German
// report is written from an English window, so these are no tr() texts.
struct ReportWords {
    QString about;
    QString report;
    QString organisation;
    QString period;
    QString filter;
    QString clearance;
    QString store;
    QString checkpoint;
    QString checkpointValue;  // %1 entries, %2 root
    QString program;
    QString rulebook;
    QString generated;
    QString testStore;
    QString page;             // %1 of %2
    QString continued;        // %1 title
    QString noRows;
    QString total;
    QString keyFigures;
    QString entry;            // head of the names in the stamp
    QString figure;
    QString value;
    QString comparison;
    QString section;
    QString text;
    QString yes;
    QString no;
    QString category;
    QString limit;
    QString none;             // no filter
};

// German for "de", English for everything else.
const ReportWords &reportWords(const QString &language);

}

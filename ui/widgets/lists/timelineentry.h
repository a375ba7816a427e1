// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace casebook::widgets {

// One thing that happened in a case, ready to be read: dates and names are already words in the language of the window.
struct TimelineEntry {
    enum class Kind {
        Received,
        Sent,
        Internal,   // never leaves the office
        Step,       // done by a person: "Letter drafted, version 2, by A. Braun"
        Automatic,  // folded: "6 automatic entries: …"
    };
    Kind kind = Kind::Step;
    QString id;
    QString icon;    // of a step; a name of ui/theme/icons
    QString who;     // "Clara Weber", "to Clara Weber", the author of a note
    QString medium;  // "mail", "letter"
    QString date;    // "Mon 23 Nov 2026"
    QString text;    // body of a card, the sentence of a step
    bool isUnread = false;
};

}

Q_DECLARE_METATYPE(casebook::widgets::TimelineEntry)

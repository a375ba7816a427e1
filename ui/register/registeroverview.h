// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "app/queries/views.h"
#include "ui/register/registervalues.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/lists/sidelist.h"

namespace casebook::registering {

// A chip is nothing but a piece of filter text with a word.
struct ChipPiece {
    QString id;
    QString word;
    QString piece;
    bool isCounted = false;  // how many open cases it would leave
};

// What stands around the list: words, kinds and views with their counts, chips. A value, read in the store's thread.
struct RegisterOverview {
    RegisterWords words;
    qint64 all = 0;
    QList<queries::KindCount> kinds;
    QList<store::SavedView> views;
    QHash<QString, qint64> chipCounts;  // by id of the chip
    QHash<QString, qint64> viewCounts;  // open cases, by name
    QString noNewCase;  // why nothing can be registered; empty: it can
    QString noViews;    // why no view can be kept or removed

    QList<FilterChip> chips(const QString &filter) const;
    QList<widgets::SideItem> sideItems() const;
    // Which line of the side list the filter stands for: "view:NAME", "kind:ID" or "all".
    QString sideOf(const QString &filter) const;
};

// In the language of the interface: field names of both are understood everywhere.
QList<ChipPiece> chipPieces(const RegisterWords &words);
QString openPiece();
QString kindPiece(const QString &kind, const QString &language);

base::Result<RegisterWords> readWords(workspace::Workspace &workspace, const QString &language);
base::Result<RegisterOverview> readOverview(workspace::Workspace &workspace, const QString &language);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problemwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace casebook::text {

namespace {

struct Meaning {
    QLatin1StringView word;
    const char *text;
};

using namespace Qt::StringLiterals;

constexpr std::array<Meaning, 20> meanings{{
    {"entry-unreadable"_L1, QT_TRANSLATE_NOOP("Verification", "The entry is not of the form of an entry.")},
    {"entry-changed"_L1, QT_TRANSLATE_NOOP("Verification", "The entry was changed after it was written.")},
    {"entry-missing"_L1, QT_TRANSLATE_NOOP("Verification", "Entries are missing.")},
    {"entry-repeated"_L1, QT_TRANSLATE_NOOP("Verification", "The entry is there twice.")},
    {"entry-out-of-place"_L1, QT_TRANSLATE_NOOP("Verification", "The entry stands in the wrong place.")},
    {"entry-beyond-tree"_L1, QT_TRANSLATE_NOOP("Verification", "The entry is there, but the tree of the journal does not know it.")},
    {"root-differs"_L1, QT_TRANSLATE_NOOP("Verification", "The entries do not give the root kept with the journal.")},
    {"checkpoint-contradicted"_L1, QT_TRANSLATE_NOOP("Verification", "The journal is not the one the checkpoint was made over.")},
    {"seen-contradicted"_L1, QT_TRANSLATE_NOOP("Verification", "The journal is not the one this computer has seen.")},
    {"value-changed"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is not the one that was recorded.")},
    {"opening-unknown"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is there that no entry recorded.")},
    {"opening-repeated"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is there twice.")},
    {"opening-misfiled"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is kept under another case than its entry's.")},
    {"opening-missing"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is gone, and no entry says that it was erased.")},
    {"erased-without-entry"_L1, QT_TRANSLATE_NOOP("Verification", "An earlier value is marked as erased, and no entry says so.")},
    {"erased-value-present"_L1, QT_TRANSLATE_NOOP("Verification", "An entry says that the value was erased, but it is still there.")},
    {"state-differs"_L1, QT_TRANSLATE_NOOP("Verification", "What the casebook says now is not what was recorded last.")},
    {"state-unrecorded"_L1, QT_TRANSLATE_NOOP("Verification", "The casebook says something that no entry recorded.")},
    {"state-missing"_L1, QT_TRANSLATE_NOOP("Verification", "What was recorded last is not in the casebook.")},
    {"attachment-changed"_L1, QT_TRANSLATE_NOOP("Verification", "The content of a file is not the one that was recorded.")},
}};

}

QString problemText(const QString &word)
{
    const auto found = std::find_if(meanings.cbegin(), meanings.cend(), [&](const Meaning &meaning) { return meaning.word == word; });
    return found == meanings.cend() ? word : QCoreApplication::translate("Verification", found->text);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/letterparts.h"

namespace casebook::intake::recognition {

// An article that a letter names, in whatever language: "Art. 15 Abs. 3 DSGVO", "artículo 17 del RGPD", "§ 34 BDSG".
struct Article {
    const Law *law = nullptr;
    QString mark;        // "article" or "section", as the letter writes it
    QString number;      // "15"
    QString part;        // "3", empty where none is named
    bool isSure = true;  // its law stands beside it; else it is the only one that the letter names
    Match match;         // from the mark to the number and its part

    QString label() const;                   // "Art. 15(3) GDPR"
    QList<ArticleRight> rights() const;      // of the part, or of the whole article
};

// All of them outside ranges such as "Articles 15 to 22". Without any named law an article is one of the first law that has
// it, and not sure.
QList<Article> articlesIn(const Reading &reading, const Table &table);

}

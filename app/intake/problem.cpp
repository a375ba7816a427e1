// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/problem.h"

using namespace Qt::StringLiterals;

namespace casebook::intake {

QString name(ProblemCode code)
{
    switch (code) {
    case ProblemCode::Ragged: return u"ragged"_s;
    case ProblemCode::UnbalancedQuote: return u"unbalanced-quote"_s;
    case ProblemCode::FieldTooLong: return u"field-too-long"_s;
    case ProblemCode::DateMissing: return u"date-missing"_s;
    case ProblemCode::DateUnreadable: return u"date-unreadable"_s;
    case ProblemCode::DateInFuture: return u"date-in-future"_s;
    case ProblemCode::ValueUnknown: return u"value-unknown"_s;
    case ProblemCode::NumberUnreadable: return u"number-unreadable"_s;
    case ProblemCode::Empty: return u"empty"_s;
    case ProblemCode::NoRows: return u"no-rows"_s;
    case ProblemCode::ColumnTwice: return u"column-twice"_s;
    case ProblemCode::ColumnMissing: return u"column-missing"_s;
    case ProblemCode::EncodingWrong: return u"encoding-wrong"_s;
    case ProblemCode::TargetUnknown: return u"target-unknown"_s;
    case ProblemCode::NulReplaced: return u"nul-replaced"_s;
    case ProblemCode::PossibleDuplicate: return u"possible-duplicate"_s;
    case ProblemCode::NotAMessage: return u"not-a-message"_s;
    case ProblemCode::NotReadable: return u"not-readable"_s;
    case ProblemCode::NoDate: return u"no-date"_s;
    case ProblemCode::TooLarge: return u"too-large"_s;
    case ProblemCode::TooDeep: return u"too-deep"_s;
    case ProblemCode::TooManyParts: return u"too-many-parts"_s;
    case ProblemCode::TooManyHeaders: return u"too-many-headers"_s;
    case ProblemCode::HeaderTooLarge: return u"header-too-large"_s;
    case ProblemCode::DateFromReceived: return u"date-from-received"_s;
    case ProblemCode::CharsetRepaired: return u"charset-repaired"_s;
    case ProblemCode::MimeBroken: return u"mime-broken"_s;
    case ProblemCode::BodyCut: return u"body-cut"_s;
    case ProblemCode::NoSender: return u"no-sender"_s;
    case ProblemCode::NotFound: return u"not-found"_s;
    }
    Q_UNREACHABLE();
}

}

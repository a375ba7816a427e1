// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retentionclass.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return u"closed"_s;
    case RetentionStart::Issued: return u"issued"_s;
    case RetentionStart::Event: return u"event"_s;
    }
    return {};
}

std::optional<RetentionStart> retentionStart(const QString &text)
{
    using enum RetentionStart;
    for (const RetentionStart candidate : {Closed, Issued, Event}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

QString name(RetentionBound bound)
{
    switch (bound) {
    case RetentionBound::Max: return u"max"_s;
    case RetentionBound::Min: return u"min"_s;
    }
    return {};
}

std::optional<RetentionBound> retentionBound(const QString &text)
{
    using enum RetentionBound;
    for (const RetentionBound candidate : {Max, Min}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

}

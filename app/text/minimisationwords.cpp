// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/minimisationwords.h"

#include <QCoreApplication>

#include <array>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::PlanState;
using domain::PrivacyClass;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

struct Obstacle {
    QLatin1StringView reason;
    const char *text;
};

constexpr std::array<Obstacle, 8> obstacles{{
    {"not-closed"_L1, QT_TRANSLATE_NOOP("Retention", "The case is not closed.")},
    {"hold"_L1, QT_TRANSLATE_NOOP("Retention", "A hold is on the case.")},
    {"clock"_L1, QT_TRANSLATE_NOOP("Retention", "A clock of the case still runs.")},
    {"task"_L1, QT_TRANSLATE_NOOP("Retention", "A task of the case is open.")},
    {"linked"_L1, QT_TRANSLATE_NOOP("Retention", "A linked case is still open.")},
    {"not-due"_L1, QT_TRANSLATE_NOOP("Retention", "The period of the file has not ended.")},
    {"no-rule"_L1, QT_TRANSLATE_NOOP("Retention", "No rule says when files of this kind are minimised.")},
    {"done"_L1, QT_TRANSLATE_NOOP("Retention", "The case has been minimised already.")},
}};

}

QString obstacleText(const QString &reason)
{
    for (const Obstacle &obstacle : obstacles)
        if (obstacle.reason == reason)
            return words(obstacle.text);
    return reason;
}

QString privacyClassText(PrivacyClass privacyClass)
{
    switch (privacyClass) {
    case PrivacyClass::Operational: return words(QT_TRANSLATE_NOOP("Retention", "how it was handled"));
    case PrivacyClass::Decision: return words(QT_TRANSLATE_NOOP("Retention", "what was decided"));
    case PrivacyClass::Identity: return words(QT_TRANSLATE_NOOP("Retention", "names and accounts"));
    case PrivacyClass::Contact: return words(QT_TRANSLATE_NOOP("Retention", "contact details"));
    case PrivacyClass::Narrative: return words(QT_TRANSLATE_NOOP("Retention", "texts and files"));
    case PrivacyClass::Special: return words(QT_TRANSLATE_NOOP("Retention", "special categories"));
    }
    return {};
}

QString privacyClassesText(const QList<PrivacyClass> &privacyClasses)
{
    QStringList all;
    for (const PrivacyClass each : privacyClasses)
        all << privacyClassText(each);
    return all.join(QStringLiteral(", "));
}

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Kept: return words(QT_TRANSLATE_NOOP("Retention", "kept"));
    case PlanState::Due: return words(QT_TRANSLATE_NOOP("Retention", "due"));
    case PlanState::Held: return words(QT_TRANSLATE_NOOP("Retention", "held"));
    case PlanState::Done: return words(QT_TRANSLATE_NOOP("Retention", "done"));
    case PlanState::UnknownStart: return words(QT_TRANSLATE_NOOP("Retention", "start unknown"));
    }
    return {};
}

QString deletionStateText(domain::DeletionState state)
{
    switch (state) {
    case domain::DeletionState::Due: return words(QT_TRANSLATE_NOOP("Retention", "due"));
    case domain::DeletionState::Free: return words(QT_TRANSLATE_NOOP("Retention", "may go"));
    case domain::DeletionState::Kept: return words(QT_TRANSLATE_NOOP("Retention", "kept"));
    case domain::DeletionState::Held: return words(QT_TRANSLATE_NOOP("Retention", "held"));
    case domain::DeletionState::UnknownStart: return words(QT_TRANSLATE_NOOP("Retention", "start unknown"));
    }
    return {};
}

QString missingStartText(const QString &start)
{
    const auto known = domain::retentionStart(start);
    if (!known)
        return start;
    switch (*known) {
    case domain::RetentionStart::Closed: return words(QT_TRANSLATE_NOOP("Retention", "day of closing"));
    case domain::RetentionStart::Issued: return words(QT_TRANSLATE_NOOP("Retention", "day of issue"));
    case domain::RetentionStart::Event: return words(QT_TRANSLATE_NOOP("Retention", "day of the event"));
    }
    return {};
}

}

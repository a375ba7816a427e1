// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::store {

// The compartments that a reader may see. Compartment 0 holds the ordinary cases. Every read takes one; there is no default
// that sees everything.
class Clearance {
public:
    explicit Clearance(QList<qint64> compartments) : m_compartments(std::move(compartments)) {}

    bool sees(qint64 compartment) const { return m_compartments.contains(compartment); }
    const QList<qint64> &compartments() const { return m_compartments; }
    // "(0, 3)" for an SQL IN; numbers of our own, never text from outside.
    QString inList() const
    {
        QStringList numbers;
        for (qint64 compartment : m_compartments)
            numbers << QString::number(compartment);
        return QStringLiteral("(%1)").arg(numbers.join(QStringLiteral(", ")));
    }

private:
    QList<qint64> m_compartments;
};

struct User {
    qint64 id = 0;
    QString uuid;
    QString login;
    QString name;
    QStringList roles;
    Clearance clearance = Clearance({0});
};

}

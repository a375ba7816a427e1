// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/scene.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

namespace casebook::compartments {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 100;

void addModel(QStringList &lines, const QString &indent, const QAbstractItemModel *model)
{
    if (!model)
        return;
    lines << indent + u"rows %1, columns %2"_s.arg(model->rowCount()).arg(model->columnCount());
    for (int row = 0; row < std::min(model->rowCount(), rowsRead); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            QStringList words;
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                words << model->index(row, column).data(role).toString();
            words.removeDuplicates();
            lines << indent + u"%1/%2 "_s.arg(row).arg(column) + words.join(u" | "_s);
        }
}

// Every property that is a text, whatever kind of widget it is: text, title, placeholder, tool tip, accessible name … The
// names that objects have among themselves are shown to nobody.
QStringList textsOf(const QObject *object)
{
    QStringList texts;
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType() == QMetaType::fromType<QString>() && qstrcmp(property.name(), "objectName") != 0)
            if (const QString text = property.read(object).toString(); !text.isEmpty())
                texts << u"%1=%2"_s.arg(QLatin1StringView(property.name()), text);
    }
    return texts;
}

void addWidget(QStringList &lines, const QWidget *widget, int depth)
{
    const QString indent(depth, u' ');
    lines << indent + u"%1%2 "_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->isVisible() ? u""_s : u" (hidden)"_s) + textsOf(widget).join(u"; "_s);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && !qobject_cast<const QHeaderView *>(view))
        addModel(lines, indent, view->model());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        addModel(lines, indent, box->model());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && edit->completer())
        addModel(lines, indent, edit->completer()->model());
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < bar->count(); ++i)
            lines << indent + u"tab "_s + bar->tabText(i) + u" | "_s + bar->tabToolTip(i);
    for (const QAction *action : widget->actions())
        lines << indent + u"action %1 "_s.arg(action->isEnabled()) + textsOf(action).join(u"; "_s);
    for (const QObject *child : widget->children())
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && !inner->isWindow())
            addWidget(lines, inner, depth + 1);
}

}

namespace {

QList<QWidget *> windowsNow()
{
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible())
            windows << widget;
    // Windows have no order of their own.
    std::sort(windows.begin(), windows.end(), [](const QWidget *one, const QWidget *other) {
        return std::pair(QString::fromLatin1(one->metaObject()->className()), one->windowTitle()) < std::pair(QString::fromLatin1(other->metaObject()->className()), other->windowTitle());
    });
    return windows;
}

}

QString wordsNow()
{
    QStringList lines;
    for (const QWidget *window : windowsNow())
        addWidget(lines, window, 0);
    return lines.join(u'\n');
}

Scene sceneNow(const QString &name)
{
    Scene scene{name, wordsNow(), {}};
    for (QWidget *window : windowsNow())
        scene.pictures << window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    return scene;
}

QString difference(const Scene &one, const Scene &other)
{
    if (one.name != other.name)
        return u"another scene: %1, %2"_s.arg(one.name, other.name);
    const QStringList left = one.text.split(u'\n');
    const QStringList right = other.text.split(u'\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return u"%1, line %2\n  without secrets: %3\n  with secrets:    %4"_s.arg(one.name).arg(i).arg(left.value(i), right.value(i));
    return one.pictures == other.pictures ? QString() : one.name + u": the pictures differ"_s;
}

}

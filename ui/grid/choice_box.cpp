// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/choice_box.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace ninefold::ui {

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent)
    : QComboBox{parent} {
    setObjectName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
}

void ChoiceBox::setChoices(const QStringList& texts) {
    const QSignalBlocker quiet{this};
    for (int i = 0; i < texts.size(); ++i) {
        if (i < count())
            setItemText(i, texts[i]);
        else
            addItem(texts[i]);
    }
}

void ChoiceBox::setChoice(int index) {
    const QSignalBlocker quiet{this};
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace ninefold::ui

// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QFontMetrics>
#include <QLayout>

namespace WikiMon {

// Makes a dialog of wrapped text so wide that its lines read well, and as high as they then need: Qt would
// take the height that goes with another width.
inline void fitDialog(QDialog *dialog, int widthInLetters)
{
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * widthInLetters);
    const int width = qMax(dialog->minimumWidth(), dialog->layout()->minimumSize().width());
    dialog->resize(
        width, qMax(dialog->layout()->totalHeightForWidth(width), dialog->layout()->minimumSize().height()));
}

} // namespace WikiMon

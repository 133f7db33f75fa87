// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/exportchoice.h"

#include <QDialog>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace WikiMon {

class OptionRow;

// What the dialog tells before it asks.
struct ExportFacts
{
    // By ExportRange.
    std::array<qint64, std::size_t(ExportRange::Count)> counts{};
    bool hasFilter = false;
    bool isSearching = false; // what the filter shows is not known whole
    bool isGrouped = false; // a selected row may stand for several changes
    bool masksAddresses = false;
};

// Asks what is exported and in which format: the one place for all exports of changes. The file is asked for
// by who opened the dialog, once it is accepted.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    using Estimate = std::function<ExportEstimate(ExportChoice)>;

    ExportDialog(
        const ExportFacts &facts, ExportChoice proposed, const Estimate &estimate, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    // As when the search for what the filter shows has ended.
    void setFacts(const ExportFacts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeading(const QString &text);
    void buildRanges();
    void buildKinds();
    void showCounts();
    void showEstimate();
    [[nodiscard]] bool isPossible(ExportRange range) const;
    [[nodiscard]] qint64 countOf(ExportRange range) const;

    ExportFacts m_facts;
    Estimate m_estimate;
    QVBoxLayout *m_all;
    std::array<OptionRow *, std::size_t(ExportRange::Count)> m_ranges{};
    std::array<OptionRow *, std::size_t(ExportKind::Count)> m_kinds{};
    QLabel *m_size;
    QLabel *m_addresses;
    QPushButton *m_export;
};

} // namespace WikiMon

// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterast.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <optional>

namespace WikiMon {

// The words of the filter language that are the same in every language.

// "title"; empty for Any.
[[nodiscard]] QLatin1StringView fieldName(FilterField field);
// Of a name in any case.
[[nodiscard]] std::optional<FilterField> fieldOf(QStringView name);
// The field that was probably meant by an unknown name.
[[nodiscard]] std::optional<FilterField> fieldLike(QStringView name);

[[nodiscard]] QLatin1StringView flagName(FilterFlag flag);
[[nodiscard]] std::optional<FilterFlag> flagOf(QStringView name);

[[nodiscard]] QLatin1StringView typeName(ChangeType type);
[[nodiscard]] std::optional<ChangeType> typeOf(QStringView name);

// MediaWiki's log types that are public.
[[nodiscard]] const QList<QLatin1StringView> &knownLogTypes();
// Canonical English names: MediaWiki's own namespaces and those of well-known extensions.
[[nodiscard]] const QList<QLatin1StringView> &knownNamespaces();

// What a field's values are.
enum class FilterValues : quint8 { Text, Identity, Namespace, Type, Log, Size, Flag, Country, Address, Time };
[[nodiscard]] FilterValues valuesOf(FilterField field);

} // namespace WikiMon

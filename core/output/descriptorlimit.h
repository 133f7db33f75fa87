// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

namespace WikiMon {

// Raises this process's limit of open files to wanted, as far as the system lets it, and returns the limit
// that holds now. A connection needs a descriptor, and the usual limit of 1,024 is for all of them.
int raiseDescriptorLimit(int wanted);

} // namespace WikiMon

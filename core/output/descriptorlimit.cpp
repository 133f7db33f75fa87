// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/descriptorlimit.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace WikiMon {

int raiseDescriptorLimit([[maybe_unused]] int wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        const auto target = std::min(static_cast<rlim_t>(wanted), limit.rlim_max);
        if (limit.rlim_cur < target) {
            rlimit raised = limit;
            raised.rlim_cur = target;
            if (setrlimit(RLIMIT_NOFILE, &raised) == 0) {
                limit = raised;
            }
        }
        return static_cast<int>(
            std::min(limit.rlim_cur, static_cast<rlim_t>(std::numeric_limits<int>::max())));
    }
#endif
    return wanted;
}

} // namespace WikiMon

// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/sparedescriptors.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace WikiMon {

#ifdef Q_OS_UNIX

SpareDescriptors::SpareDescriptors()
{
    m_descriptors.fill(-1);
    (void)refill();
}

SpareDescriptors::~SpareDescriptors()
{
    giveAway();
}

bool SpareDescriptors::refill()
{
    for (int &descriptor : m_descriptors) {
        if (descriptor < 0) {
            descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        }
        if (descriptor < 0 && (errno == EMFILE || errno == ENFILE)) {
            giveAway();
            return false;
        }
    }
    // Those that are kept say nothing of what is left beside them.
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (probe < 0 && (errno == EMFILE || errno == ENFILE)) {
        giveAway();
        return false;
    }
    if (probe >= 0) {
        ::close(probe);
    }
    return true;
}

void SpareDescriptors::giveAway()
{
    for (int &descriptor : m_descriptors) {
        if (descriptor >= 0) {
            ::close(descriptor);
            descriptor = -1;
        }
    }
}

#else

SpareDescriptors::SpareDescriptors() = default;
SpareDescriptors::~SpareDescriptors() = default;
bool SpareDescriptors::refill()
{
    return true;
}
void SpareDescriptors::giveAway() { }

#endif

} // namespace WikiMon

// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Runs a libFuzzer target without libFuzzer: over the files given and over mutations of their lines, and of
// small files as a whole, always the same ones.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int MutationsPerLine = 4;
constexpr int MutationsPerFile = 64; // the lines of an array or a packed file are nothing by themselves
constexpr size_t SmallFile = 16 * 1024;
constexpr std::string_view Spice[] = {"\x03",
    "\x03"
    "14",
    "[[", "]]", "\x02", "\r\n", "\n", ":", "\"", "\\u", "\\ud800", "{", "}", "\xff", "\xe6\x9d", "/*", "*/",
    "#", "@", " * ", std::string_view("\0", 1)};

void run(std::string_view input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
}

std::string mutate(std::string text, std::mt19937 &random)
{
    const auto below = [&](size_t n) { return n ? random() % n : 0; };
    for (size_t n = 1 + below(4); n > 0; --n) {
        const size_t at = below(text.size() + 1);
        switch (below(5)) {
        case 0:
            text.resize(at);
            break;
        case 1:
            text.insert(at, Spice[below(std::size(Spice))]);
            break;
        case 2:
            text.erase(at, 1 + below(8));
            break;
        case 3:
            if (at < text.size()) {
                text[at] = static_cast<char>(random());
            }
            break;
        default:
            text.insert(at, text.substr(below(text.size() + 1), below(64)));
            break;
        }
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    std::mt19937 random(20260101);
    size_t inputs = 0;
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        if (!file) {
            std::fprintf(stderr, "can't read %s\n", argv[i]);
            return 1;
        }
        const std::string all((std::istreambuf_iterator<char>(file)), {});
        run(all);
        for (int n = 0; n < MutationsPerFile && all.size() <= SmallFile; ++n) {
            run(mutate(all, random));
        }
        std::string_view rest = all;
        while (!rest.empty()) {
            const size_t end = std::min(rest.find('\n'), rest.size());
            const std::string line(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            run(line);
            for (int n = 0; n < MutationsPerLine; ++n) {
                run(mutate(line, random));
            }
            inputs += 1 + MutationsPerLine;
        }
    }
    std::printf("%zu inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}

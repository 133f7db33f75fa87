// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <QCoreApplication>

#include <array>
#include <atomic>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Regex)
};

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using CodePtr = std::unique_ptr<pcre2_code, Deleter<pcre2_code_free>>;
using CompileContextPtr = std::unique_ptr<pcre2_compile_context, Deleter<pcre2_compile_context_free>>;
using MatchContextPtr = std::unique_ptr<pcre2_match_context, Deleter<pcre2_match_context_free>>;
using MatchDataPtr = std::unique_ptr<pcre2_match_data, Deleter<pcre2_match_data_free>>;
using JitStackPtr = std::unique_ptr<pcre2_jit_stack, Deleter<pcre2_jit_stack_free>>;

// What a search writes to; one a thread, as expressions are shared between threads. Without memory it is
// incomplete, and nothing matches.
struct Workspace
{
    MatchContextPtr context{pcre2_match_context_create(nullptr)};
    MatchDataPtr data{pcre2_match_data_create(1, nullptr)}; // the whole match is all that is asked for
    JitStackPtr stack{pcre2_jit_stack_create(32 * 1024, Regex::JitStackLimit, nullptr)};

    Workspace()
    {
        if (context) {
            pcre2_set_match_limit(context.get(), Regex::MatchLimit);
            pcre2_set_depth_limit(context.get(), Regex::DepthLimit);
            pcre2_set_heap_limit(context.get(), Regex::HeapLimit);
            pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        }
    }
};

QString errorText(int code)
{
    std::array<PCRE2_UCHAR, 256> buffer{};
    const int length = pcre2_get_error_message(code, buffer.data(), buffer.size());
    return length > 0 ? QString::fromLatin1(reinterpret_cast<const char *>(buffer.data()), length)
                      : Words::tr("it can't be understood");
}

} // namespace

struct Regex::Code
{
    CodePtr code;
    bool isJitCompiled = false;
    mutable std::atomic<quint64> limitHits = 0;
};

Regex::Regex(std::shared_ptr<const Code> code) : m_code(std::move(code)) { }

RegexCompilation Regex::compile(std::string_view pattern, bool caseless)
{
    return compile(pattern, Options{.caseless = caseless, .multiline = false});
}

RegexCompilation Regex::compile(std::string_view pattern, Options options)
{
    if (pattern.size() > MaxPatternLength) {
        return {std::nullopt, Words::tr("it is too long"), MaxPatternLength};
    }
    // "$" is the end alone: a line feed before it is text like any other.
    const uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY
        | (options.caseless ? PCRE2_CASELESS : 0u) | (options.multiline ? PCRE2_MULTILINE : 0u);
    const CompileContextPtr context{pcre2_compile_context_create(nullptr)};
    if (context) {
        // The fields' line ends are line feeds, whatever the library was built for.
        pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    }
    int error = 0;
    PCRE2_SIZE offset = 0;
    CodePtr compiled{pcre2_compile(
        reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), flags, &error, &offset, context.get())};
    if (!compiled) {
        return {std::nullopt, errorText(error), std::min<std::size_t>(offset, pattern.size())};
    }
    auto code = std::make_shared<Code>();
    code->isJitCompiled = pcre2_jit_compile(compiled.get(), PCRE2_JIT_COMPLETE) == 0;
    code->code = std::move(compiled);
    return {Regex(std::move(code)), {}, 0};
}

bool Regex::matches(std::string_view subject) const
{
    return find(subject).has_value();
}

std::optional<Regex::Match> Regex::find(std::string_view subject, std::size_t from) const
{
    thread_local const Workspace workspace;
    if (!workspace.data || !workspace.context || from > subject.size()) {
        return std::nullopt;
    }
    // A view of nothing may have a null pointer, which PCRE2 10.42 takes for an error.
    const char *text = subject.data() ? subject.data() : "";
    const int result = pcre2_match(m_code->code.get(), reinterpret_cast<PCRE2_SPTR>(text), subject.size(),
        from, PCRE2_NO_UTF_CHECK, workspace.data.get(), workspace.context.get());
    // 0: there are groups beside the whole match, which there is no room for.
    if (result < 0) {
        if (result != PCRE2_ERROR_NOMATCH) {
            m_code->limitHits.fetch_add(1, std::memory_order_relaxed);
        }
        return std::nullopt;
    }
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(workspace.data.get());
    return Match{ends[0], std::max(ends[0], ends[1])}; // \K may turn them round
}

quint64 Regex::limitHits() const
{
    return m_code->limitHits.load(std::memory_order_relaxed);
}

bool Regex::isJitCompiled() const
{
    return m_code->isJitCompiled;
}

} // namespace WikiMon

// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Nothing of its own: the program that the tests' precompiled headers are made for.
int main() { }

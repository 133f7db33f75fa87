# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""What the servers for bench_fanout share: they print their port, then obey lines "ROUNDS MESSAGES"; "0 0" asks
how many clients there are."""
import asyncio
import os
import sys

MESSAGE = "x" * 700


async def obey(port, count_clients, send):
    """send(messages) sends so many to each client."""
    print(port, flush=True)
    loop = asyncio.get_running_loop()
    lines = asyncio.Queue()
    rest = b""

    def read():
        nonlocal rest
        data = os.read(0, 4096)
        if not data:
            os._exit(0)
        *whole, rest = (rest + data).split(b"\n")
        for line in whole:
            lines.put_nowait(line)

    loop.add_reader(sys.stdin.fileno(), read)
    while True:
        rounds, messages = map(int, (await lines.get()).split())
        if rounds == 0:
            print(count_clients(), flush=True)
        for _ in range(rounds):
            send(messages)
            await asyncio.sleep(0)

# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Python's websockets as a server for bench_fanout. Exits with 77 where the library is missing."""
import asyncio
import sys

try:
    import websockets
except ImportError:
    sys.exit(77)
from common import MESSAGE, obey

clients = set()


async def serve(socket, path=None):
    clients.add(socket)
    try:
        await socket.wait_closed()
    finally:
        clients.discard(socket)


def send(messages):
    for _ in range(messages):
        websockets.broadcast(clients, MESSAGE)


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, compression=None, backlog=1024) as server:
        await obey(server.sockets[0].getsockname()[1], lambda: len(clients), send)


asyncio.run(main())

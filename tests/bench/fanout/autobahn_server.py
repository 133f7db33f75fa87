# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Python's autobahn, with prepared messages, as a server for bench_fanout. Exits with 77 where it is missing."""
import asyncio
import sys

try:
    from autobahn.asyncio.websocket import WebSocketServerFactory, WebSocketServerProtocol
except ImportError:
    sys.exit(77)
from common import MESSAGE, obey

clients = set()


class Protocol(WebSocketServerProtocol):
    def onOpen(self):
        clients.add(self)

    def onClose(self, was_clean, code, reason):
        clients.discard(self)


async def main():
    factory = WebSocketServerFactory()
    factory.protocol = Protocol

    def send(messages):
        for _ in range(messages):
            prepared = factory.prepareMessage(MESSAGE.encode(), isBinary=False)
            for client in clients:
                client.sendPreparedMessage(prepared)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory, "127.0.0.1", 0, backlog=1024)
    await obey(server.sockets[0].getsockname()[1], lambda: len(clients), send)


asyncio.run(main())

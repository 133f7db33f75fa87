# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Prints the first COUNT messages of URL, one a line. Exits with 77 where the autobahn library is missing."""
import asyncio
import sys
from urllib.parse import urlsplit

try:
    from autobahn.asyncio.websocket import WebSocketClientFactory, WebSocketClientProtocol
    from autobahn.websocket.compress import PerMessageDeflateOffer, PerMessageDeflateResponse
except ImportError:
    sys.exit(77)

url, count = sys.argv[1], int(sys.argv[2])
lines = []
problem = None


class Receiver(WebSocketClientProtocol):
    def onConnect(self, response):
        global problem
        if response.extensions:
            problem = f"extensions: {response.extensions}"

    def onOpen(self):
        self.sendMessage(b"Hello Server!")

    def onMessage(self, payload, is_binary):
        lines.append(payload)
        if len(lines) == count:
            self.sendClose(1000)

    def onClose(self, was_clean, code, reason):
        global problem
        if not was_clean or code != 1000:
            problem = problem or f"closed with {code}: {reason}"
        loop.stop()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
factory = WebSocketClientFactory(url)
factory.protocol = Receiver
factory.setProtocolOptions(
    perMessageCompressionOffers=[PerMessageDeflateOffer()],
    perMessageCompressionAccept=lambda response: None,
)
parts = urlsplit(url)
loop.call_later(20, loop.stop)
loop.run_until_complete(loop.create_connection(factory, parts.hostname, parts.port))
loop.run_forever()
if problem or len(lines) < count:
    sys.exit(problem or f"only {len(lines)} messages")
sys.stdout.buffer.write(b"".join(line + b"\n" for line in lines[:count]))

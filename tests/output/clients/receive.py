# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Prints the first COUNT messages of URL, one a line. Exits with 77 where the websockets library is missing."""
import asyncio
import sys

try:
    import websockets
except ImportError:
    sys.exit(77)


async def receive(url, count):
    async with websockets.connect(url) as socket:
        if socket.extensions:  # permessage-deflate is offered
            sys.exit(f"extensions: {socket.extensions}")
        await socket.send("Hello Server!")
        for _ in range(count):
            message = await asyncio.wait_for(socket.recv(), 20)
            sys.stdout.buffer.write(message.encode() + b"\n")
    if socket.close_code != 1000:
        sys.exit(f"closed with {socket.close_code}")


asyncio.run(receive(sys.argv[1], int(sys.argv[2])))

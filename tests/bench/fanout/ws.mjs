// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// Node's ws as a server for bench_fanout: prints its port, then obeys lines "ROUNDS MESSAGES"; "0 0" asks how many
// clients there are. Exits with 77 where the library is missing.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

let ws;
try {
    ws = createRequire(import.meta.url)('ws'); // unlike import, this looks at NODE_PATH
} catch {
    process.exit(77);
}
const message = Buffer.alloc(700, 'x');
const server = new ws.WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, backlog: 1024 });
server.on('listening', () => console.log(server.address().port));

function round(rounds, messages) {
    for (const client of server.clients) {
        for (let i = 0; i < messages; ++i) {
            client.send(message, { binary: false });
        }
    }
    if (rounds > 1) {
        setImmediate(round, rounds - 1, messages);
    }
}
createInterface({ input: process.stdin }).on('line', line => {
    const [rounds, messages] = line.split(' ').map(Number);
    if (rounds === 0) {
        console.log(server.clients.size);
    } else {
        round(rounds, messages);
    }
}).on('close', () => process.exit(0));

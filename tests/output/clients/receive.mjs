// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// Prints the first COUNT messages of URL, one a line. Exits with 77 where the library "ws" is missing.
import { createRequire } from 'node:module';

let WebSocket;
try {
    WebSocket = createRequire(import.meta.url)('ws'); // unlike import, this looks at NODE_PATH
} catch {
    process.exit(77);
}
const [url, count] = process.argv.slice(2);
const socket = new WebSocket(url);
const lines = [];
socket.on('open', () => {
    if (socket.extensions !== '') { // permessage-deflate is offered
        console.error('extensions: ' + socket.extensions);
        process.exit(1);
    }
    socket.send('Hello Server!');
});
socket.on('message', data => {
    lines.push(data.toString());
    if (lines.length === Number(count)) {
        process.stdout.write(lines.join('\n') + '\n');
        socket.close(1000);
    }
});
socket.on('close', code => {
    process.exitCode = code === 1000 ? 0 : 1; // exit() would cut the output short
});
socket.on('error', error => {
    console.error(error.message);
    process.exit(1);
});
setTimeout(() => process.exit(2), 20000).unref();

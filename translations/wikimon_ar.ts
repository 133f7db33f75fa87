<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChangeReader</name>
    <message>
        <source>A change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no complete JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON object does not describe a change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The wikis&apos; project: wikipedia, wiktionary, wikidata, commons… (wikipedia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wiki&apos;s language (en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wiki by dbname, host or channel; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IRC server (irc.wikimedia.org:6667)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for WebSocket clients; 0 takes any free one (9000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for WebSocket clients; may be repeated (127.0.0.1 and ::1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every change to a file, one JSON line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a recording or a file of raw IRC lines instead of connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay: 1 is real time, 0 as fast as it goes (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn raw lines from standard input into JSON lines on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxMind DB file to place IP addresses with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to look for a newer database (30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as --loglevel debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or error (info)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedLine</name>
    <message>
        <source>A change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not begin with a page&apos;s title in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not say who made the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeoDatabase</name>
    <message>
        <source>it is not a complete MaxMind DB file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no places in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeoSearch</name>
    <message>
        <source>%1 changed and can&apos;t be used: %2. Its last good version stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no geolocation database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone or broken. Its last good version stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>The line is no IRC message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedCopy</name>
    <message>
        <source>it is not part of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon</name>
    <message>
        <source>Usage: wikimon [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows Wikimedia&apos;s live changes in a window, serves them over WebSocket, records and replays them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option. See wikimon --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::AboutDialog</name>
    <message>
        <source>About WikiMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WikiMon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the edits of Wikimedia&apos;s wikis as they happen, places those of IP addresses on the map, and passes them on as a WebSocket stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It succeeds hatnote&apos;s wikimon and speaks its format. It is not affiliated with hatnote, nor with the Wikimedia Foundation or its projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: recent changes, wikis and namespaces from Wikimedia and MediaWiki; countries of IP addresses from ip-location-db (CC BY 4.0, nro.net); country positions from Natural Earth (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::BroadcastServer</name>
    <message>
        <source>WikiMon tries again every %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WikiMon stopped serving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::Cells</name>
    <message>
        <source>log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not logged in: an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a temporary account: not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a bot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeMenu</name>
    <message>
        <source>&amp;Open log in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open page in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open diff in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for user “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for page “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableModel</name>
    <message>
        <source>The server cut this line: the end may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableView</name>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the recent changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangesPage</name>
    <message>
        <source>Watch Wikimedia&apos;s wikis change, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WikiMon lists every edit as it happens, keeps it searchable, and passes it on as a WebSocket stream. Connect to a wiki, or look around with a recorded hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes appear here as soon as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of %1 appear here as soon as they come. On a small wiki that may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::CopyableAddress</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::FileController</name>
    <message>
        <source>Export session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.jsonl *.raw *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording can&apos;t go on: %1. Choose another file to record to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2 changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 changes to %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the memory before they could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::Headless</name>
    <message>
        <source>The feed is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered with %1, joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first change in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving changes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Next try in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay of %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::InfoBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcClient</name>
    <message>
        <source>The server did not welcome us within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names of channels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended in the middle of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused us without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no IRC message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted none of %1 nicknames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server put us out of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcConnection</name>
    <message>
        <source>The server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: no name server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: earlier look-ups still hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has been silent for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::MainWindow</name>
    <message>
        <source>Search pages, users and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, so WikiMon starts with its own. The old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – WikiMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was not opened, since it is not a page of a known wiki: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit WikiMon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is being written. Quitting ends it, and no file will be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::NewRowsPill</name>
    <message>
        <source>Back to the newest changes (Ctrl+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: back to the newest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve WebSocket &amp;when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let things &amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is needed. The public one is irc.wikimedia.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::Reader</name>
    <message>
        <source>There is no wiki called &apos;%1&apos;. Name it by dbname (dewiki), host (de.wikipedia.org) or channel (#de.wikipedia).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wiki of the project &apos;%1&apos; in the language &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IRC server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port: it must be a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IP address to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no speed: it must be a number from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no interval: it must be a number of seconds from 1 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log level. Write debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ReplaySource</name>
    <message>
        <source>%1 is a folder, not a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ServeControl</name>
    <message>
        <source>Serve WebSocket on port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the WebSocket stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that clients connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not serving, see below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ServiceThreads</name>
    <message>
        <source>The recorder could not keep up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::StateTexts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for this wiki&apos;s first change since the server&apos;s restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the wiki&apos;s channel at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying %1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replayed to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1, %2, %3 lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamClient</name>
    <message>
        <source>The connection is too slow for the stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamListener</name>
    <message>
        <source>Port %1 is already used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WikiMon is not allowed to use port %1. Choose a port from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be opened on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::Wiki</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A wiki: language and project, such as &quot;German Wikipedia&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiListModel</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wikis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few may edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPicker</name>
    <message>
        <source>Wiki: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wiki</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPopup</name>
    <message>
        <source>No wiki matches. Try a language&apos;s name, a code or a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, project, code or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a wiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter connects  ·  Ctrl+D marks a favourite  ·  Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WikiMon::WindowActions</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the &amp;sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose wiki…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the table still. The feed, the recording and the stream go on. (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IRC server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Serve WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WikiMon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;10 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;00 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the replay (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the connection to the feed (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the chosen wiki (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every change that comes to a file (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

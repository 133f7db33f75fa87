<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChangeReader</name>
    <message>
        <source>A change.</source>
        <translation>Eine Änderung.</translation>
    </message>
    <message>
        <source>A record that is no change.</source>
        <translation>Ein Eintrag, der keine Änderung ist.</translation>
    </message>
    <message>
        <source>The line is no complete JSON object.</source>
        <translation>Die Zeile ist kein vollständiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON object does not describe a change.</source>
        <translation>Das JSON-Objekt beschreibt keine Änderung.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The wikis&apos; project: wikipedia, wiktionary, wikidata, commons… (wikipedia)</source>
        <translation>Projekt des Wikis: wikipedia, wiktionary, wikidata, commons… (wikipedia)</translation>
    </message>
    <message>
        <source>The wiki&apos;s language (en)</source>
        <translation>Sprache des Wikis (en)</translation>
    </message>
    <message>
        <source>A wiki by dbname, host or channel; may be repeated</source>
        <translation>Ein Wiki als dbname, Host oder Kanal; mehrfach möglich</translation>
    </message>
    <message>
        <source>The IRC server (irc.wikimedia.org:6667)</source>
        <translation>Der IRC-Server (irc.wikimedia.org:6667)</translation>
    </message>
    <message>
        <source>Port for WebSocket clients; 0 takes any free one (9000)</source>
        <translation>Port für WebSocket-Clients; 0 nimmt irgendeinen freien (9000)</translation>
    </message>
    <message>
        <source>Address for WebSocket clients; may be repeated (127.0.0.1 and ::1)</source>
        <translation>Adresse für WebSocket-Clients; mehrfach möglich (127.0.0.1 und ::1)</translation>
    </message>
    <message>
        <source>Write every change to a file, one JSON line each</source>
        <translation>Jede Änderung als JSON-Zeile in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Speed of the replay: 1 is real time, 0 as fast as it goes (1)</source>
        <translation>Geschwindigkeit beim Abspielen: 1 ist Echtzeit, 0 so schnell wie möglich (1)</translation>
    </message>
    <message>
        <source>Turn raw lines from standard input into JSON lines on standard output</source>
        <translation>Rohe Zeilen der Standardeingabe als JSON-Zeilen auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Run without a window</source>
        <translation>Ohne Fenster laufen</translation>
    </message>
    <message>
        <source>MaxMind DB file to place IP addresses with</source>
        <translation>MaxMind-DB-Datei, mit der IP-Adressen verortet werden</translation>
    </message>
    <message>
        <source>How often to look for a newer database (30)</source>
        <translation>Wie oft nach einer neueren Datenbank gesehen wird (30)</translation>
    </message>
    <message>
        <source>The same as --loglevel debug</source>
        <translation>Dasselbe wie --loglevel debug</translation>
    </message>
    <message>
        <source>debug, info, warning or error (info)</source>
        <translation>debug, info, warning oder error (info)</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Die Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>Usage: wikimon [options]</source>
        <translation>Aufruf: wikimon [Optionen]</translation>
    </message>
    <message>
        <source>Shows Wikimedia&apos;s live changes in a window, serves them over WebSocket, records and replays them.</source>
        <translation>Zeigt die Änderungen in den Wikimedia-Wikis live in einem Fenster, gibt sie über WebSocket weiter, zeichnet sie auf und spielt sie ab.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option. See wikimon --help.</source>
        <translation>„%1“ ist keine Option. Siehe wikimon --help.</translation>
    </message>
    <message>
        <source>There is no wiki called &apos;%1&apos;. Name it by dbname (dewiki), host (de.wikipedia.org) or channel (#de.wikipedia).</source>
        <translation>Es gibt kein Wiki namens „%1“. Möglich sind dbname (dewiki), Host (de.wikipedia.org) oder Kanal (#de.wikipedia).</translation>
    </message>
    <message>
        <source>There is no wiki of the project &apos;%1&apos; in the language &apos;%2&apos;.</source>
        <translation>Es gibt kein Wiki des Projekts „%1“ in der Sprache „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IRC server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>„%1“ ist kein IRC-Server. Möglich sind HOST oder HOST:PORT mit einem Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port: it must be a number from 0 to 65535.</source>
        <translation>„%1“ ist kein Port: Er muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IP address to listen on.</source>
        <translation>„%1“ ist keine IP-Adresse, auf der gelauscht werden kann.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no speed: it must be a number from 0 to 1000000.</source>
        <translation>„%1“ ist keine Geschwindigkeit: Sie muss eine Zahl von 0 bis 1000000 sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no interval: it must be a number of seconds from 1 to 86400.</source>
        <translation>„%1“ ist kein Zeitabstand: Er muss eine Zahl von 1 bis 86400 Sekunden sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log level. Write debug, info, warning or error.</source>
        <translation>„%1“ ist keine Protokollstufe. Möglich sind debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>Play a recording or raw IRC lines from a file instead of connecting</source>
        <translation>Eine Aufzeichnung oder rohe IRC-Zeilen aus einer Datei abspielen, statt zu verbinden</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be replayed and recorded to at once.</source>
        <translation>„%1“ kann nicht zugleich abgespielt und zum Aufzeichnen benutzt werden.</translation>
    </message>
</context>
<context>
    <name>FeedLine</name>
    <message>
        <source>A change.</source>
        <translation>Eine Änderung.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The line does not begin with a page&apos;s title in brackets.</source>
        <translation>Die Zeile beginnt nicht mit einem Seitentitel in Klammern.</translation>
    </message>
    <message>
        <source>The line does not say who made the change.</source>
        <translation>Die Zeile nennt nicht, von wem die Änderung stammt.</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Der Ordner von %1 existiert nicht.</translation>
    </message>
    <message>
        <source>There is no permission to write to %1.</source>
        <translation>Es fehlt die Berechtigung, in %1 zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read.</source>
        <translation>%1 liegt auf einem Datenträger, der nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a link; links are not followed.</source>
        <translation>%1 ist eine Verknüpfung; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Der Datenträger mit %1 ist voll.</translation>
    </message>
    <message>
        <source>%1 can&apos;t grow any further.</source>
        <translation>%1 kann nicht weiter wachsen.</translation>
    </message>
    <message>
        <source>The name of %1 is too long.</source>
        <translation>Der Name von %1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 ist ein Gerät, keine Datei.</translation>
    </message>
</context>
<context>
    <name>GeoDatabase</name>
    <message>
        <source>it is not a complete MaxMind DB file</source>
        <translation>es ist keine vollständige MaxMind-DB-Datei</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>there are no places in it</source>
        <translation>sie enthält keine Orte</translation>
    </message>
</context>
<context>
    <name>GeoSearch</name>
    <message>
        <source>%1 changed and can&apos;t be used: %2. Its last good version stays in use.</source>
        <translation>%1 hat sich geändert und kann nicht verwendet werden: %2. Die letzte brauchbare Fassung wird weiter verwendet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>There is no geolocation database.</source>
        <translation>Es gibt keine Datenbank, um IP-Adressen zu verorten.</translation>
    </message>
    <message>
        <source>%1 is gone or broken. Its last good version stays in use.</source>
        <translation>%1 fehlt oder ist beschädigt. Die letzte brauchbare Fassung wird weiter verwendet.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>The line is no IRC message.</source>
        <translation>Die Zeile ist keine IRC-Nachricht.</translation>
    </message>
</context>
<context>
    <name>SealedCopy</name>
    <message>
        <source>it is not part of this program</source>
        <translation>sie gehört nicht zu diesem Programm</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt diese Datei nicht</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>die Datei wurde während des Lesens geändert</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is not enough memory for a copy of it</source>
        <translation>der Arbeitsspeicher reicht nicht für eine Kopie</translation>
    </message>
</context>
<context>
    <name>WikiMon::AboutDialog</name>
    <message>
        <source>About WikiMon</source>
        <translation>Über WikiMon</translation>
    </message>
    <message>
        <source>WikiMon %1</source>
        <translation>WikiMon %1</translation>
    </message>
    <message>
        <source>Shows the edits of Wikimedia&apos;s wikis as they happen, places those of IP addresses on the map, and passes them on as a WebSocket stream.</source>
        <translation>Zeigt die Bearbeitungen in den Wikis der Wikimedia, sobald sie geschehen, verortet die von IP-Adressen auf der Karte und gibt alle als WebSocket-Stream weiter.</translation>
    </message>
    <message>
        <source>It succeeds hatnote&apos;s wikimon and speaks its format. It is not affiliated with hatnote, nor with the Wikimedia Foundation or its projects.</source>
        <translation>Es folgt auf wikimon von hatnote und spricht dessen Format. Es gehört weder zu hatnote noch zur Wikimedia Foundation oder ihren Projekten.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Data: recent changes, wikis and namespaces from Wikimedia and MediaWiki; countries of IP addresses from ip-location-db (CC BY 4.0, nro.net); country positions from Natural Earth (public domain).</source>
        <translation>Daten: letzte Änderungen, Wikis und Namensräume von Wikimedia und MediaWiki; Länder von IP-Adressen von ip-location-db (CC BY 4.0, nro.net); Lage der Länder von Natural Earth (gemeinfrei).</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
</context>
<context>
    <name>WikiMon::BroadcastServer</name>
    <message>
        <source>WikiMon tries again every %1 seconds.</source>
        <translation>WikiMon versucht es alle %1 Sekunden erneut.</translation>
    </message>
</context>
<context>
    <name>WikiMon::Cells</name>
    <message>
        <source>log entry</source>
        <translation>Logbucheintrag</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>neue Seite</translation>
    </message>
    <message>
        <source>minor edit</source>
        <translation>kleine Änderung</translation>
    </message>
    <message>
        <source>by a bot</source>
        <translation>von einem Bot</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>noch nicht kontrolliert</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>temp</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>%1, not logged in: an IP address</source>
        <translation>%1, nicht angemeldet: eine IP-Adresse</translation>
    </message>
    <message>
        <source>%1, a temporary account: not registered</source>
        <translation>%1, ein temporäres Konto: nicht registriert</translation>
    </message>
    <message>
        <source>%1, a bot</source>
        <translation>%1, ein Bot</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeMenu</name>
    <message>
        <source>&amp;Open log in browser</source>
        <translation>Logbuch im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Open page in browser</source>
        <translation>Seite im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Open diff in browser</source>
        <translation>Versionsunterschied im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;title</source>
        <translation>&amp;Titel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Search for user “%1”</source>
        <translation>Nach Benutzer „%1“ suchen</translation>
    </message>
    <message>
        <source>Search for page “%1”</source>
        <translation>Nach Seite „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableModel</name>
    <message>
        <source>The server cut this line: the end may be missing.</source>
        <translation>Der Server hat diese Zeile gekürzt: Das Ende kann fehlen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableView</name>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Columns of the recent changes</source>
        <translation>Spalten der letzten Änderungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangesPage</name>
    <message>
        <source>Watch Wikimedia&apos;s wikis change, live</source>
        <translation>Live sehen, wie sich die Wikis der Wikimedia ändern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Replay the sample session</source>
        <translation>Beispielsitzung abspielen</translation>
    </message>
    <message>
        <source>Waiting for the first change</source>
        <translation>Warten auf die erste Änderung</translation>
    </message>
    <message>
        <source>Changes of %1 appear here as soon as they come. On a small wiki that may take a while.</source>
        <translation>Änderungen in %1 erscheinen hier, sobald sie eintreffen. In einem kleinen Wiki kann das eine Weile dauern.</translation>
    </message>
    <message>
        <source>WikiMon lists every edit as it happens, keeps it searchable, and passes it on as a WebSocket stream. Connect to a wiki, or look around in a sample hour.</source>
        <translation>WikiMon zeigt jede Bearbeitung, sobald sie geschieht, macht sie durchsuchbar und gibt sie als WebSocket-Stream weiter. Verbinde dich mit einem Wiki, oder sieh dich in einer Beispielstunde um.</translation>
    </message>
    <message>
        <source>No connection to the feed</source>
        <translation>Keine Verbindung zum Feed</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No change matches “%1”. New ones that match appear here.</source>
        <translation>Keine Änderung passt zu „%1“. Neue, die passen, erscheinen hier.</translation>
    </message>
    <message>
        <source>the wiki</source>
        <translation>dem Wiki</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Nobody has changed %1 since the feed&apos;s server was started, so it does not list it yet. WikiMon asks again every minute.</source>
        <translation>Seit dem Start des Feed-Servers hat noch niemand etwas in %1 geändert, daher führt er das Wiki noch nicht auf. WikiMon fragt jede Minute erneut an.</translation>
    </message>
</context>
<context>
    <name>WikiMon::CopyableAddress</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>WikiMon::Diagnostics</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>Changes kept</source>
        <translation>Änderungen im Speicher</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Verworfene Änderungen</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Gaps of the feed</source>
        <translation>Lücken im Feed</translation>
    </message>
    <message>
        <source>Location data</source>
        <translation>Ortsdaten</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Clients let go, too slow</source>
        <translation>Getrennte Clients, zu langsam</translation>
    </message>
    <message>
        <source>Clients refused</source>
        <translation>Abgewiesene Clients</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Aufgezeichnete Änderungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines that were no changes, and gaps of the feed</source>
        <translation>Zeilen, die keine Änderungen waren, und Lücken im Feed</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>No line was rejected, and the feed has had no gap.</source>
        <translation>Es wurde keine Zeile zurückgewiesen, und der Feed hatte keine Lücke.</translation>
    </message>
    <message>
        <source>The last lines that were no changes, and gaps of the feed</source>
        <translation>Die letzten Zeilen, die keine Änderungen waren, und Lücken im Feed</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WikiMon::FileController</name>
    <message>
        <source>Export session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl *.raw *.txt);;All files (*)</source>
        <translation>Aufzeichnungen (*.jsonl *.raw *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The recording is losing changes. %1 It goes on once the file takes them again.</source>
        <translation>Der Aufzeichnung gehen Änderungen verloren. %1 Sie läuft weiter, sobald die Datei wieder welche annimmt.</translation>
    </message>
    <message>
        <source>Nothing is recorded. %1 Choose another file to record to.</source>
        <translation>Es wird nichts aufgezeichnet. %1 Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2…</source>
        <translation>%1 von %2 exportiert…</translation>
    </message>
    <message>
        <source>Exported %1 to %2, %3.</source>
        <translation>%1 nach %2 exportiert, %3.</translation>
    </message>
    <message>
        <source>Not in the file, since they left the memory before: %1.</source>
        <translation>Nicht in der Datei, da vorher aus dem Speicher gefallen: %1.</translation>
    </message>
    <message>
        <source>The export failed. %1 No file was written.</source>
        <translation>Der Export ist fehlgeschlagen. %1 Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>WikiMon::Headless</name>
    <message>
        <source>The feed is stopped.</source>
        <translation>Der Feed ist angehalten.</translation>
    </message>
    <message>
        <source>Looking up %1.</source>
        <translation>%1 wird gesucht.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindung mit %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Connected to %1, registering.</source>
        <translation>Mit %1 verbunden, Anmeldung läuft.</translation>
    </message>
    <message>
        <source>Registered with %1, joining.</source>
        <translation>Bei %1 angemeldet, Kanäle werden betreten.</translation>
    </message>
    <message>
        <source>Waiting for the first change in %1.</source>
        <translation>Warten auf die erste Änderung in %1.</translation>
    </message>
    <message>
        <source>Receiving changes from %1.</source>
        <translation>Änderungen von %1 werden empfangen.</translation>
    </message>
    <message>
        <source>%1 Next try in %2 s.</source>
        <translation>%1 Nächster Versuch in %2 s.</translation>
    </message>
    <message>
        <source>Replaying %1.</source>
        <translation>%1 wird abgespielt.</translation>
    </message>
    <message>
        <source>The replay of %1 has ended: %2 changes, %3 lines rejected.</source>
        <translation>%1 wurde bis zum Ende abgespielt: %2 Änderungen, %3 Zeilen zurückgewiesen.</translation>
    </message>
</context>
<context>
    <name>WikiMon::InfoBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcClient</name>
    <message>
        <source>The server did not welcome us within %1 seconds.</source>
        <translation>Der Server hat uns nicht innerhalb von %1 Sekunden begrüßt.</translation>
    </message>
    <message>
        <source>No names of channels: %1.</source>
        <translation>Keine Kanalnamen: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>Die Zeile ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the line.</source>
        <translation>Die Verbindung endete mitten in der Zeile.</translation>
    </message>
    <message>
        <source>The server refused us without a word.</source>
        <translation>Der Server hat uns ohne Begründung abgewiesen.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The line is no IRC message.</source>
        <translation>Die Zeile ist keine IRC-Nachricht.</translation>
    </message>
    <message>
        <source>The server accepted none of %1 nicknames.</source>
        <translation>Der Server hat keinen von %1 Nicknamen angenommen.</translation>
    </message>
    <message>
        <source>The server put us out of %1. %2</source>
        <translation>Der Server hat uns aus %1 entfernt. %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcConnection</name>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>Die Verbindung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: no name server answered.</source>
        <translation>Die Adresse von %1 ließ sich nicht ermitteln: Kein Nameserver hat geantwortet.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: earlier look-ups still hang.</source>
        <translation>Die Adresse von %1 ließ sich nicht ermitteln: Frühere Anfragen hängen noch.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up within %2 seconds.</source>
        <translation>Die Adresse von %1 ließ sich nicht innerhalb von %2 Sekunden ermitteln.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Der Server hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The server has been silent for %1 seconds.</source>
        <translation>Der Server schweigt seit %1 Sekunden.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>Der Server nimmt nicht an, was ihm gesendet wird.</translation>
    </message>
</context>
<context>
    <name>WikiMon::MainWindow</name>
    <message>
        <source>Search pages, users and summaries</source>
        <translation>Seiten, Benutzer und Zusammenfassungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The settings could not be read, so WikiMon starts with its own. The old file is kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, daher startet WikiMon mit seinen eigenen. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 – WikiMon</source>
        <translation>%1 – WikiMon</translation>
    </message>
    <message>
        <source>This address was not opened, since it is not a page of a known wiki: %1</source>
        <translation>Diese Adresse wurde nicht geöffnet, da sie zu keinem bekannten Wiki gehört: %1</translation>
    </message>
    <message>
        <source>Quit WikiMon?</source>
        <translation>WikiMon beenden?</translation>
    </message>
    <message>
        <source>An export is being written. Quitting ends it, and no file will be left.</source>
        <translation>Ein Export läuft noch. Beim Beenden wird er abgebrochen, und es bleibt keine Datei zurück.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 selected rows, as many as the clipboard bears. Export the session to have all.</source>
        <translation>Die ersten %1 von %2 ausgewählten Zeilen wurden kopiert, mehr fasst die Zwischenablage nicht. Der Export der Sitzung enthält alle.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>IP addresses: %1</source>
        <translation>IP-Adressen: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Replay spee&amp;d</source>
        <translation>&amp;Geschwindigkeit beim Abspielen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation>S&amp;tream</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WikiMon::NewRowsPill</name>
    <message>
        <source>Back to the newest changes (Ctrl+Home)</source>
        <translation>Zurück zu den neuesten Änderungen (Strg+Pos1)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln new</source>
        <translation>
            <numerusform>▲ %Ln neue</numerusform>
            <numerusform>▲ %Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: back to the newest</source>
        <translation>
            <numerusform>%Ln neue Änderung: zurück zur neuesten</numerusform>
            <numerusform>%Ln neue Änderungen: zurück zur neuesten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>IRC &amp;server</source>
        <translation>IRC-&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Serve WebSocket &amp;when the program starts</source>
        <translation>WebSocket beim Programmstart &amp;anbieten</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Ortsdatenbank</translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation>Wird automatisch gesucht</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>A server is needed. The public one is irc.wikimedia.org.</source>
        <translation>Ein Server ist nötig. Der öffentliche ist irc.wikimedia.org.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>Das ist weder Name noch Adresse eines Servers.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>Ortsdatenbanken (*.mmdb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>A&amp;nimationen</translation>
    </message>
</context>
<context>
    <name>WikiMon::ReplaySource</name>
    <message>
        <source>%1 is a folder, not a recording.</source>
        <translation>%1 ist ein Ordner, keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
</context>
<context>
    <name>WikiMon::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>WikiMon::ServeControl</name>
    <message>
        <source>Serve WebSocket on port</source>
        <translation>WebSocket-Port</translation>
    </message>
    <message>
        <source>Port of the WebSocket stream</source>
        <translation>Port des WebSocket-Streams</translation>
    </message>
    <message>
        <source>not serving, see below</source>
        <translation>nicht verfügbar, siehe unten</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>The port that programs connect to; 0 takes any free one</source>
        <translation>Der Port, mit dem sich Programme verbinden; 0 nimmt irgendeinen freien</translation>
    </message>
    <message>
        <source>Pass every change on as JSON to programs that connect (%1)</source>
        <translation>Jede Änderung als JSON an verbundene Programme weitergeben (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::ServiceThreads</name>
    <message>
        <source>The recorder could not keep up.</source>
        <translation>Die Aufzeichnung kam nicht nach.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>WikiMon::StateTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>waiting for this wiki&apos;s first change since the server&apos;s restart</source>
        <translation>warten auf die erste Änderung in diesem Wiki seit dem Neustart des Servers</translation>
    </message>
    <message>
        <source>waiting for the first change</source>
        <translation>warten auf die erste Änderung</translation>
    </message>
    <message>
        <source>last change %1 ago</source>
        <translation>letzte Änderung vor %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <translation>Nicht verbunden. %1</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmelden bei %1…</translation>
    </message>
    <message>
        <source>Joining the wiki&apos;s channel at %1…</source>
        <translation>Kanal des Wikis auf %1 wird betreten…</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Die Verbindung mit %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Replaying %1 · %2 %</source>
        <translation>%1 wird abgespielt · %2 %</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 clients</source>
        <translation>
            <numerusform>%1 Client</numerusform>
            <numerusform>%1 Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1: %2</source>
        <translation>Aufzeichnung %1: %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Aufzeichnung: %1, %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2, %3 lost</source>
        <translation>Aufzeichnung: %1, %2, %3 verloren</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay has ended</source>
        <translation>Bis zum Ende abgespielt</translation>
    </message>
    <message>
        <source>The feed was down from %1 to %2 (%3).</source>
        <translation>Der Feed war von %1 bis %2 unterbrochen (%3).</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Verpasst: %1.</translation>
    </message>
    <message>
        <source>Changes made in that time are missing.</source>
        <translation>Änderungen aus dieser Zeit fehlen.</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 Client</translation>
    </message>
    <message>
        <source>Other computers can read the stream at %1. The IP addresses of people who edit without an account may be in it.</source>
        <translation>Andere Rechner können den Stream unter %1 lesen. Er kann die IP-Adressen von Personen enthalten, die ohne Benutzerkonto bearbeiten.</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message numerus="yes">
        <source>%1 days old</source>
        <translation>
            <numerusform>%1 Tag alt</numerusform>
            <numerusform>%1 Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>No location data</source>
        <translation>Keine Ortsdaten</translation>
    </message>
    <message>
        <source>Country data, built-in</source>
        <translation>Länderdaten, eingebaut</translation>
    </message>
    <message>
        <source>City data</source>
        <translation>Städtedaten</translation>
    </message>
    <message>
        <source>Country data</source>
        <translation>Länderdaten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>IP addresses are not placed.</source>
        <translation>IP-Adressen werden nicht verortet.</translation>
    </message>
    <message>
        <source>IP addresses are placed to their city.</source>
        <translation>IP-Adressen werden auf die Stadt genau verortet.</translation>
    </message>
    <message>
        <source>IP addresses are placed to their country.</source>
        <translation>IP-Adressen werden auf das Land genau verortet.</translation>
    </message>
    <message>
        <source>The database is built into WikiMon, %1.</source>
        <translation>Die Datenbank ist in WikiMon eingebaut, %1.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 changes/min</source>
        <translation>%1 Änderungen/min</translation>
    </message>
    <message>
        <source>Location data</source>
        <translation>Ortsdaten</translation>
    </message>
    <message>
        <source>Kept in memory · shown in the table · dropped from memory or never shown</source>
        <translation>Im Speicher · in der Tabelle angezeigt · aus dem Speicher verworfen oder nie angezeigt</translation>
    </message>
    <message>
        <source>Over the last minute</source>
        <translation>In der letzten Minute</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused · %1 held back</source>
        <translation>Angehalten · %1 zurückgehalten</translation>
    </message>
    <message>
        <source>%1 kept · %2 shown · %3 dropped</source>
        <translation>%1 im Speicher · %2 angezeigt · %3 verworfen</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamListener</name>
    <message>
        <source>Port %1 is already used by another program.</source>
        <translation>Port %1 wird bereits von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>WikiMon is not allowed to use port %1. Choose a port from 1024 on.</source>
        <translation>WikiMon darf Port %1 nicht benutzen. Bitte einen Port ab 1024 wählen.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be opened on %2: %3.</source>
        <translation>Port %1 kann auf %2 nicht geöffnet werden: %3.</translation>
    </message>
</context>
<context>
    <name>WikiMon::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>WikiMon::Wiki</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A wiki: language and project, such as &quot;German Wikipedia&quot;</extracomment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiListModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>All wikis</source>
        <translation>Alle Wikis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>few may edit</source>
        <translation>wenige dürfen bearbeiten</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPicker</name>
    <message>
        <source>Wiki: %1</source>
        <translation>Wiki: %1</translation>
    </message>
    <message>
        <source>Choose a wiki</source>
        <translation>Wiki wählen</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPopup</name>
    <message>
        <source>No wiki matches. Try a language&apos;s name, a code or a host.</source>
        <translation>Kein Wiki passt. Versuche es mit einem Sprachnamen, einem Kürzel oder einem Host.</translation>
    </message>
    <message>
        <source>Choose a wiki</source>
        <translation>Wiki wählen</translation>
    </message>
    <message>
        <source>Language, project, code or host</source>
        <translation>Sprache, Projekt, Kürzel oder Host</translation>
    </message>
    <message>
        <source>Search for a wiki</source>
        <translation>Nach einem Wiki suchen</translation>
    </message>
    <message>
        <source>Wikis</source>
        <translation>Wikis</translation>
    </message>
    <message>
        <source>Enter connects  ·  Ctrl+D marks a favourite  ·  Esc closes</source>
        <translation>Eingabe verbindet  ·  Strg+D merkt als Favorit  ·  Esc schließt</translation>
    </message>
</context>
<context>
    <name>WikiMon::WindowActions</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Replay the &amp;sample session</source>
        <translation>Beis&amp;pielsitzung abspielen</translation>
    </message>
    <message>
        <source>&amp;Export session…</source>
        <translation>Sitzung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Choose wiki…</source>
        <translation>&amp;Wiki wählen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the table still. The feed, the recording and the stream go on. (Space)</source>
        <translation>Die Tabelle anhalten. Feed, Aufzeichnung und Stream laufen weiter. (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;IRC server…</source>
        <translation>&amp;IRC-Server…</translation>
    </message>
    <message>
        <source>&amp;Serve WebSocket</source>
        <translation>&amp;WebSocket anbieten</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About WikiMon</source>
        <translation>Ü&amp;ber WikiMon</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Real time</source>
        <translation>&amp;Echtzeit</translation>
    </message>
    <message>
        <source>&amp;10 times</source>
        <translation>&amp;10-fach</translation>
    </message>
    <message>
        <source>1&amp;00 times</source>
        <translation>1&amp;00-fach</translation>
    </message>
    <message>
        <source>As &amp;fast as it goes</source>
        <translation>So schnell wie &amp;möglich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation>&amp;Wiedergabe beenden</translation>
    </message>
    <message>
        <source>End the replay (Ctrl+K)</source>
        <translation>Die Wiedergabe beenden (Strg+K)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>End the connection to the feed (Ctrl+K)</source>
        <translation>Die Verbindung zum Feed trennen (Strg+K)</translation>
    </message>
    <message>
        <source>Follow the chosen wiki (Ctrl+K)</source>
        <translation>Dem gewählten Wiki folgen (Strg+K)</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Auf&amp;zeichnung beenden</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>Auf&amp;zeichnen…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>End the recording (Ctrl+R)</source>
        <translation>Die Aufzeichnung beenden (Strg+R)</translation>
    </message>
    <message>
        <source>Write every change that comes to a file (Ctrl+R)</source>
        <translation>Jede eintreffende Änderung in eine Datei schreiben (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
</context>
</TS>

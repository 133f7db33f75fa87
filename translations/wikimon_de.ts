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
    <message>
        <source>The event is of a type that is not known.</source>
        <translation>Das Ereignis ist von unbekannter Art.</translation>
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
    <message>
        <source>Mask IP addresses in all that is served, recorded and converted (/16, /32)</source>
        <translation>IP-Adressen in allem maskieren, was weitergegeben, aufgezeichnet und umgewandelt wird (/16, /32)</translation>
    </message>
    <message>
        <source>The event stream (https://stream.wikimedia.org/v2/stream/recentchange)</source>
        <translation>Der Ereignis-Stream (https://stream.wikimedia.org/v2/stream/recentchange)</translation>
    </message>
    <message>
        <source>Watch the MediaWiki sites that a JSON file describes, too; may be repeated</source>
        <translation>Auch die MediaWiki-Websites beobachten, die eine JSON-Datei beschreibt; mehrfach möglich</translation>
    </message>
    <message>
        <source>How many WebSocket clients there may be at once (1024)</source>
        <translation>Wie viele WebSocket-Clients es zugleich geben darf (1024)</translation>
    </message>
    <message>
        <source>How many of them may come from one address (32)</source>
        <translation>Wie viele davon von einer Adresse kommen dürfen (32)</translation>
    </message>
    <message>
        <source>Ask those who connect for this token</source>
        <translation>Von allen, die sich verbinden, dieses Token verlangen</translation>
    </message>
    <message>
        <source>The same with the token in a file, where nobody else sees it</source>
        <translation>Dasselbe mit dem Token in einer Datei, wo es sonst niemand sieht</translation>
    </message>
    <message>
        <source>Encrypt connections (wss) with this certificate; reloaded when it changes</source>
        <translation>Verbindungen mit diesem Zertifikat verschlüsseln (wss); wird bei Änderung neu geladen</translation>
    </message>
    <message>
        <source>The certificate&apos;s key, where it has its own file</source>
        <translation>Der Schlüssel des Zertifikats, falls er in einer eigenen Datei liegt</translation>
    </message>
    <message>
        <source>Let web pages of this site connect, as https://example.org; may be repeated</source>
        <translation>Webseiten dieser Website dürfen sich verbinden, etwa https://example.org; mehrfach möglich</translation>
    </message>
    <message>
        <source>Write every change to a file, or to files in a folder, as JSON lines</source>
        <translation>Jede Änderung als JSON-Zeile in eine Datei oder in Dateien eines Ordners schreiben</translation>
    </message>
    <message>
        <source>When a new file begins: day, none or a size such as 500M (a folder: day)</source>
        <translation>Wann eine neue Datei beginnt: day, none oder eine Größe wie 500M (bei einem Ordner: day)</translation>
    </message>
    <message>
        <source>Compress files that are closed: gz, zst or none (none)</source>
        <translation>Abgeschlossene Dateien komprimieren: gz, zst oder none (none)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says nothing about when to begin a new file. Write day, none or a size from 1M to 1024G.</source>
        <translation>„%1“ sagt nicht, wann eine neue Datei beginnen soll. Möglich sind day, none oder eine Größe von 1M bis 1024G.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to compress recordings. Write gz, zst or none.</source>
        <translation>„%1“ ist kein Verfahren, um Aufzeichnungen zu komprimieren. Möglich sind gz, zst oder none.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source. Write auto, irc, eventstreams, or the ws:// or wss:// address of another WikiMon.</source>
        <translation>„%1“ ist keine Quelle. Möglich sind auto, irc, eventstreams oder die ws://- oder wss://-Adresse eines anderen WikiMon.</translation>
    </message>
    <message>
        <source>The file of sites &apos;%1&apos; can&apos;t be read.</source>
        <translation>Die Datei mit den Websites „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>In the file of sites &apos;%1&apos;: %2</source>
        <translation>In der Datei mit den Websites „%1“: %2</translation>
    </message>
    <message>
        <source>Two sites have the dbname %1.</source>
        <translation>Zwei Websites haben den dbname %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an event stream: it must begin with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse eines Ereignis-Streams: Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The token file &apos;%1&apos; can&apos;t be read.</source>
        <translation>Die Token-Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give either --token or --token-file.</source>
        <translation>Bitte entweder --token oder --token-file angeben.</translation>
    </message>
    <message>
        <source>--tls-key needs --tls-cert.</source>
        <translation>--tls-key braucht --tls-cert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no site. Write it as https://example.org, with a port where it has one.</source>
        <translation>„%1“ ist keine Website. Möglich ist die Form https://example.org, gegebenenfalls mit Port.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of clients: it must be from 1 to %2.</source>
        <translation>„%1“ ist keine Anzahl von Clients: Sie muss zwischen 1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Where from: auto, irc, eventstreams, or another WikiMon&apos;s ws:// address (auto)</source>
        <translation>Woher: auto, irc, eventstreams oder die ws://-Adresse eines anderen WikiMon (auto)</translation>
    </message>
    <message>
        <source>Give each wiki a port too, as WikiMon&apos;s public server: en 9000, de 9010, ru 9020…</source>
        <translation>Jedem Wiki auch einen Port geben, wie WikiMons öffentlicher Server: en 9000, de 9010, ru 9020…</translation>
    </message>
</context>
<context>
    <name>CompressedFile</name>
    <message>
        <source>%1 is a folder, not a recording.</source>
        <translation>%1 ist ein Ordner, keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on: %1.</source>
        <translation>Die Datei kann nicht weiter gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than any recording would; the rest of it was not read.</source>
        <translation>Entpackt ist die Datei viel größer, als es eine Aufzeichnung wäre; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>What follows the compressed part of the file is something else; it was not read.</source>
        <translation>Auf den komprimierten Teil der Datei folgt etwas anderes; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; what comes before the damage was read.</source>
        <translation>Die komprimierte Datei ist beschädigt; was vor der Beschädigung liegt, wurde gelesen.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle; what there is of it was read.</source>
        <translation>Die komprimierte Datei bricht mittendrin ab; was vorhanden ist, wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>The last %1 of %2 lines</source>
        <translation>Die letzten %1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventStreams</name>
    <message>
        <source>%1 has no stream for us (204).</source>
        <translation>%1 hat keinen Stream für uns (204).</translation>
    </message>
    <message>
        <source>%1 does not let us in (%2).</source>
        <translation>%1 verweigert den Zugang (%2).</translation>
    </message>
    <message>
        <source>There is no such stream on %1 (%2).</source>
        <translation>Diesen Stream gibt es auf %1 nicht (%2).</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407).</source>
        <translation>Der Proxy verlangt Name und Passwort (407).</translation>
    </message>
    <message>
        <source>%1 asks us to come back later (429).</source>
        <translation>%1 bittet, es später erneut zu versuchen (429).</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2).</source>
        <translation>%1 hat selbst ein Problem (%2).</translation>
    </message>
    <message>
        <source>%1 did not accept the request (%2).</source>
        <translation>%1 hat die Anfrage nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be found.</source>
        <translation>Die Adresse von %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 broke the connection off.</source>
        <translation>%1 hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sent us on too many times.</source>
        <translation>%1 hat uns zu oft weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 sent us on to an address that is not encrypted.</source>
        <translation>%1 hat uns an eine unverschlüsselte Adresse weitergeleitet.</translation>
    </message>
    <message>
        <source>The proxy could not be used: %1</source>
        <translation>Der Proxy konnte nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>Die Verbindung mit %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted: %2</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden: %2</translation>
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
    <name>FeedMeter</name>
    <message>
        <source>Connected, but silent for %1: this wiki usually has %2 changes a minute.</source>
        <extracomment>%1: &quot;4 minutes&quot;, %2: a number</extracomment>
        <translation>Verbunden, aber seit %1 still: Dieses Wiki hat sonst %2 Änderungen pro Minute.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected, but silent for longer than chance allows: these wikis usually have %1 changes a minute.</source>
        <translation>Verbunden, aber länger still, als durch Zufall zu erklären ist: Diese Wikis haben sonst %1 Änderungen pro Minute.</translation>
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
    <message>
        <source>%1 is being recorded to already, here or by another WikiMon.</source>
        <translation>In %1 wird bereits aufgezeichnet, hier oder von einem anderen WikiMon.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
</context>
<context>
    <name>FilePacker</name>
    <message>
        <source>%1 does not hold what it should, so that %2 stays as it is.</source>
        <translation>%1 enthält nicht das Erwartete, daher bleibt %2 unverändert.</translation>
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
    <name>OwnSite</name>
    <message>
        <source>A site needs a name of at most 255 characters.</source>
        <translation>Eine Website braucht einen Namen von höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>the host must be written like wiki.example.org.</source>
        <translation>der Host muss die Form wiki.example.org haben.</translation>
    </message>
    <message>
        <source>the dbname may have small letters, digits and _ only.</source>
        <translation>der dbname darf nur Kleinbuchstaben, Ziffern und _ enthalten.</translation>
    </message>
    <message>
        <source>the language must be a code like en.</source>
        <translation>die Sprache muss ein Kürzel wie en sein.</translation>
    </message>
    <message>
        <source>the IRC server must be written as HOST or HOST:PORT.</source>
        <translation>der IRC-Server muss die Form HOST oder HOST:PORT haben.</translation>
    </message>
    <message>
        <source>the channel must be written like #wiki.</source>
        <translation>der Kanal muss die Form #wiki haben.</translation>
    </message>
    <message>
        <source>the API&apos;s address must begin with http:// or https://.</source>
        <translation>die Adresse der API muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>the event stream&apos;s address must begin with http:// or https://.</source>
        <translation>die Adresse des Ereignis-Streams muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>an IRC server with its channel is needed, or an event stream.</source>
        <translation>nötig ist ein IRC-Server mit Kanal oder ein Ereignis-Stream.</translation>
    </message>
    <message>
        <source>This is no JSON, or more than 1 MiB of it.</source>
        <translation>Das ist kein JSON oder mehr als 1 MiB davon.</translation>
    </message>
    <message>
        <source>There are more than %1 sites.</source>
        <translation>Es sind mehr als %1 Websites.</translation>
    </message>
    <message>
        <source>Two sites have the dbname %1.</source>
        <translation>Zwei Websites haben den dbname %1.</translation>
    </message>
    <message>
        <source>the dbname %1 is the one of a Wikimedia wiki.</source>
        <translation>der dbname %1 gehört einem Wiki von Wikimedia.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>The line is no IRC message.</source>
        <translation>Die Zeile ist keine IRC-Nachricht.</translation>
    </message>
    <message>
        <source>The line is empty on the disk: it was never written.</source>
        <translation>Die Zeile ist auf dem Datenträger leer: Sie wurde nie geschrieben.</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
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
    <name>StateTexts</name>
    <message>
        <source>Not recording. %1</source>
        <translation>Keine Aufzeichnung. %1</translation>
    </message>
    <message>
        <source>Recording paused: %1 waiting</source>
        <translation>Aufzeichnung angehalten, wartend: %1</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Aufzeichnung: %1, %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <translation>Geschrieben: %1, %2</translation>
    </message>
    <message>
        <source>Waiting in memory: %1, %2</source>
        <translation>Im Arbeitsspeicher wartend: %1, %2</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Finished files: %1</source>
        <translation>Fertige Dateien: %1</translation>
    </message>
    <message>
        <source>Files being compressed: %1</source>
        <translation>Dateien, die gerade komprimiert werden: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded. %1 Choose another file or folder to record to.</source>
        <translation>Es wird nichts aufgezeichnet. %1 Bitte eine andere Datei oder einen anderen Ordner zum Aufzeichnen wählen.</translation>
    </message>
    <message>
        <source>The recording is paused. %1 The changes wait in memory; it goes on by itself.</source>
        <translation>Die Aufzeichnung ist angehalten. %1 Die Änderungen warten im Arbeitsspeicher; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The recording is paused and loses changes. %1 It goes on by itself.</source>
        <translation>Die Aufzeichnung ist angehalten und verliert Änderungen. %1 Sie läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The recording goes on, but: %1</source>
        <translation>Die Aufzeichnung läuft weiter, aber: %1</translation>
    </message>
</context>
<context>
    <name>StreamAccess</name>
    <message>
        <source>A token must have %1 to %2 characters.</source>
        <translation>Ein Token muss %1 bis %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>A token may have English letters, digits and the signs - . _ ~ only.</source>
        <translation>Ein Token darf nur englische Buchstaben, Ziffern und die Zeichen - . _ ~ enthalten.</translation>
    </message>
</context>
<context>
    <name>TlsIdentity</name>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no PEM file.</source>
        <translation>„%1“ ist keine PEM-Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This system has no TLS library that WikiMon can use; it needs OpenSSL.</source>
        <translation>Dieses System hat keine TLS-Bibliothek, die WikiMon verwenden kann; nötig ist OpenSSL.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate. It must be a PEM file.</source>
        <translation>„%1“ enthält kein Zertifikat. Es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no private key that WikiMon can read. It must be a PEM file with an RSA or EC key and no passphrase.</source>
        <translation>„%1“ enthält keinen privaten Schlüssel, den WikiMon lesen kann. Es muss eine PEM-Datei mit einem RSA- oder EC-Schlüssel ohne Passphrase sein.</translation>
    </message>
    <message>
        <source>The key in &apos;%1&apos; does not belong to the certificate in &apos;%2&apos;.</source>
        <translation>Der Schlüssel in „%1“ gehört nicht zum Zertifikat in „%2“.</translation>
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
    <name>WikiMon::AlertsPage</name>
    <message>
        <source>Tell me of changes on the desktop</source>
        <translation>Änderungen auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Pages on my &amp;page list</source>
        <translation>Seiten auf meiner &amp;Seitenliste</translation>
    </message>
    <message>
        <source>Changes by or about users on my &amp;user list</source>
        <translation>Änderungen von oder zu Benutzern auf meiner &amp;Benutzerliste</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>&amp;Test anzeigen</translation>
    </message>
    <message>
        <source>Changes that come close together share one notification, and no reason gets more than one in ten seconds. A click on it shows the change.</source>
        <translation>Änderungen kurz nacheinander teilen sich eine Benachrichtigung, und kein Anlass erhält mehr als eine in zehn Sekunden. Ein Klick darauf zeigt die Änderung.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>WikiMon::BroadcastServer</name>
    <message>
        <source>WikiMon tries again every %1 seconds.</source>
        <translation>WikiMon versucht es alle %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>The system lets WikiMon open %1 files at once, so that %2 clients have a place.</source>
        <translation>Das System lässt WikiMon %1 Dateien zugleich öffnen, das reicht für %2 Clients.</translation>
    </message>
    <message>
        <source>Too many files are open: the system lets WikiMon open %1. No more clients are taken for the moment.</source>
        <translation>Zu viele Dateien sind geöffnet: Das System erlaubt WikiMon %1. Vorerst werden keine weiteren Clients angenommen.</translation>
    </message>
</context>
<context>
    <name>WikiMon::CellTableView</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
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
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Versionsgeschichte</translation>
    </message>
    <message>
        <source>&amp;Talk page</source>
        <translation>&amp;Diskussionsseite</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logbuch</translation>
    </message>
    <message>
        <source>&amp;User page</source>
        <translation>&amp;Benutzerseite</translation>
    </message>
    <message>
        <source>User t&amp;alk page</source>
        <translation>Be&amp;nutzerdiskussion</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>Bei&amp;träge</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>The title was copied.</source>
        <translation>Der Titel wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>The user&apos;s name was copied.</source>
        <translation>Der Benutzername wurde kopiert.</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>Als Te&amp;xt</translation>
    </message>
    <message>
        <source>The change was copied as text.</source>
        <translation>Die Änderung wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>The change was copied as JSON.</source>
        <translation>Die Änderung wurde als JSON kopiert.</translation>
    </message>
    <message>
        <source>As &amp;wiki link</source>
        <translation>Als &amp;Wikilink</translation>
    </message>
    <message>
        <source>The change was copied as a wiki link.</source>
        <translation>Die Änderung wurde als Wikilink kopiert.</translation>
    </message>
    <message>
        <source>As &amp;address</source>
        <translation>Als &amp;Adresse</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>Apply as &amp;filter</source>
        <translation>Als &amp;Filter anwenden</translation>
    </message>
    <message>
        <source>A&amp;nd to the filter</source>
        <translation>Mit A&amp;ND zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>O&amp;r to the filter</source>
        <translation>Mit O&amp;R zum Filter hinzufügen</translation>
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
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Click to have the newest or the oldest changes first</source>
        <translation>Klicken zeigt die neuesten oder die ältesten Änderungen zuerst</translation>
    </message>
    <message>
        <source>Click to sort, click again for the other way and once more for the live order</source>
        <translation>Klicken sortiert, ein weiterer Klick andersherum, noch einer stellt die Live-Reihenfolge wieder her</translation>
    </message>
    <message>
        <source>%1, marked: %2</source>
        <translation>%1, markiert: %2</translation>
    </message>
    <message>
        <source>%1 changes of this page within %2 minutes, %3 bytes in all</source>
        <translation>%1 Änderungen an dieser Seite innerhalb von %2 Minuten, zusammen %3 Bytes</translation>
    </message>
    <message>
        <source>%1 changes of this page within %2 minutes</source>
        <translation>%1 Änderungen an dieser Seite innerhalb von %2 Minuten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and what happened to it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Before it: %2</source>
        <translation>%1. Davor: %2</translation>
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
    <message numerus="yes">
        <source>Copy the %Ln selected changes</source>
        <translation>
            <numerusform>%Ln ausgewählte Änderung kopieren</numerusform>
            <numerusform>%Ln ausgewählte Änderungen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>Als Te&amp;xt</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;wiki links</source>
        <translation>Als &amp;Wikilinks</translation>
    </message>
    <message>
        <source>As &amp;addresses</source>
        <translation>Als &amp;Adressen</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Logs and flagged first</source>
        <translation>Logbuch und Gekennzeichnete zuerst</translation>
    </message>
    <message>
        <source>Without flags first</source>
        <translation>Ohne Kennzeichen zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>Wird nach %1 sortiert…</translation>
    </message>
    <message>
        <source>Sorted by %1, as of %2</source>
        <translation>Nach %1 sortiert, Stand %2</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Nach %1 sortiert</translation>
    </message>
    <message>
        <source>&amp;Order of the changes</source>
        <translation>&amp;Reihenfolge der Änderungen</translation>
    </message>
    <message>
        <source>Live, &amp;newest first</source>
        <translation>Live, &amp;neueste zuerst</translation>
    </message>
    <message>
        <source>Live, &amp;oldest first</source>
        <translation>Live, äl&amp;teste zuerst</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Back to the &amp;live order</source>
        <translation>Zurück zur &amp;Live-Reihenfolge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Open the &amp;diff of all %1 changes</source>
        <translation>Den Versions&amp;unterschied aller %1 Änderungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Show the %1 changes</source>
        <translation>Die %1 Änderungen &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangesChart</name>
    <message>
        <source>Changes a minute</source>
        <translation>Änderungen pro Minute</translation>
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
    <name>WikiMon::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Bars from top to bottom: registered, bot, unregistered.</source>
        <translation>Balken von oben nach unten: registriert, Bot, nicht registriert.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionPane</name>
    <message>
        <source>No wiki is watched.</source>
        <translation>Es wird kein Wiki beobachtet.</translation>
    </message>
    <message>
        <source>The feed has had no gap.</source>
        <translation>Der Feed hatte keine Lücke.</translation>
    </message>
    <message>
        <source>Every line of the feed was understood.</source>
        <translation>Jede Zeile des Feeds wurde verstanden.</translation>
    </message>
    <message>
        <source>No program reads the stream now.</source>
        <translation>Derzeit liest kein Programm den Stream.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Send the selected clients away (Delete)</source>
        <translation>Die ausgewählten Clients trennen (Entf)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>All that the panel knows, for a report</source>
        <translation>Alle Angaben dieses Bereichs, für einen Bericht</translation>
    </message>
    <message>
        <source>The state of the connection is on the clipboard.</source>
        <translation>Der Zustand der Verbindung ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionView</name>
    <message>
        <source>wikis</source>
        <translation>Wikis</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionWords</name>
    <message>
        <source>Changes on their way to the window</source>
        <translation>Änderungen auf dem Weg zum Fenster</translation>
    </message>
    <message>
        <source>Changes in memory, the oldest go first</source>
        <translation>Änderungen im Speicher, die ältesten gehen zuerst</translation>
    </message>
    <message>
        <source>Changes on their way to the stream</source>
        <translation>Änderungen auf dem Weg zum Stream</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Clients of the stream that read too slowly</source>
        <translation>Clients des Streams, die zu langsam lesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages sent</source>
        <translation>
            <numerusform>%1 Nachricht gesendet</numerusform>
            <numerusform>%1 Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes on their way to the recording</source>
        <translation>Änderungen auf dem Weg zur Aufzeichnung</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1, erweitert</translation>
    </message>
    <message>
        <source>page of %1</source>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>alle Änderungen</translation>
    </message>
    <message>
        <source>The stream is off.</source>
        <translation>Der Stream ist aus.</translation>
    </message>
    <message>
        <source>%1 refused without the token</source>
        <translation>%1 abgelehnt, ohne das Token</translation>
    </message>
    <message>
        <source>%1 refused, pages of other sites</source>
        <translation>%1 abgelehnt, Seiten anderer Websites</translation>
    </message>
    <message>
        <source>%1 refused, under another name</source>
        <translation>%1 abgelehnt, unter anderem Namen</translation>
    </message>
    <message>
        <source>%1 refused, no proper request</source>
        <translation>%1 abgelehnt, keine gültige Anfrage</translation>
    </message>
    <message>
        <source>%1 refused, too large a request</source>
        <translation>%1 abgelehnt, zu große Anfrage</translation>
    </message>
    <message>
        <source>%1 refused, too slow</source>
        <translation>%1 abgelehnt, zu langsam</translation>
    </message>
    <message>
        <source>%1 refused, no encryption agreed on</source>
        <translation>%1 abgelehnt, keine Einigung auf eine Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 refused, no place left</source>
        <translation>%1 abgelehnt, kein Platz mehr frei</translation>
    </message>
    <message>
        <source>%1 closed, unknown path or bad filter</source>
        <translation>%1 geschlossen, unbekannter Pfad oder fehlerhafter Filter</translation>
    </message>
    <message>
        <source>%1 let go, too slow</source>
        <translation>%1 getrennt, zu langsam</translation>
    </message>
    <message>
        <source>%1 let go, no answer</source>
        <translation>%1 getrennt, keine Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>EventStreams</source>
        <translation>EventStreams</translation>
    </message>
    <message>
        <source>another WikiMon</source>
        <translation>ein anderes WikiMon</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1, automatisch gewählt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 from the change to the screen</source>
        <translation>%1 von der Änderung bis zum Bildschirm</translation>
    </message>
    <message>
        <source>%1 from its arrival to the screen</source>
        <translation>%1 vom Eintreffen bis zum Bildschirm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Zustand seit</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Changes a minute</source>
        <translation>Änderungen pro Minute</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>Empfangen pro Minute</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>Came twice, left out</source>
        <translation>Doppelt, ausgelassen</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>%1 being asked for</source>
        <translation>%1 angefragt</translation>
    </message>
    <message>
        <source>%1 without a change since the server&apos;s start</source>
        <translation>%1 ohne Änderung seit dem Start des Servers</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing, filled</source>
        <translation>nichts, gefüllt</translation>
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
    <name>WikiMon::DesktopAlerts</name>
    <message>
        <source>Sent. %1</source>
        <translation>Gesendet. %1</translation>
    </message>
    <message>
        <source>on your page list</source>
        <translation>auf deiner Seitenliste</translation>
    </message>
    <message>
        <source>%1 changes on your page list</source>
        <translation>%1 Änderungen auf deiner Seitenliste</translation>
    </message>
    <message>
        <source>on your user list</source>
        <translation>auf deiner Benutzerliste</translation>
    </message>
    <message>
        <source>%1 changes by or about users on your list</source>
        <translation>%1 Änderungen von oder zu Benutzern auf deiner Liste</translation>
    </message>
    <message>
        <source>%1 changes match rule “%2”</source>
        <translation>%1 Änderungen passen zur Regel „%2“</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>WikiMon can notify you</source>
        <translation>WikiMon kann dich benachrichtigen</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>So sieht eine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>The last test has not been answered yet.</source>
        <translation>Der letzte Test wurde noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>WikiMon::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation>Rohe Zeile</translation>
    </message>
    <message>
        <source>What is shown of the selected change</source>
        <translation>Was von der ausgewählten Änderung gezeigt wird</translation>
    </message>
    <message>
        <source>Details of the selected change</source>
        <translation>Details der ausgewählten Änderung</translation>
    </message>
    <message>
        <source>The selected change as JSON</source>
        <translation>Die ausgewählte Änderung als JSON</translation>
    </message>
    <message>
        <source>The feed&apos;s line of the selected change</source>
        <translation>Die Zeile des Feeds zur ausgewählten Änderung</translation>
    </message>
    <message>
        <source>Select a change in the table to read here what happened, who did it and where it can be looked at.</source>
        <translation>Wähle in der Tabelle eine Änderung aus, um hier zu lesen, was geschah, von wem es stammt und wo es zu sehen ist.</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>Keine Änderung ausgewählt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a summary</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No summary was given.</source>
        <translation>Keine Zusammenfassung angegeben.</translation>
    </message>
    <message>
        <source>The line was not kept.</source>
        <translation>Die Zeile wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This change did not come as a line of IRC, so there is none.</source>
        <translation>Diese Änderung kam nicht als IRC-Zeile, daher gibt es keine.</translation>
    </message>
    <message>
        <source>The JSON was copied.</source>
        <translation>Das JSON wurde kopiert.</translation>
    </message>
    <message>
        <source>The raw line was copied.</source>
        <translation>Die rohe Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>The details were copied.</source>
        <translation>Die Details wurden kopiert.</translation>
    </message>
    <message>
        <source>Copy the JSON as one line</source>
        <translation>Das JSON als eine Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the raw line with its control codes</source>
        <translation>Die rohe Zeile mit ihren Steuerzeichen kopieren</translation>
    </message>
    <message>
        <source>Copy all details as text</source>
        <translation>Alle Details als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>WikiMon::EventStreamsLink</name>
    <message numerus="yes">
        <source>%1 has been silent for %n s.</source>
        <translation>
            <numerusform>%1 schweigt seit %n s.</numerusform>
            <numerusform>%1 schweigt seit %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered with something that is no event stream (%2).</source>
        <translation>%1 hat mit etwas geantwortet, das kein Ereignis-Stream ist (%2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
</context>
<context>
    <name>WikiMon::EventStreamsSource</name>
    <message>
        <source>The event is larger than 4 MiB.</source>
        <translation>Das Ereignis ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The server told of an error.</source>
        <translation>Der Server hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>%1 does not have what happened before.</source>
        <translation>%1 hat nicht mehr, was davor geschah.</translation>
    </message>
    <message>
        <source>Events from the server</source>
        <translation>Ereignisse vom Server</translation>
    </message>
</context>
<context>
    <name>WikiMon::ExportController</name>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren in</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of that name in %1. What is in it now will be lost.</source>
        <translation>In %1 gibt es schon eine Datei dieses Namens. Ihr jetziger Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Choose &amp;another name</source>
        <translation>&amp;Anderen Namen wählen</translation>
    </message>
    <message>
        <source>Save places</source>
        <translation>Orte speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n place(s) to %1.</source>
        <translation>
            <numerusform>%n Ort in %1 gespeichert.</numerusform>
            <numerusform>%n Orte in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places were not saved. %1</source>
        <translation>Die Orte wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Exporting %1 of %2…</source>
        <translation>Wird exportiert: %1 von %2…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
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
        <source>The export failed. %1 No file was written.</source>
        <translation>Der Export ist fehlgeschlagen. %1 Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, %3.</source>
        <translation>%1 in %2 exportiert, %3.</translation>
    </message>
    <message>
        <source>Not in the file, since they left the memory before: %1.</source>
        <translation>Nicht in der Datei, da vorher aus dem Speicher verworfen: %1.</translation>
    </message>
    <message>
        <source>Not in the file, since they have no place: %1.</source>
        <translation>Nicht in der Datei, da ohne Ort: %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>WikiMon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>The &amp;whole session</source>
        <translation>Die &amp;ganze Sitzung</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Was der &amp;Filter zeigt</translation>
    </message>
    <message>
        <source>The &amp;selected rows</source>
        <translation>Die ausge&amp;wählten Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>&amp;CSV table</source>
        <translation>&amp;CSV-Tabelle</translation>
    </message>
    <message>
        <source>&amp;GeoJSON points</source>
        <translation>Ge&amp;oJSON-Punkte</translation>
    </message>
    <message>
        <source>One change a line, with all that WikiMon knows of it. Opens in WikiMon again.</source>
        <translation>Eine Änderung pro Zeile, mit allem, was WikiMon über sie weiß. Lässt sich wieder in WikiMon öffnen.</translation>
    </message>
    <message>
        <source>One change a row, for spreadsheets. What they would run as a formula is written as text.</source>
        <translation>Eine Änderung pro Zeile, für Tabellenkalkulationen. Was sie als Formel ausführen würden, wird als Text geschrieben.</translation>
    </message>
    <message>
        <source>For maps. Only changes made from an IP address whose place is known.</source>
        <translation>Für Karten. Nur Änderungen von einer IP-Adresse, deren Ort bekannt ist.</translation>
    </message>
    <message>
        <source>no filter is set</source>
        <translation>kein Filter gesetzt</translation>
    </message>
    <message>
        <source>still searching…</source>
        <translation>Suche läuft noch…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Of grouped edits, the newest of each.</source>
        <translation>Von gruppierten Bearbeitungen jeweils die neueste.</translation>
    </message>
    <message>
        <source>IP addresses of editors are masked, as the preferences say under Privacy.</source>
        <translation>Die IP-Adressen der Bearbeiter werden maskiert, wie in den Einstellungen unter Datenschutz festgelegt.</translation>
    </message>
    <message>
        <source>IP addresses of editors are written whole. The preferences can mask them, under Privacy.</source>
        <translation>Die IP-Adressen der Bearbeiter werden vollständig geschrieben. In den Einstellungen unter Datenschutz lassen sie sich maskieren.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>About %1 of them have a place. The file will have about %2.</source>
        <translation>Etwa %1 davon haben einen Ort. Die Datei wird etwa %2 groß.</translation>
    </message>
    <message>
        <source>The file will have about %1.</source>
        <translation>Die Datei wird etwa %1 groß.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedPage</name>
    <message>
        <source>Source of the changes</source>
        <translation>Quelle der Änderungen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>EventStreams</source>
        <translation>EventStreams</translation>
    </message>
    <message>
        <source>Another WikiMon</source>
        <translation>Anderes WikiMon</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Other &amp;WikiMon</source>
        <translation>Anderes &amp;WikiMon</translation>
    </message>
    <message>
        <source>Servers of Wikimedia</source>
        <translation>Server der Wikimedia</translation>
    </message>
    <message>
        <source>Port of the IRC server</source>
        <translation>Port des IRC-Servers</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;IRC server</source>
        <translation>&amp;IRC-Server</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Put the public address of EventStreams back</source>
        <translation>Die öffentliche Adresse von EventStreams wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;EventStreams</source>
        <translation>&amp;EventStreams</translation>
    </message>
    <message>
        <source>MediaWiki sites of your own</source>
        <translation>Eigene MediaWiki-Websites</translation>
    </message>
    <message>
        <source>Si&amp;tes</source>
        <translation>Websi&amp;tes</translation>
    </message>
    <message>
        <source>IRC first. WikiMon goes over to EventStreams when IRC refuses, falls silent or is gone, and shows no change twice.</source>
        <translation>Zuerst IRC. WikiMon wechselt zu EventStreams, wenn IRC ablehnt, verstummt oder ausfällt, und zeigt keine Änderung doppelt.</translation>
    </message>
    <message>
        <source>Wikimedia&apos;s IRC server: quick and light, but it has no memory, so what comes while the connection is down is missed.</source>
        <translation>Der IRC-Server der Wikimedia: schnell und sparsam, aber ohne Gedächtnis. Was eintrifft, während die Verbindung unterbrochen ist, wird verpasst.</translation>
    </message>
    <message>
        <source>Wikimedia&apos;s stream over HTTPS, always of all wikis: some 100 KiB a second. Short interruptions are made up for.</source>
        <translation>Der Stream der Wikimedia über HTTPS, immer mit allen Wikis: etwa 100 KiB pro Sekunde. Kurze Unterbrechungen werden nachgeholt.</translation>
    </message>
    <message>
        <source>The stream that another WikiMon serves; it decides which wikis come.</source>
        <translation>Der Stream, den ein anderes WikiMon anbietet; dieses bestimmt, welche Wikis kommen.</translation>
    </message>
    <message>
        <source>A server is needed. The public one is irc.wikimedia.org.</source>
        <translation>Ein Server ist nötig. Der öffentliche ist irc.wikimedia.org.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>Das ist weder der Name noch die Adresse eines Servers.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedPreferences</name>
    <message>
        <source>An address is needed. The public one is %1.</source>
        <translation>Eine Adresse ist nötig. Die öffentliche ist %1.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>Diese Adresse beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The address of the other WikiMon is needed, like ws://192.168.1.20:9000/.</source>
        <translation>Die Adresse des anderen WikiMon ist nötig, etwa ws://192.168.1.20:9000/.</translation>
    </message>
    <message>
        <source>This is not an address that begins with ws:// or wss://.</source>
        <translation>Diese Adresse beginnt nicht mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>This name is too long or not plain text.</source>
        <translation>Dieser Name ist zu lang oder kein einfacher Text.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>Das ist weder der Name noch die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>A channel begins with # and has no blanks.</source>
        <translation>Ein Kanal beginnt mit # und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The address of api.php is needed: from it WikiMon learns the namespaces.</source>
        <translation>Die Adresse von api.php ist nötig: Von dort erhält WikiMon die Namensräume.</translation>
    </message>
    <message>
        <source>Give an IRC server with its channel, or an event stream, or both.</source>
        <translation>Nötig ist ein IRC-Server mit Kanal, ein Event-Stream oder beides.</translation>
    </message>
    <message>
        <source>Another site has this API address or one too similar to it.</source>
        <translation>Eine andere Website hat diese API-Adresse oder eine zu ähnliche.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedSwitch</name>
    <message>
        <source>The IRC feed was silent for longer than chance allows.</source>
        <translation>Der IRC-Feed schwieg länger, als es Zufall sein kann.</translation>
    </message>
    <message>
        <source>The IRC feed had no changes while EventStreams had some.</source>
        <translation>Der IRC-Feed hatte keine Änderungen, EventStreams dagegen schon.</translation>
    </message>
    <message>
        <source>The IRC server does not answer.</source>
        <translation>Der IRC-Server antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedWorker</name>
    <message>
        <source>The computer slept for %1.</source>
        <translation>Der Rechner war %1 lang im Ruhezustand.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FieldList</name>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>diese Version</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>Versionsunterschied</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Versionsgeschichte</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>user page</source>
        <translation>Benutzerseite</translation>
    </message>
    <message>
        <source>user talk</source>
        <translation>Benutzerdiskussion</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>nothing: the wiki&apos;s address is not known</source>
        <translation>nichts: Die Adresse des Wikis ist nicht bekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, the first one</source>
        <translation>%1, die erste</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <translation>%1, Aktion %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Log page</source>
        <translation>Logbuchseite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 of this session</source>
        <translation>%1 in dieser Sitzung</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>not truncated</source>
        <translation>nicht gekürzt</translation>
    </message>
</context>
<context>
    <name>WikiMon::Fields</name>
    <message>
        <source>an IP address: this user was not logged in</source>
        <translation>eine IP-Adresse: Dieser Benutzer war nicht angemeldet</translation>
    </message>
    <message>
        <source>a temporary account, as users get who edit without logging in; it hides their IP address</source>
        <translation>ein temporäres Konto, wie es erhält, wer ohne Anmeldung bearbeitet; es verbirgt die IP-Adresse</translation>
    </message>
    <message>
        <source>a registered account, editing as a bot</source>
        <translation>ein registriertes Benutzerkonto, das als Bot bearbeitet</translation>
    </message>
    <message>
        <source>a registered account</source>
        <translation>ein registriertes Benutzerkonto</translation>
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
        <source>made by a bot</source>
        <translation>von einem Bot</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>noch nicht kontrolliert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Kennzeichen</translation>
    </message>
    <message>
        <source>known to the town</source>
        <translation>auf die Stadt genau bekannt</translation>
    </message>
    <message>
        <source>known to the region only</source>
        <translation>nur auf die Region genau bekannt</translation>
    </message>
    <message>
        <source>known to the country only; the point is in its middle</source>
        <translation>nur auf das Land genau bekannt; der Punkt liegt in dessen Mitte</translation>
    </message>
    <message>
        <source>not known: no location database has this address</source>
        <translation>nicht bekannt: Keine Ortsdatenbank enthält diese Adresse</translation>
    </message>
    <message>
        <source>not known: a temporary account shows no IP address</source>
        <translation>nicht bekannt: Ein temporäres Konto zeigt keine IP-Adresse</translation>
    </message>
    <message>
        <source>not known: a registered account shows no IP address</source>
        <translation>nicht bekannt: Ein registriertes Benutzerkonto zeigt keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° N, %2° O</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>%1° S, %2° O</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>%1° N, %2° W</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>%1° S, %2° W</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>EventStreams</source>
        <translation>EventStreams</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>the IRC feed</source>
        <translation>der IRC-Feed</translation>
    </message>
    <message>
        <source>the EventStreams feed</source>
        <translation>der EventStreams-Feed</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>not truncated</source>
        <translation>nicht gekürzt</translation>
    </message>
    <message>
        <source>truncated: the server cut the line, so the end of the text may be missing</source>
        <translation>gekürzt: Der Server hat die Zeile abgeschnitten, das Ende des Textes kann also fehlen</translation>
    </message>
    <message>
        <source>read from a line without colour codes, so where one part ends is a good guess</source>
        <translation>aus einer Zeile ohne Farbcodes gelesen; wo ein Teil endet, ist daher gut geschätzt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>WikiMon::FileController</name>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>WikiMon::Filter</name>
    <message>
        <source>The filter is too long; %1 characters are allowed.</source>
        <translation>Der Filter ist zu lang; %1 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>part of the page&apos;s title</source>
        <translation>Teil des Seitentitels</translation>
    </message>
    <message>
        <source>the user&apos;s name</source>
        <translation>der Benutzername</translation>
    </message>
    <message>
        <source>part of the edit summary</source>
        <translation>Teil der Zusammenfassung</translation>
    </message>
    <message>
        <source>part of the heading that was edited under</source>
        <translation>Teil der Überschrift, unter der bearbeitet wurde</translation>
    </message>
    <message>
        <source>the page or user that a log entry is about</source>
        <translation>die Seite oder der Benutzer, um den es im Logbucheintrag geht</translation>
    </message>
    <message>
        <source>the namespace, by English name or number</source>
        <translation>der Namensraum, als englischer Name oder Nummer</translation>
    </message>
    <message>
        <source>the wiki, like enwiki or en.wikipedia.org</source>
        <translation>das Wiki, etwa enwiki oder en.wikipedia.org</translation>
    </message>
    <message>
        <source>the wiki&apos;s language code</source>
        <translation>der Sprachcode des Wikis</translation>
    </message>
    <message>
        <source>the project, like wikipedia or commons</source>
        <translation>das Projekt, etwa wikipedia oder commons</translation>
    </message>
    <message>
        <source>edit, or what a log entry says was done</source>
        <translation>edit, oder was laut Logbucheintrag getan wurde</translation>
    </message>
    <message>
        <source>edit, new or log</source>
        <translation>edit, new oder log</translation>
    </message>
    <message>
        <source>the kind of log entry, like block or move/move_redir</source>
        <translation>die Art des Logbucheintrags, etwa block oder move/move_redir</translation>
    </message>
    <message>
        <source>bytes added, like &gt;500 or -100..100</source>
        <translation>hinzugefügte Bytes, etwa &gt;500 oder -100..100</translation>
    </message>
    <message>
        <source>a property, like bot or minor</source>
        <translation>eine Eigenschaft, etwa bot oder minor</translation>
    </message>
    <message>
        <source>a #hashtag in the summary</source>
        <translation>ein #Hashtag in der Zusammenfassung</translation>
    </message>
    <message>
        <source>an @mention in the summary</source>
        <translation>eine @Erwähnung in der Zusammenfassung</translation>
    </message>
    <message>
        <source>the country of an IP address, by code or English name</source>
        <translation>das Land einer IP-Adresse, als Code oder englischer Name</translation>
    </message>
    <message>
        <source>the IP address or a range of them</source>
        <translation>die IP-Adresse oder ein Bereich von Adressen</translation>
    </message>
    <message>
        <source>not older than 10m, 2h, 14:30 or 2026-11-21</source>
        <translation>nicht älter als 10m, 2h, 14:30 oder 2026-11-21</translation>
    </message>
    <message>
        <source>older than 10m, 2h, 14:30 or 2026-11-21</source>
        <translation>älter als 10m, 2h, 14:30 oder 2026-11-21</translation>
    </message>
    <message>
        <source>in the title, user, summary or log target</source>
        <translation>in Titel, Benutzer, Zusammenfassung oder Ziel des Logbucheintrags</translation>
    </message>
    <message>
        <source>by somebody without an account</source>
        <translation>von jemandem ohne Benutzerkonto</translation>
    </message>
    <message>
        <source>by an IP address</source>
        <translation>von einer IP-Adresse</translation>
    </message>
    <message>
        <source>by a temporary account</source>
        <translation>von einem temporären Konto</translation>
    </message>
    <message>
        <source>by a registered user</source>
        <translation>von einem registrierten Benutzer</translation>
    </message>
    <message>
        <source>marked as a bot&apos;s edit</source>
        <translation>als Bot-Bearbeitung gekennzeichnet</translation>
    </message>
    <message>
        <source>marked as minor</source>
        <translation>als kleine Änderung gekennzeichnet</translation>
    </message>
    <message>
        <source>made a new page</source>
        <translation>hat eine neue Seite angelegt</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>noch nicht kontrolliert</translation>
    </message>
    <message>
        <source>undoes another edit, as its summary says</source>
        <translation>setzt laut Zusammenfassung eine andere Bearbeitung zurück</translation>
    </message>
    <message>
        <source>has a place on the map</source>
        <translation>hat einen Ort auf der Karte</translation>
    </message>
    <message>
        <source>an edit or a new page</source>
        <translation>eine Bearbeitung oder eine neue Seite</translation>
    </message>
    <message>
        <source>a log entry</source>
        <translation>ein Logbucheintrag</translation>
    </message>
    <message>
        <source>Leave a blank after the closing quotation mark.</source>
        <translation>Nach dem schließenden Anführungszeichen fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This regular expression has no &quot;/&quot; at its end. To look for a text that starts with &quot;/&quot;, put it in quotation marks.</source>
        <translation>Diesem regulären Ausdruck fehlt das „/“ am Ende. Um nach einem Text zu suchen, der mit „/“ beginnt, setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is nothing between these two &quot;/&quot;.</source>
        <translation>Zwischen diesen beiden „/“ steht nichts.</translation>
    </message>
    <message>
        <source>After a regular expression only &quot;i&quot; (any case) may stand. Inside of it, write &quot;\/&quot; for a &quot;/&quot;.</source>
        <translation>Nach einem regulären Ausdruck darf nur „i“ stehen (Groß- und Kleinschreibung egal). Schreibe darin „\/“ für ein „/“.</translation>
    </message>
    <message>
        <source>A quotation mark in the middle of a word: put all of it in quotation marks, and \&quot; for this one.</source>
        <translation>Ein Anführungszeichen mitten im Wort: Setze das Ganze in Anführungszeichen und schreibe \&quot; für dieses.</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>Zu dieser schließenden Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>Something is missing before %1. To look for the word itself, put it in quotation marks.</source>
        <translation>Vor %1 fehlt etwas. Um nach dem Wort selbst zu suchen, setze es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are too many negations and parentheses in each other.</source>
        <translation>Zu viele Verneinungen und Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Perhaps &quot;%2:&quot; is meant. To look for a text with a colon, put it in quotation marks.</source>
        <translation>Es gibt kein Feld „%1“. Vielleicht ist „%2:“ gemeint. Um nach einem Text mit Doppelpunkt zu suchen, setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. To look for a text with a colon, put it in quotation marks.</source>
        <translation>Es gibt kein Feld „%1“. Um nach einem Text mit Doppelpunkt zu suchen, setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one time only.</source>
        <translation>„%1:“ nimmt nur eine Zeitangabe.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; wants a value right after it.</source>
        <translation>„%1:“ braucht direkt danach einen Wert.</translation>
    </message>
    <message>
        <source>A value of &quot;%1:&quot; is missing here.</source>
        <translation>Hier fehlt ein Wert von „%1:“.</translation>
    </message>
    <message>
        <source>&quot;=&quot; goes with plain text. If the text starts with &quot;/&quot;, put it in quotation marks.</source>
        <translation>„=“ gilt für einfachen Text. Beginnt der Text mit „/“, setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is looked for like any word. Write %2 to join what stands around it.</source>
        <translation>„%1“ wird wie jedes andere Wort gesucht. Schreibe %2, um zu verbinden, was daneben steht.</translation>
    </message>
    <message>
        <source>Leave a blank here.</source>
        <translation>Hier fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There are too many words and values; %1 are allowed.</source>
        <translation>Zu viele Wörter und Werte; %1 sind erlaubt.</translation>
    </message>
    <message>
        <source>Something is missing after %1. To look for it as text, put it in quotation marks.</source>
        <translation>Nach %1 fehlt etwas. Um es als Text zu suchen, setze es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are too many regular expressions; %1 are allowed.</source>
        <translation>Zu viele reguläre Ausdrücke; %1 sind erlaubt.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>Der reguläre Ausdruck ist hier falsch: %1.</translation>
    </message>
    <message>
        <source>There is nothing to look for here.</source>
        <translation>Hier gibt es nichts zu suchen.</translation>
    </message>
    <message>
        <source>Without a field * is an ordinary character. As a wildcard it works in fields: &quot;title:List*&quot;.</source>
        <translation>Ohne Feld ist * ein gewöhnliches Zeichen. Als Platzhalter gilt es in Feldern: „title:List*“.</translation>
    </message>
    <message>
        <source>&quot;is:&quot; doesn&apos;t know &quot;%1&quot;. It knows %2.</source>
        <translation>„is:“ kennt „%1“ nicht. Es kennt %2.</translation>
    </message>
    <message>
        <source>&quot;type:&quot; is edit, new or log, not &quot;%1&quot;.</source>
        <translation>„type:“ ist edit, new oder log, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no namespace that every wiki has. Namespaces have their English names here, like &quot;User talk&quot;, or numbers.</source>
        <translation>„%1“ ist kein Namensraum, den jedes Wiki hat. Namensräume haben hier ihre englischen Namen, etwa „User talk“, oder Nummern.</translation>
    </message>
    <message>
        <source>No wiki is called &quot;%1&quot;. Perhaps &quot;%2&quot; is meant.</source>
        <translation>Kein Wiki heißt „%1“. Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>No wiki is called &quot;%1&quot;. Names are like &quot;enwiki&quot; or &quot;en.wikipedia.org&quot;.</source>
        <translation>Kein Wiki heißt „%1“. Namen sehen aus wie „enwiki“ oder „en.wikipedia.org“.</translation>
    </message>
    <message>
        <source>No country has the code &quot;%1&quot;. Codes are like &quot;DE&quot; for Germany.</source>
        <translation>Kein Land hat den Code „%1“. Codes sehen aus wie „DE“ für Deutschland.</translation>
    </message>
    <message>
        <source>&quot;size:&quot; wants a number of bytes like &gt;500, &lt;=-100, 0 or -100..100, not &quot;%1&quot;.</source>
        <translation>„size:“ braucht eine Anzahl Bytes wie &gt;500, &lt;=-100, 0 oder -100..100, nicht „%1“.</translation>
    </message>
    <message>
        <source>No size is in this range: it ends before it begins.</source>
        <translation>In diesem Bereich liegt keine Größe: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>&quot;ip:&quot; wants an address or a range like 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32, not &quot;%1&quot;.</source>
        <translation>„ip:“ braucht eine Adresse oder einen Bereich wie 192.0.2.7, 192.0.2.0/24 oder 2001:db8::/32, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; wants how long ago (90s, 10m, 2h, 3d), a time of day (14:30) or a date (2026-11-21 or 2026-11-21T14:30), not &quot;%2&quot;.</source>
        <translation>„%1:“ braucht, wie lange es her ist (90s, 10m, 2h, 3d), eine Uhrzeit (14:30) oder ein Datum (2026-11-21 oder 2026-11-21T14:30), nicht „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes no regular expressions. They work for title, summary, section, user and target.</source>
        <translation>„%1:“ nimmt keine regulären Ausdrücke. Sie gelten für title, summary, section, user und target.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterBar</name>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Filter: words, user:Name, -is:bot, size:&gt;500 …</source>
        <translation>Filter: Wörter, user:Name, -is:bot, size:&gt;500 …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>Was ein Filter ausdrücken kann</translation>
    </message>
    <message>
        <source>bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>unpatrolled</source>
        <translation>nicht kontrolliert</translation>
    </message>
    <message>
        <source>There are %1 saved filters already. Remove one before you save another.</source>
        <translation>Es gibt schon %1 gespeicherte Filter. Bitte einen entfernen, bevor ein weiterer gespeichert wird.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Replace the saved filter?</source>
        <translation>Den gespeicherten Filter ersetzen?</translation>
    </message>
    <message>
        <source>%1 is saved already, as another filter.</source>
        <translation>%1 ist schon gespeichert, als anderer Filter.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>The filter has a mistake. The last one without is in use.</source>
        <translation>Der Filter hat einen Fehler. In Gebrauch ist der letzte ohne.</translation>
    </message>
    <message>
        <source>The filter is in use.</source>
        <translation>Der Filter ist in Gebrauch.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterChip</name>
    <message>
        <source>Only %1 are shown.</source>
        <translation>Angezeigt wird nur: %1.</translation>
    </message>
    <message>
        <source>No %1 are shown.</source>
        <translation>Nicht angezeigt wird: %1.</translation>
    </message>
    <message>
        <source>The filter does not ask about %1.</source>
        <translation>Der Filter fragt nicht nach: %1.</translation>
    </message>
    <message>
        <source>Click to hide them instead.</source>
        <translation>Klicken blendet sie stattdessen aus.</translation>
    </message>
    <message>
        <source>Click to show all again.</source>
        <translation>Klicken zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Click to show only these; Shift+click to hide them.</source>
        <translation>Klicken zeigt nur diese; Umschalt+Klick blendet sie aus.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Looks in title, user, summary and log target, in any case of letters.</source>
        <translation>Sucht in Titel, Benutzer, Zusammenfassung und Ziel des Logbucheintrags; Groß- und Kleinschreibung egal.</translation>
    </message>
    <message>
        <source>Looks for exactly these words, one after the other.</source>
        <translation>Sucht genau diese Wörter, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Looks for a regular expression. With an i behind it: in any case of letters.</source>
        <translation>Sucht nach einem regulären Ausdruck. Mit einem i dahinter: Groß- und Kleinschreibung egal.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Both must fit. AND between them says the same.</source>
        <translation>Beides muss passen. AND dazwischen sagt dasselbe.</translation>
    </message>
    <message>
        <source>One of them must fit. OR, AND and NOT are written in capitals.</source>
        <translation>Eines davon muss passen. OR, AND und NOT werden in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>Must not fit. NOT before it says the same.</source>
        <translation>Darf nicht passen. NOT davor sagt dasselbe.</translation>
    </message>
    <message>
        <source>Parentheses group.</source>
        <translation>Klammern gruppieren.</translation>
    </message>
    <message>
        <source>Values of fields</source>
        <translation>Werte von Feldern</translation>
    </message>
    <message>
        <source>One of the values must fit.</source>
        <translation>Einer der Werte muss passen.</translation>
    </message>
    <message>
        <source>Quotation marks hold blanks and commas together. In titles and names _ does too.</source>
        <translation>Anführungszeichen halten Leerzeichen und Kommas zusammen. In Titeln und Namen tut das auch _.</translation>
    </message>
    <message>
        <source>* stands for any text; the whole field must fit. A lone * wants any text at all.</source>
        <translation>* steht für beliebigen Text; das ganze Feld muss passen. Ein * allein verlangt irgendeinen Text.</translation>
    </message>
    <message>
        <source>Exactly this, letter by letter.</source>
        <translation>Genau dies, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>A regular expression in title, user, summary, section or target.</source>
        <translation>Ein regulärer Ausdruck in title, user, summary, section oder target.</translation>
    </message>
    <message>
        <source>The page and the text</source>
        <translation>Seite und Text</translation>
    </message>
    <message>
        <source>Part of the page&apos;s title.</source>
        <translation>Teil des Seitentitels.</translation>
    </message>
    <message>
        <source>Part of the edit summary.</source>
        <translation>Teil der Zusammenfassung.</translation>
    </message>
    <message>
        <source>Part of the heading that was edited under.</source>
        <translation>Teil der Überschrift, unter der bearbeitet wurde.</translation>
    </message>
    <message>
        <source>A hashtag in the summary.</source>
        <translation>Ein Hashtag in der Zusammenfassung.</translation>
    </message>
    <message>
        <source>A name after @ in the summary.</source>
        <translation>Ein Name nach @ in der Zusammenfassung.</translation>
    </message>
    <message>
        <source>The namespace, by its English name or its number.</source>
        <translation>Der Namensraum, als englischer Name oder Nummer.</translation>
    </message>
    <message>
        <source>Bytes added; below zero, removed. Also &lt;5, &gt;=5 and -100..100.</source>
        <translation>Hinzugefügte Bytes; unter null: entfernte. Auch &lt;5, &gt;=5 und -100..100.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>The user&apos;s whole name.</source>
        <translation>Der ganze Benutzername.</translation>
    </message>
    <message>
        <source>An IP address, or a range of them.</source>
        <translation>Eine IP-Adresse oder ein Bereich von Adressen.</translation>
    </message>
    <message>
        <source>The country of an IP address, by its code or English name.</source>
        <translation>Das Land einer IP-Adresse, als Code oder englischer Name.</translation>
    </message>
    <message>
        <source>The wiki, by its database or host name.</source>
        <translation>Das Wiki, als Datenbank- oder Hostname.</translation>
    </message>
    <message>
        <source>The code of the wiki&apos;s language.</source>
        <translation>Der Sprachcode des Wikis.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>anon (without an account), ip, temp, registered, bot, minor, new, unpatrolled, revert, located (on the map), edit, log.</source>
        <translation>anon (ohne Benutzerkonto), ip, temp, registered, bot, minor, new, unpatrolled, revert, located (auf der Karte), edit, log.</translation>
    </message>
    <message>
        <source>edit, new (pages) or log.</source>
        <translation>edit, new (neue Seiten) oder log.</translation>
    </message>
    <message>
        <source>Log entries of a type, or of a type and an action.</source>
        <translation>Logbucheinträge einer Art oder einer Art und einer Aktion.</translation>
    </message>
    <message>
        <source>What was done: edit, or the action of a log entry.</source>
        <translation>Was getan wurde: edit oder die Aktion eines Logbucheintrags.</translation>
    </message>
    <message>
        <source>The page or user that a log entry is about.</source>
        <translation>Die Seite oder der Benutzer, um den es im Logbucheintrag geht.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long ago at most: 90s, 10m, 1h30m, 3d, 2w; or since today, yesterday, a date or a time of day (the last time that it was so).</source>
        <translation>Wie lange es höchstens her ist: 90s, 10m, 1h30m, 3d, 2w; oder seit today, yesterday, einem Datum oder einer Uhrzeit (als es zuletzt so spät war).</translation>
    </message>
    <message>
        <source>Earlier than that. Dates are local; with a Z at the end, UTC.</source>
        <translation>Früher als das. Angaben gelten in Ortszeit; mit einem Z am Ende in UTC.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterHelpDialog</name>
    <message>
        <source>What a filter can say</source>
        <translation>Was ein Filter ausdrücken kann</translation>
    </message>
    <message>
        <source>Use this filter</source>
        <translation>Diesen Filter verwenden</translation>
    </message>
    <message>
        <source>Use the example %1</source>
        <translation>Das Beispiel %1 verwenden</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeneralPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Mask IP addresses in exports and in the stream</source>
        <translation>IP-Adressen in Exporten und im Stream &amp;maskieren</translation>
    </message>
    <message>
        <source>71.200.123.192 becomes 71.200.0.0/16, and its place the country. Recordings stay whole.</source>
        <translation>Aus 71.200.123.192 wird 71.200.0.0/16 und aus dem Ort das Land. Aufzeichnungen bleiben vollständig.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>M&amp;emory at most</source>
        <translation>Speicher &amp;höchstens</translation>
    </message>
    <message>
        <source>Room for about %1 million changes. When it is full, the oldest are forgotten.</source>
        <translation>Platz für etwa %1 Mio. Änderungen. Ist er voll, werden die ältesten verworfen.</translation>
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
        <source>&amp;Animations</source>
        <translation>&amp;Animationen</translation>
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
        <translation>Wird an den üblichen Stellen gesucht</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>Ortsdatenbanken (*.mmdb);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseDialog</name>
    <message>
        <source>Location database</source>
        <translation>Ortsdatenbank</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseDrop</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a complete MaxMind DB file.</source>
        <translation>%1 ist keine vollständige MaxMind-DB-Datei.</translation>
    </message>
    <message>
        <source>%1 knows no places: it is a database of the kind %2.</source>
        <translation>%1 kennt keine Orte: Es ist eine Datenbank der Art %2.</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabasePage</name>
    <message>
        <source>Use the &amp;usual places</source>
        <translation>Automatisch &amp;suchen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;GeoLite2 by MaxMind</source>
        <translation>&amp;GeoLite2 von MaxMind</translation>
    </message>
    <message>
        <source>&amp;City Lite by DB-IP</source>
        <translation>&amp;City Lite von DB-IP</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>Ortsdatenbank</translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>Ortsdatenbanken (*.mmdb);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseTexts</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>vor %1 Tag</numerusform>
            <numerusform>vor %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use</source>
        <translation>Keine Ortsdatenbank in Gebrauch</translation>
    </message>
    <message>
        <source>The country database that comes with WikiMon</source>
        <translation>Die mit WikiMon gelieferte Länderdatenbank</translation>
    </message>
    <message>
        <source>A database without a name</source>
        <translation>Eine Datenbank ohne Namen</translation>
    </message>
    <message>
        <source>Cities, where it knows them, else regions and countries</source>
        <translation>Städte, soweit bekannt, sonst Regionen und Länder</translation>
    </message>
    <message>
        <source>Countries only</source>
        <translation>Nur Länder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>Keine Angabe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Built into the program</source>
        <translation>In das Programm eingebaut</translation>
    </message>
    <message>
        <source>The database is old, and many addresses have moved since. A newer one is free of charge; a file that changes is taken up by itself.</source>
        <translation>Die Datenbank ist alt, und viele Adressen sind seither umgezogen. Eine neuere ist kostenlos; eine geänderte Datei wird von selbst übernommen.</translation>
    </message>
    <message>
        <source>A file that changes is taken up by itself. Newer ones are here:</source>
        <translation>Eine geänderte Datei wird von selbst übernommen. Neuere gibt es hier:</translation>
    </message>
    <message>
        <source>A city database places edits in their cities. Two are free of charge: download one (the kind that ends in .mmdb), then choose its file or drop it on the window.</source>
        <translation>Eine Städtedatenbank verortet Bearbeitungen in ihren Städten. Zwei sind kostenlos: Lade eine herunter (die Art, die auf .mmdb endet), dann wähle ihre Datei oder lege sie auf dem Fenster ab.</translation>
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
    <message>
        <source>Turning to EventStreams: %1</source>
        <translation>Wechsel zu EventStreams: %1</translation>
    </message>
    <message>
        <source>Other computers can read the stream, and there may be IP addresses of editors in it. --mask-ip masks them.</source>
        <translation>Andere Rechner können den Stream lesen, und er kann IP-Adressen von Bearbeitern enthalten. --mask-ip maskiert sie.</translation>
    </message>
    <message>
        <source>Anyone who can reach this computer can read the stream. --token-file asks for a token.</source>
        <translation>Wer diesen Rechner erreichen kann, kann den Stream lesen. --token-file verlangt ein Token.</translation>
    </message>
    <message>
        <source>The token can be read on its way, as connections are not encrypted. --tls-cert encrypts them.</source>
        <translation>Das Token kann unterwegs mitgelesen werden, da die Verbindungen nicht verschlüsselt sind. --tls-cert verschlüsselt sie.</translation>
    </message>
    <message>
        <source>The new certificate is not taken up, the old one stays: %1</source>
        <translation>Das neue Zertifikat wird nicht übernommen, das alte bleibt: %1</translation>
    </message>
    <message>
        <source>The new certificate is in use.</source>
        <translation>Das neue Zertifikat ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyDialog</name>
    <message>
        <source>What the map can show</source>
        <translation>Was die Karte zeigen kann</translation>
    </message>
    <message>
        <source>Unregistered edits by what is known of their place</source>
        <translation>Bearbeitungen nicht registrierter Benutzer nach dem, was über ihren Ort bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>&amp;Ortsdatenbank…</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyLine</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Press Enter for an explanation.</source>
        <translation>Die Eingabetaste zeigt eine Erklärung.</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyTexts</name>
    <message>
        <source>1 unregistered edit of this session</source>
        <translation>1 Bearbeitung eines nicht registrierten Benutzers in dieser Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered edits of this session</source>
        <translation>
            <numerusform>%1 Bearbeitung eines nicht registrierten Benutzers in dieser Sitzung</numerusform>
            <numerusform>%1 Bearbeitungen nicht registrierter Benutzer in dieser Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last minute</source>
        <translation>in der letzten Minute</translation>
    </message>
    <message numerus="yes">
        <source>in the last %1 minutes</source>
        <translation>
            <numerusform>in der letzten %1 Minute</numerusform>
            <numerusform>in den letzten %1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unregistered edit %1</source>
        <translation>1 Bearbeitung eines nicht registrierten Benutzers %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered edits %2</source>
        <translation>
            <numerusform>%1 Bearbeitung eines nicht registrierten Benutzers %2</numerusform>
            <numerusform>%1 Bearbeitungen nicht registrierter Benutzer %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 came from a temporary account</source>
        <translation>1 stammt von einem temporären Konto</translation>
    </message>
    <message numerus="yes">
        <source>%1 came from temporary accounts</source>
        <translation>
            <numerusform>%1 stammt von einem temporären Konto</numerusform>
            <numerusform>%1 stammen von temporären Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has no unregistered edits.</source>
        <translation>In dieser Sitzung gibt es keine Bearbeitungen nicht registrierter Benutzer.</translation>
    </message>
    <message>
        <source>There were no unregistered edits in the last minute.</source>
        <translation>In der letzten Minute gab es keine Bearbeitungen nicht registrierter Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>There were no unregistered edits in the last %1 minutes.</source>
        <translation>
            <numerusform>In der letzten %1 Minute gab es keine Bearbeitungen nicht registrierter Benutzer.</numerusform>
            <numerusform>In den letzten %1 Minuten gab es keine Bearbeitungen nicht registrierter Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed in a city</source>
        <translation>In einer Stadt verortet</translation>
    </message>
    <message>
        <source>The database knows the city of the address.</source>
        <translation>Die Datenbank kennt die Stadt der Adresse.</translation>
    </message>
    <message>
        <source>Placed in a region</source>
        <translation>In einer Region verortet</translation>
    </message>
    <message>
        <source>The database knows the region, but no city.</source>
        <translation>Die Datenbank kennt die Region, aber keine Stadt.</translation>
    </message>
    <message>
        <source>Placed in a country</source>
        <translation>In einem Land verortet</translation>
    </message>
    <message>
        <source>Only the country is known: its label stands for it.</source>
        <translation>Nur das Land ist bekannt: Seine Beschriftung steht dafür.</translation>
    </message>
    <message>
        <source>Temporary account</source>
        <translation>Temporäres Konto</translation>
    </message>
    <message>
        <source>The wiki gave the editor a name and hides the IP address.</source>
        <translation>Das Wiki hat einen Namen vergeben und verbirgt die IP-Adresse.</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>Nicht in der Datenbank</translation>
    </message>
    <message>
        <source>The location database does not know the address.</source>
        <translation>Die Ortsdatenbank kennt die Adresse nicht.</translation>
    </message>
    <message>
        <source>No database in use</source>
        <translation>Keine Datenbank in Gebrauch</translation>
    </message>
    <message>
        <source>There was nothing to look the address up in.</source>
        <translation>Es gab nichts, worin die Adresse nachgeschlagen werden konnte.</translation>
    </message>
    <message>
        <source>Private or reserved address</source>
        <translation>Private oder reservierte Adresse</translation>
    </message>
    <message>
        <source>It belongs to a local network, and is nowhere.</source>
        <translation>Sie gehört zu einem lokalen Netz und hat keinen Ort.</translation>
    </message>
    <message>
        <source>Masked address</source>
        <translation>Maskierte Adresse</translation>
    </message>
    <message>
        <source>The address was masked before it came here.</source>
        <translation>Die Adresse wurde maskiert, bevor sie hier ankam.</translation>
    </message>
    <message>
        <source>%1 of %2 showed an IP address</source>
        <translation>Bei %1 von %2 ist eine IP-Adresse sichtbar</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>An edit can be placed only when it shows the IP address that it was made from. Registered users never do.</source>
        <translation>Eine Bearbeitung lässt sich nur verorten, wenn sie die IP-Adresse zeigt, von der sie stammt. Bei registrierten Benutzern ist das nie der Fall.</translation>
    </message>
    <message>
        <source>Since 2025 Wikimedia&apos;s wikis give people who edit without registering a temporary account, such as ~2026-12345-67, instead of showing their IP address. WikiMon does not guess where they are, neither from the language of the wiki nor from a name.</source>
        <translation>Seit 2025 geben die Wikis der Wikimedia Personen, die ohne Registrierung bearbeiten, ein temporäres Konto wie ~2026-12345-67, statt ihre IP-Adresse zu zeigen. WikiMon rät nicht, wo sie sind, weder nach der Sprache des Wikis noch nach einem Namen.</translation>
    </message>
    <message>
        <source>Older recordings, other MediaWiki sites and the sample recording show IP addresses, and are placed.</source>
        <translation>Ältere Aufzeichnungen, andere MediaWiki-Seiten und die Beispielaufzeichnung zeigen IP-Adressen und werden verortet.</translation>
    </message>
    <message>
        <source>The location database in use knows countries only. With a city database, edits are placed in cities.</source>
        <translation>Die verwendete Ortsdatenbank kennt nur Länder. Mit einer Städtedatenbank werden Bearbeitungen in Städten verortet.</translation>
    </message>
    <message>
        <source>No location database is in use, so that no address can be placed.</source>
        <translation>Es ist keine Ortsdatenbank in Gebrauch, daher lässt sich keine Adresse verorten.</translation>
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
    <message>
        <source>Some channels were joined only by then.</source>
        <translation>Einige Kanäle wurden erst dann betreten.</translation>
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
    <name>WikiMon::IrcSource</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Waiting for the first change</source>
        <translation>Warten auf die erste Änderung</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Lines from the server</source>
        <translation>Zeilen vom Server</translation>
    </message>
</context>
<context>
    <name>WikiMon::LogPatterns</name>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>%1 blocked %2.</source>
        <translation>%1 sperrte %2.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Aufhebung einer Sperre</translation>
    </message>
    <message>
        <source>%1 unblocked %2.</source>
        <translation>%1 hob die Sperre von %2 auf.</translation>
    </message>
    <message>
        <source>Change of a block</source>
        <translation>Änderung einer Sperre</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked.</source>
        <translation>%1 änderte die Sperre von %2.</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>%1 created the page %2.</source>
        <translation>%1 legte die Seite %2 an.</translation>
    </message>
    <message>
        <source>New page with another content model</source>
        <translation>Neue Seite mit anderem Inhaltsmodell</translation>
    </message>
    <message>
        <source>%1 created %2 with another content model than usual.</source>
        <translation>%1 legte %2 mit einem anderen Inhaltsmodell als üblich an.</translation>
    </message>
    <message>
        <source>Change of the content model</source>
        <translation>Änderung des Inhaltsmodells</translation>
    </message>
    <message>
        <source>%1 changed the content model of %2.</source>
        <translation>%1 änderte das Inhaltsmodell für %2.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1 löschte %2.</translation>
    </message>
    <message>
        <source>Deletion of a redirect</source>
        <translation>Löschung einer Weiterleitung</translation>
    </message>
    <message>
        <source>%1 deleted the redirect %2 to make way for a move.</source>
        <translation>%1 löschte die Weiterleitung %2, um Platz für eine Verschiebung zu machen.</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 restored %2.</source>
        <translation>%1 stellte %2 wieder her.</translation>
    </message>
    <message>
        <source>Change of visibility</source>
        <translation>Änderung der Sichtbarkeit</translation>
    </message>
    <message>
        <source>%1 changed who may see revisions of %2.</source>
        <translation>%1 änderte, wer Versionen von %2 sehen darf.</translation>
    </message>
    <message>
        <source>%1 changed who may see log entries about %2.</source>
        <translation>%1 änderte, wer Logbucheinträge über %2 sehen darf.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>Löschung eines Beitrags</translation>
    </message>
    <message>
        <source>%1 deleted a post on %2.</source>
        <translation>%1 löschte einen Beitrag auf %2.</translation>
    </message>
    <message>
        <source>Deletion of a topic</source>
        <translation>Löschung eines Themas</translation>
    </message>
    <message>
        <source>%1 deleted a topic on %2.</source>
        <translation>%1 löschte ein Thema auf %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 imported %2 from a file.</source>
        <translation>%1 importierte %2 aus einer Datei.</translation>
    </message>
    <message>
        <source>%1 imported %2 from another wiki.</source>
        <translation>%1 importierte %2 aus einem anderen Wiki.</translation>
    </message>
    <message>
        <source>Interwiki prefix</source>
        <translation>Interwiki-Präfix</translation>
    </message>
    <message>
        <source>%1 added an interwiki prefix.</source>
        <translation>%1 fügte ein Interwiki-Präfix hinzu.</translation>
    </message>
    <message>
        <source>%1 changed an interwiki prefix.</source>
        <translation>%1 änderte ein Interwiki-Präfix.</translation>
    </message>
    <message>
        <source>%1 removed an interwiki prefix.</source>
        <translation>%1 entfernte ein Interwiki-Präfix.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neue Markierung</translation>
    </message>
    <message>
        <source>%1 created the tag %2.</source>
        <translation>%1 legte die Markierung %2 an.</translation>
    </message>
    <message>
        <source>Deletion of a tag</source>
        <translation>Löschung einer Markierung</translation>
    </message>
    <message>
        <source>%1 deleted the tag %2.</source>
        <translation>%1 löschte die Markierung %2.</translation>
    </message>
    <message>
        <source>Activation of a tag</source>
        <translation>Aktivierung einer Markierung</translation>
    </message>
    <message>
        <source>%1 activated the tag %2.</source>
        <translation>%1 aktivierte die Markierung %2.</translation>
    </message>
    <message>
        <source>Deactivation of a tag</source>
        <translation>Deaktivierung einer Markierung</translation>
    </message>
    <message>
        <source>%1 deactivated the tag %2.</source>
        <translation>%1 deaktivierte die Markierung %2.</translation>
    </message>
    <message>
        <source>Mass message</source>
        <translation>Massennachricht</translation>
    </message>
    <message>
        <source>%1 sent a message to everyone on the list %2.</source>
        <translation>%1 schickte eine Nachricht an alle auf der Liste %2.</translation>
    </message>
    <message>
        <source>Failed message</source>
        <translation>Fehlgeschlagene Nachricht</translation>
    </message>
    <message>
        <source>The message of %1 could not be delivered to %2.</source>
        <translation>Die Nachricht von %1 konnte nicht an %2 zugestellt werden.</translation>
    </message>
    <message>
        <source>Skipped message</source>
        <translation>Übersprungene Nachricht</translation>
    </message>
    <message>
        <source>The message of %1 was not delivered to %2, which takes none.</source>
        <translation>Die Nachricht von %1 wurde nicht an %2 zugestellt: Dort werden keine angenommen.</translation>
    </message>
    <message>
        <source>Merging of histories</source>
        <translation>Vereinigung von Versionsgeschichten</translation>
    </message>
    <message>
        <source>%1 merged the history of %2 into another page.</source>
        <translation>%1 vereinigte die Versionsgeschichte von %2 mit einer anderen Seite.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>%1 moved %2.</source>
        <translation>%1 verschob %2.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Benutzerkonto</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Das Benutzerkonto %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 created an account for someone else: %2.</source>
        <translation>%1 erstellte ein Benutzerkonto für jemand anderen: %2.</translation>
    </message>
    <message>
        <source>%1 created an account for someone else and had its password sent by e-mail: %2.</source>
        <translation>%1 erstellte ein Benutzerkonto für jemand anderen und ließ das Passwort per E-Mail zusenden: %2.</translation>
    </message>
    <message>
        <source>The account %1, which exists on another wiki, was created here too.</source>
        <translation>Das Benutzerkonto %1, das in einem anderen Wiki existiert, wurde auch hier erstellt.</translation>
    </message>
    <message>
        <source>%1 created the account %2 here, which exists on another wiki.</source>
        <translation>%1 erstellte hier das Benutzerkonto %2, das in einem anderen Wiki existiert.</translation>
    </message>
    <message>
        <source>Change of the language</source>
        <translation>Änderung der Sprache</translation>
    </message>
    <message>
        <source>%1 changed the language of %2.</source>
        <translation>%1 änderte die Sprache von %2.</translation>
    </message>
    <message>
        <source>Page review</source>
        <translation>Seitenprüfung</translation>
    </message>
    <message>
        <source>%1 reviewed %2 as a new page.</source>
        <translation>%1 prüfte %2 als neue Seite.</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1 marked a change of %2 as patrolled.</source>
        <translation>%1 markierte eine Änderung an %2 als kontrolliert.</translation>
    </message>
    <message>
        <source>A change of %2 by %1 was marked as patrolled automatically.</source>
        <translation>Eine Änderung von %1 an %2 wurde automatisch als kontrolliert markiert.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>%1 protected %2.</source>
        <translation>%1 schützte %2.</translation>
    </message>
    <message>
        <source>Change of protection</source>
        <translation>Änderung des Schutzes</translation>
    </message>
    <message>
        <source>%1 changed the protection of %2.</source>
        <translation>%1 änderte den Schutz von %2.</translation>
    </message>
    <message>
        <source>End of protection</source>
        <translation>Aufhebung des Schutzes</translation>
    </message>
    <message>
        <source>%1 removed the protection of %2.</source>
        <translation>%1 hob den Schutz von %2 auf.</translation>
    </message>
    <message>
        <source>%1 moved the protection of another page to %2.</source>
        <translation>%1 übertrug den Schutz einer anderen Seite auf %2.</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Umbenennung</translation>
    </message>
    <message>
        <source>%1 renamed %2.</source>
        <translation>%1 benannte %2 um.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>%1 reviewed a version of %2.</source>
        <translation>%1 sichtete eine Version von %2.</translation>
    </message>
    <message>
        <source>%1 reviewed %2 for the first time.</source>
        <translation>%1 sichtete %2 zum ersten Mal.</translation>
    </message>
    <message>
        <source>Automatic review</source>
        <translation>Automatische Sichtung</translation>
    </message>
    <message>
        <source>A version of %2 by %1 was reviewed automatically.</source>
        <translation>Eine Version von %2, erstellt von %1, wurde automatisch gesichtet.</translation>
    </message>
    <message>
        <source>The first version of %2 by %1 was reviewed automatically.</source>
        <translation>Die erste Version von %2, erstellt von %1, wurde automatisch gesichtet.</translation>
    </message>
    <message>
        <source>End of a review</source>
        <translation>Rücknahme einer Sichtung</translation>
    </message>
    <message>
        <source>%1 took back the review of a version of %2.</source>
        <translation>%1 nahm die Sichtung einer Version von %2 zurück.</translation>
    </message>
    <message>
        <source>Settings of reviews</source>
        <translation>Sichtungseinstellungen</translation>
    </message>
    <message>
        <source>%1 changed which version of %2 readers see.</source>
        <translation>%1 änderte, welche Version von %2 Leser sehen.</translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation>Automatische Rechtevergabe</translation>
    </message>
    <message>
        <source>%1 was promoted automatically.</source>
        <translation>%1 erhielt automatisch neue Rechte.</translation>
    </message>
    <message>
        <source>User rights</source>
        <translation>Benutzerrechte</translation>
    </message>
    <message>
        <source>%1 changed the groups of %2.</source>
        <translation>%1 änderte die Gruppen von %2.</translation>
    </message>
    <message>
        <source>Blocked link</source>
        <translation>Gesperrter Link</translation>
    </message>
    <message>
        <source>%1 was kept from adding a blocked link to %2.</source>
        <translation>%1 wurde daran gehindert, einen gesperrten Link in %2 einzufügen.</translation>
    </message>
    <message>
        <source>Blocked title</source>
        <translation>Gesperrter Titel</translation>
    </message>
    <message>
        <source>%1 was kept from using the title %2.</source>
        <translation>%1 wurde daran gehindert, den Titel %2 zu benutzen.</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>Unterdrückung</translation>
    </message>
    <message>
        <source>%1 suppressed what was said about %2.</source>
        <translation>%1 unterdrückte Angaben über %2.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>%1 changed the tags of a revision of %2.</source>
        <translation>%1 änderte die Markierungen einer Version von %2.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>%1 thanked %2.</source>
        <translation>%1 dankte %2.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>%1 uploaded %2.</source>
        <translation>%1 lud %2 hoch.</translation>
    </message>
    <message>
        <source>%1 uploaded a new version of %2.</source>
        <translation>%1 lud eine neue Version von %2 hoch.</translation>
    </message>
    <message>
        <source>%1 brought back an old version of %2.</source>
        <translation>%1 stellte eine alte Version von %2 wieder her.</translation>
    </message>
    <message>
        <source>Abuse filter</source>
        <translation>Missbrauchsfilter</translation>
    </message>
    <message>
        <source>%1 set off an abuse filter on %2.</source>
        <translation>%1 löste auf %2 einen Missbrauchsfilter aus.</translation>
    </message>
    <message>
        <source>New abuse filter</source>
        <translation>Neuer Missbrauchsfilter</translation>
    </message>
    <message>
        <source>%1 created the abuse filter %2.</source>
        <translation>%1 legte den Missbrauchsfilter %2 an.</translation>
    </message>
    <message>
        <source>Change of an abuse filter</source>
        <translation>Änderung eines Missbrauchsfilters</translation>
    </message>
    <message>
        <source>%1 changed the abuse filter %2.</source>
        <translation>%1 änderte den Missbrauchsfilter %2.</translation>
    </message>
    <message>
        <source>Global block</source>
        <translation>Globale Sperre</translation>
    </message>
    <message>
        <source>%1 blocked %2 on all wikis.</source>
        <translation>%1 sperrte %2 in allen Wikis.</translation>
    </message>
    <message>
        <source>Change of a global block</source>
        <translation>Änderung einer globalen Sperre</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked on all wikis.</source>
        <translation>%1 änderte die Sperre von %2 in allen Wikis.</translation>
    </message>
    <message>
        <source>End of a global block</source>
        <translation>Aufhebung einer globalen Sperre</translation>
    </message>
    <message>
        <source>%1 unblocked %2 on all wikis.</source>
        <translation>%1 hob die Sperre von %2 in allen Wikis auf.</translation>
    </message>
    <message>
        <source>Exception from a global block</source>
        <translation>Ausnahme von einer globalen Sperre</translation>
    </message>
    <message>
        <source>%1 lifted the global block of %2 on this wiki.</source>
        <translation>%1 hob die globale Sperre von %2 in diesem Wiki auf.</translation>
    </message>
    <message>
        <source>End of an exception from a global block</source>
        <translation>Ende der Ausnahme von einer globalen Sperre</translation>
    </message>
    <message>
        <source>%1 put the global block of %2 in force on this wiki again.</source>
        <translation>%1 setzte die globale Sperre von %2 in diesem Wiki wieder in Kraft.</translation>
    </message>
    <message>
        <source>Global account</source>
        <translation>Globales Benutzerkonto</translation>
    </message>
    <message>
        <source>%1 changed the state of the global account %2.</source>
        <translation>%1 änderte den Status des globalen Benutzerkontos %2.</translation>
    </message>
    <message>
        <source>%1 deleted the global account %2.</source>
        <translation>%1 löschte das globale Benutzerkonto %2.</translation>
    </message>
    <message>
        <source>%1 locked the global account %2.</source>
        <translation>%1 sperrte das globale Benutzerkonto %2.</translation>
    </message>
    <message>
        <source>%1 unlocked the global account %2.</source>
        <translation>%1 entsperrte das globale Benutzerkonto %2.</translation>
    </message>
    <message>
        <source>Global renaming</source>
        <translation>Globale Umbenennung</translation>
    </message>
    <message>
        <source>%1 renamed the account %2 on all wikis.</source>
        <translation>%1 benannte das Benutzerkonto %2 in allen Wikis um.</translation>
    </message>
    <message>
        <source>Global rights</source>
        <translation>Globale Rechte</translation>
    </message>
    <message>
        <source>%1 changed the global groups of %2.</source>
        <translation>%1 änderte die globalen Gruppen von %2.</translation>
    </message>
    <message>
        <source>%1 changed a global group: %2.</source>
        <translation>%1 änderte eine globale Gruppe: %2.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Vorgeschlagene Links</translation>
    </message>
    <message>
        <source>%1 went through suggested links for %2.</source>
        <translation>%1 ging vorgeschlagene Links für %2 durch.</translation>
    </message>
    <message>
        <source>Suggested image</source>
        <translation>Vorgeschlagenes Bild</translation>
    </message>
    <message>
        <source>%1 went through suggested images for %2.</source>
        <translation>%1 ging vorgeschlagene Bilder für %2 durch.</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>%1 became the mentor of %2.</source>
        <translation>%1 ist jetzt Mentor von %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 another mentor.</source>
        <translation>%1 wies %2 einen anderen Mentor zu.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>%1 changed the two-factor authentication of %2.</source>
        <translation>%1 änderte die Zwei-Faktor-Authentifizierung von %2.</translation>
    </message>
    <message>
        <source>Short address</source>
        <translation>Kurzadresse</translation>
    </message>
    <message>
        <source>%1 changed a short address.</source>
        <translation>%1 änderte eine Kurzadresse.</translation>
    </message>
    <message>
        <source>WikiLove</source>
        <translation>WikiLove</translation>
    </message>
    <message>
        <source>%1 sent some kind words to %2.</source>
        <translation>%1 schickte ein paar freundliche Worte an %2.</translation>
    </message>
    <message>
        <source>Translation review</source>
        <translation>Übersetzungsprüfung</translation>
    </message>
    <message>
        <source>%1 reviewed the translation %2.</source>
        <translation>%1 prüfte die Übersetzung %2.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>%1 released %2 for translation.</source>
        <translation>%1 gab %2 zur Übersetzung frei.</translation>
    </message>
</context>
<context>
    <name>WikiMon::LogSentences</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>%1 moved %2 to another title.</source>
        <translation>%1 verschob %2 auf einen anderen Titel.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, over a redirect and without leaving one behind.</source>
        <translation>%1 verschob %2 nach %3, dabei wurde eine Weiterleitung überschrieben und keine hinterlassen.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, over a redirect.</source>
        <translation>%1 verschob %2 nach %3, dabei wurde eine Weiterleitung überschrieben.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, without leaving a redirect behind.</source>
        <translation>%1 verschob %2 nach %3, ohne eine Weiterleitung zu hinterlassen.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3.</source>
        <translation>%1 verschob %2 nach %3.</translation>
    </message>
    <message>
        <source>%1 unblocked %2.</source>
        <translation>%1 hob die Sperre von %2 auf.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked.</source>
        <translation>%1 änderte die Sperre von %2.</translation>
    </message>
    <message>
        <source>%1 blocked %2.</source>
        <translation>%1 sperrte %2.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked; the block has no end.</source>
        <translation>%1 änderte die Sperre von %2; sie ist unbeschränkt.</translation>
    </message>
    <message>
        <source>%1 blocked %2 without an end.</source>
        <translation>%1 sperrte %2 unbeschränkt.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked, with an expiry time of %4.</source>
        <translation>%1 änderte die Sperre von %2, Ablauf: %4.</translation>
    </message>
    <message>
        <source>%1 blocked %2, with an expiry time of %4.</source>
        <translation>%1 sperrte %2, Ablauf: %4.</translation>
    </message>
    <message>
        <source>%1 was promoted automatically, from %5 to %6.</source>
        <translation>%1 erhielt automatisch neue Gruppen: bisher %5, jetzt %6.</translation>
    </message>
    <message>
        <source>%1 was promoted automatically.</source>
        <translation>%1 erhielt automatisch neue Rechte.</translation>
    </message>
    <message>
        <source>%1 changed the groups of %2 from %5 to %6.</source>
        <translation>%1 änderte die Gruppen von %2: bisher %5, jetzt %6.</translation>
    </message>
    <message>
        <source>%1 changed the global groups of %2 from %5 to %6.</source>
        <translation>%1 änderte die globalen Gruppen von %2: bisher %5, jetzt %6.</translation>
    </message>
    <message>
        <source>%1 merged the history of %2 into %3.</source>
        <translation>%1 vereinigte die Versionsgeschichte von %2 mit %3.</translation>
    </message>
    <message>
        <source>%1 renamed the account %2 to %3 on all wikis.</source>
        <translation>%1 benannte das Benutzerkonto %2 in allen Wikis in %3 um.</translation>
    </message>
    <message>
        <source>%1 renamed the user %2 to %3.</source>
        <translation>%1 benannte den Benutzer %2 in %3 um.</translation>
    </message>
    <message>
        <source>%1 caused the entry “%3” in the log “%2”.</source>
        <translation>%1 löste den Eintrag „%3“ im Logbuch „%2“ aus.</translation>
    </message>
    <message>
        <source>%1 caused the entry “%3” in the log “%2”, about %4.</source>
        <translation>%1 löste den Eintrag „%3“ im Logbuch „%2“ aus, über %4.</translation>
    </message>
    <message>
        <source>Log entry %1/%2</source>
        <translation>Logbucheintrag %1/%2</translation>
    </message>
    <message>
        <source>Log entry %1/%2 about %3</source>
        <translation>Logbucheintrag %1/%2 über %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of log entry: page or user</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::MainWindow</name>
    <message>
        <source>The settings could not be read, so WikiMon starts with its own. The old file is kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, daher startet WikiMon mit seinen eigenen. Die alte Datei bleibt als %1 erhalten.</translation>
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
    <message>
        <source>That change is not in the table: the filter hides it, or it is no longer kept.</source>
        <translation>Diese Änderung ist nicht in der Tabelle: Der Filter blendet sie aus, oder sie ist nicht mehr im Speicher.</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ganze Welt</translation>
    </message>
    <message>
        <source>Filter by a rectangle</source>
        <translation>Nach einem Rechteck filtern</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Map options</source>
        <translation>Kartenoptionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Each change as a &amp;dot</source>
        <translation>Jede Änderung als &amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;How thick they lie</source>
        <translation>&amp;Dichte der Änderungen</translation>
    </message>
    <message>
        <source>Changes of each &amp;country</source>
        <translation>Änderungen je &amp;Land</translation>
    </message>
    <message>
        <source>Changes stay for</source>
        <translation>Änderungen bleiben</translation>
    </message>
    <message>
        <source>1 &amp;minute</source>
        <translation>1 &amp;Minute</translation>
    </message>
    <message>
        <source>1&amp;0 minutes</source>
        <translation>1&amp;0 Minuten</translation>
    </message>
    <message>
        <source>1 hou&amp;r</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <source>The &amp;whole session</source>
        <translation>Die &amp;ganze Sitzung</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>&amp;Equal Earth: areas are true</source>
        <translation>&amp;Equal Earth: flächentreu</translation>
    </message>
    <message>
        <source>&amp;Plate carrée: degrees are squares</source>
        <translation>Pl&amp;attkarte: Grade sind Quadrate</translation>
    </message>
    <message>
        <source>Merca&amp;tor: directions are true</source>
        <translation>Merca&amp;tor: winkeltreu</translation>
    </message>
    <message>
        <source>Day and &amp;night</source>
        <translation>Tag und &amp;Nacht</translation>
    </message>
    <message>
        <source>&amp;Grid of degrees</source>
        <translation>G&amp;radnetz</translation>
    </message>
    <message>
        <source>&amp;Fit to the changes</source>
        <translation>Auf die Änderungen &amp;zoomen</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapLegend</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>same size or log</source>
        <translation>gleiche Größe oder Logbuch</translation>
    </message>
    <message>
        <source>country or region only</source>
        <translation>nur Land oder Region</translation>
    </message>
    <message>
        <source>Changes from a country</source>
        <translation>Änderungen aus einem Land</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>Changes placed in a city</source>
        <translation>In einer Stadt verortete Änderungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapPicture</name>
    <message>
        <source>Map of recent changes</source>
        <translation>Karte der letzten Änderungen</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>place: number of changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Weitere Orte</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Mehrere Orte</translation>
    </message>
    <message>
        <source>No more than the country or region is known.</source>
        <translation>Mehr als das Land oder die Region ist nicht bekannt.</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>last 10 minutes</source>
        <translation>letzte 10 Minuten</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>city %1</source>
        <comment>number of changes placed in a city</comment>
        <translation>Stadt %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <comment>number of changes placed in a region</comment>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <comment>number of changes placed in a country</comment>
        <translation>Land %1</translation>
    </message>
    <message>
        <source>World map of how thick changes lie</source>
        <translation>Weltkarte mit der Dichte der Änderungen</translation>
    </message>
    <message>
        <source>World map of the changes of each country</source>
        <translation>Weltkarte der Änderungen je Land</translation>
    </message>
    <message>
        <source>World map with a dot for each change</source>
        <translation>Weltkarte mit einem Punkt je Änderung</translation>
    </message>
    <message>
        <source>World map. No change of the time shown (%1) has a place.</source>
        <translation>Weltkarte. Keine Änderung aus der gezeigten Zeit (%1) hat einen Ort.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Placed in a city: %1, in a region only: %2, in a country only: %3.</source>
        <translation>In einer Stadt verortet: %1, nur in einer Region: %2, nur in einem Land: %3.</translation>
    </message>
    <message>
        <source>Most are from: %1.</source>
        <translation>Die meisten stammen aus: %1.</translation>
    </message>
    <message>
        <source>Not shown any more: %1.</source>
        <translation>Nicht mehr angezeigt: %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Go to the change in the table</source>
        <translation>Zur Änderung &amp;in der Tabelle</translation>
    </message>
    <message>
        <source>Only changes from %1</source>
        <translation>Nur Änderungen aus: %1</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>WikiMon::Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
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
        <source>S&amp;tream</source>
        <translation>S&amp;tream</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>F&amp;eed</source>
        <translation>F&amp;eed</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>First and last change</source>
        <translation>Erste und letzte Änderung</translation>
    </message>
    <message>
        <source>A page on and back</source>
        <translation>Eine Seite weiter und zurück</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Open the change in the browser</source>
        <translation>Die Änderung im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the selected changes</source>
        <translation>Die ausgewählten Änderungen kopieren</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Menu of the change</source>
        <translation>Menü der Änderung</translation>
    </message>
    <message>
        <source>In the filter</source>
        <translation>Im Filter</translation>
    </message>
    <message>
        <source>Use it and go to the table</source>
        <translation>Anwenden und zur Tabelle gehen</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle gehen</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Zeigen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Take the first of what is shown</source>
        <translation>Das Erste der Vorschläge nehmen</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Früher benutzte Filter</translation>
    </message>
    <message>
        <source>Close what is shown, then empty the filter</source>
        <translation>Vorschläge schließen, dann den Filter leeren</translation>
    </message>
    <message>
        <source>On the buttons beside the filter</source>
        <translation>Auf den Knöpfen neben dem Filter</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Diese ausblenden</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Wie&amp;dergabe</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>On the time bar of a replay</source>
        <translation>Auf der Zeitleiste einer Wiedergabe</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>A little on and back</source>
        <translation>Ein wenig weiter und zurück</translation>
    </message>
    <message>
        <source>A tenth on and back</source>
        <translation>Ein Zehntel weiter und zurück</translation>
    </message>
    <message>
        <source>To the beginning and the end</source>
        <translation>Zum Anfang und zum Ende</translation>
    </message>
</context>
<context>
    <name>WikiMon::NamespaceMenu</name>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>Alle Namensräume</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Namespaces (%1)</source>
        <translation>Namensräume (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::NetworkWatcher</name>
    <message>
        <source>The network was gone for a while.</source>
        <translation>Das Netz war eine Zeit lang weg.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
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
        <source>▼ %Ln new</source>
        <translation>
            <numerusform>▼ %Ln neue</numerusform>
            <numerusform>▼ %Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln new</source>
        <translation>
            <numerusform>Angehalten: %Ln neue</numerusform>
            <numerusform>Angehalten: %Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – sort again</source>
        <translation>
            <numerusform>%Ln neue – neu sortieren</numerusform>
            <numerusform>%Ln neue – neu sortieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the newest changes into the order</source>
        <translation>Die neuesten Änderungen einsortieren</translation>
    </message>
    <message>
        <source>Show what has come since the pause (Ctrl+Home)</source>
        <translation>Zeigen, was seit dem Anhalten gekommen ist (Strg+Pos1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: sort again</source>
        <translation>
            <numerusform>%Ln neue Änderung: neu sortieren</numerusform>
            <numerusform>%Ln neue Änderungen: neu sortieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: go to the newest</source>
        <translation>
            <numerusform>%Ln neue Änderung: zur neuesten</numerusform>
            <numerusform>%Ln neue Änderungen: zur neuesten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::NotificationService</name>
    <message>
        <source>Notifications are not in use.</source>
        <translation>Benachrichtigungen werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notifications…</source>
        <translation>Die Benachrichtigungen des Desktops werden gesucht…</translation>
    </message>
    <message>
        <source>Notifications are shown by the desktop.</source>
        <translation>Benachrichtigungen werden vom Desktop angezeigt.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1.</source>
        <translation>Benachrichtigungen werden von %1 angezeigt.</translation>
    </message>
    <message>
        <source>This session has no message bus, so no notifications can be shown.</source>
        <translation>Diese Sitzung hat keinen Nachrichtenbus, daher können keine Benachrichtigungen angezeigt werden.</translation>
    </message>
    <message>
        <source>No program shows notifications in this session.</source>
        <translation>In dieser Sitzung zeigt kein Programm Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Der Desktop zeigt keine Benachrichtigungen an: %1</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>er antwortet nicht.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung anzeigen</translation>
    </message>
</context>
<context>
    <name>WikiMon::OpenRecordingDialog</name>
    <message>
        <source>&amp;All at once</source>
        <translation>&amp;Alles auf einmal</translation>
    </message>
    <message>
        <source>&amp;Replay with the clock</source>
        <translation>Im Zeitverlauf &amp;wiedergeben</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>size, folder</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Fills the table, the map and the statistics. For looking things up.</source>
        <translation>Füllt Tabelle, Karte und Statistik. Gut zum Nachschlagen.</translation>
    </message>
    <message>
        <source>Plays the changes as they happened, also to the clients of the stream and into a recording.</source>
        <translation>Spielt die Änderungen so ab, wie sie geschahen, auch für die Clients des Streams und in eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What is in the window now will be gone: %1. Export it first to keep it.</source>
        <translation>Was jetzt im Fenster ist, geht verloren: %1. Zum Behalten vorher exportieren.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OpenTexts</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no permission to read %1.</source>
        <translation>Es fehlt die Berechtigung, %1 zu lesen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>changes, time</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>Es wurde nichts geöffnet. %1</translation>
    </message>
    <message>
        <source>The opening of %1 was ended after %2.</source>
        <translation>Das Öffnen von %1 wurde nach %2 abgebrochen.</translation>
    </message>
    <message>
        <source>There are no changes in %1.</source>
        <translation>In %1 gibt es keine Änderungen.</translation>
    </message>
    <message>
        <source>Opened %1: %2 in %3.</source>
        <translation>%1 geöffnet: %2 in %3.</translation>
    </message>
    <message>
        <source>It could not be read to its end: %1</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>Left out, as no change: %1.</source>
        <translation>Weggelassen, da keine Änderung: %1.</translation>
    </message>
    <message>
        <source>Left out, as no change: %1. The first: %2</source>
        <translation>Weggelassen, da keine Änderung: %1. Die erste: %2</translation>
    </message>
    <message>
        <source>Cut off when it was written: %1.</source>
        <translation>Beim Schreiben abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>Times without the feed in it: %1.</source>
        <translation>Darin Lücken ohne Feed: %1.</translation>
    </message>
    <message>
        <source>More than the memory may hold, so the oldest were let go: %1.</source>
        <translation>Mehr, als der Speicher fassen darf; die ältesten wurden verworfen: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>changes, time, time</comment>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>In the window, from before: %1</source>
        <translation>Noch im Fenster, von vorher: %1</translation>
    </message>
    <message>
        <source>The replay was stopped. In the window: %1.</source>
        <translation>Die Wiedergabe wurde beendet. Im Fenster: %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OwnSiteDialog</name>
    <message>
        <source>Add a MediaWiki site</source>
        <translation>MediaWiki-Website hinzufügen</translation>
    </message>
    <message>
        <source>MediaWiki site</source>
        <translation>MediaWiki-Website</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Our wiki</source>
        <translation>Unser Wiki</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;API-Adresse</translation>
    </message>
    <message>
        <source>&amp;IRC server</source>
        <translation>&amp;IRC-Server</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Event stream</source>
        <translation>&amp;Event-Stream</translation>
    </message>
    <message>
        <source>WikiMon follows the channel, or the event stream where there is no channel. The names of the namespaces come from the API.</source>
        <translation>WikiMon folgt dem Kanal oder, wo es keinen gibt, dem Event-Stream. Die Namen der Namensräume kommen von der API.</translation>
    </message>
    <message>
        <source>Another site has this name.</source>
        <translation>Eine andere Website hat diesen Namen schon.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OwnSitesEditor</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>MediaWiki sites of your own</source>
        <translation>Eigene MediaWiki-Websites</translation>
    </message>
</context>
<context>
    <name>WikiMon::PanelDock</name>
    <message>
        <source>Put the panel in a window of its own, or back</source>
        <translation>Den Bereich in ein eigenes Fenster lösen oder zurück</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Den Bereich ausblenden</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesEmptyState</name>
    <message>
        <source>Play the &amp;sample recording</source>
        <translation>Beis&amp;pielaufzeichnung abspielen</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Another &amp;wiki…</source>
        <translation>Anderes &amp;Wiki…</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>&amp;Ortsdatenbank…</translation>
    </message>
    <message>
        <source>There is no location database</source>
        <translation>Es gibt keine Ortsdatenbank</translation>
    </message>
    <message>
        <source>Edits have shown IP addresses, but there is nothing to look them up in.</source>
        <translation>Bearbeitungen haben IP-Adressen gezeigt, aber es gibt nichts, worin sie nachgeschlagen werden können.</translation>
    </message>
    <message>
        <source>No address could be placed</source>
        <translation>Keine Adresse konnte verortet werden</translation>
    </message>
    <message>
        <source>Edits have shown IP addresses, but the location database knows none of them.</source>
        <translation>Bearbeitungen haben IP-Adressen gezeigt, aber die Ortsdatenbank kennt keine davon.</translation>
    </message>
    <message>
        <source>No edit has shown an IP address</source>
        <translation>Keine Bearbeitung hat eine IP-Adresse gezeigt</translation>
    </message>
    <message>
        <source>All unregistered edits came from temporary accounts, which hide where they are. A recording from before 2025 or another MediaWiki site can be mapped.</source>
        <translation>Alle Bearbeitungen nicht registrierter Benutzer kamen von temporären Konten, die ihren Ort verbergen. Eine Aufzeichnung aus der Zeit vor 2025 oder eine andere MediaWiki-Website lässt sich auf der Karte zeigen.</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Noch nichts zu verorten</translation>
    </message>
    <message>
        <source>Edits that show an IP address appear here. Wikimedia&apos;s wikis have hidden most of them since 2025; older recordings and other MediaWiki sites show them.</source>
        <translation>Bearbeitungen, die eine IP-Adresse zeigen, erscheinen hier. Die Wikis der Wikimedia verbergen die meisten seit 2025; ältere Aufzeichnungen und andere MediaWiki-Websites zeigen sie.</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesModel</name>
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
        <source>%1: %2, %3 bytes added, %4 removed</source>
        <translation>%1: %2, %3 Bytes hinzugefügt, %4 entfernt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Where edits came from, with their number and bytes. Enter shows the edits from a country.</source>
        <translation>Woher Bearbeitungen kamen, mit Anzahl und Bytes. Eingabe zeigt die Bearbeitungen aus einem Land.</translation>
    </message>
    <message>
        <source>Show changes from %1</source>
        <translation>Änderungen anzeigen aus: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>has a value that can&apos;t be used</source>
        <translation>enthält einen Wert, der nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Something can&apos;t be used, see: %1</source>
        <translation>Etwas kann nicht verwendet werden, siehe: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesPage</name>
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
</context>
<context>
    <name>WikiMon::PrivacyQuestion</name>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Mask the IP addresses of editors in the exported file?</source>
        <translation>Die IP-Adressen der Bearbeiter in der exportierten Datei maskieren?</translation>
    </message>
    <message>
        <source>Mask the IP addresses of editors in the stream? Other computers can read it.</source>
        <translation>Die IP-Adressen der Bearbeiter im Stream maskieren? Andere Rechner können ihn lesen.</translation>
    </message>
    <message>
        <source>&amp;Mask them</source>
        <translation>&amp;Maskieren</translation>
    </message>
    <message>
        <source>&amp;Keep them whole</source>
        <translation>&amp;Vollständig lassen</translation>
    </message>
    <message>
        <source>Some edits show the IP address that they were made from, which may tell who and where the editor is. Masked, 71.200.123.192 becomes 71.200.0.0/16, and its place the country; this holds for titles, summaries and links as well.</source>
        <translation>Manche Bearbeitungen zeigen die IP-Adresse, von der sie stammen; sie kann verraten, wer bearbeitet und wo. Maskiert wird aus 71.200.123.192 71.200.0.0/16 und aus dem Ort das Land; das gilt auch für Titel, Zusammenfassungen und Links.</translation>
    </message>
    <message>
        <source>The wiki&apos;s own page history still names the editor. Recordings stay whole. You can change your mind in the preferences, under Privacy.</source>
        <translation>Die Versionsgeschichte im Wiki selbst nennt die Adresse weiterhin. Aufzeichnungen bleiben vollständig. Ändern lässt sich das jederzeit in den Einstellungen unter Datenschutz.</translation>
    </message>
</context>
<context>
    <name>WikiMon::RecordingPage</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Nach einem Absturz</translation>
    </message>
    <message>
        <source>Offer to &amp;bring the last session back</source>
        <translation>Wiederherstellung der letzten Sitzung an&amp;bieten</translation>
    </message>
    <message>
        <source>While WikiMon runs, it keeps the changes that come in on this computer, at most 256 MiB. When it ends as it should, they are deleted.</source>
        <translation>Solange WikiMon läuft, bewahrt es die eintreffenden Änderungen auf diesem Rechner auf, höchstens 256 MiB. Beim regulären Beenden werden sie gelöscht.</translation>
    </message>
    <message>
        <source>A file is asked for each time</source>
        <translation>Es wird jedes Mal nach einer Datei gefragt</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>When it is larger than</source>
        <translation>Sobald größer als</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A day begins at midnight UTC.</source>
        <translation>Ein Tag beginnt um Mitternacht UTC.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>Maximale Größe einer Datei</translation>
    </message>
    <message>
        <source>A &amp;new file begins</source>
        <translation>&amp;Neue Datei beginnt</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Compressed with gzip (.gz)</source>
        <translation>Mit gzip komprimiert (.gz)</translation>
    </message>
    <message>
        <source>Compressed with Zstandard (.zst)</source>
        <translation>Mit Zstandard komprimiert (.zst)</translation>
    </message>
    <message>
        <source>F&amp;inished files are kept</source>
        <translation>Fer&amp;tige Dateien aufbewahren</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>Bitte den vollständigen Pfad ab / angeben.</translation>
    </message>
    <message>
        <source>This is a link; WikiMon does not follow links.</source>
        <translation>Das ist eine Verknüpfung; WikiMon folgt keinen Verknüpfungen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen in</translation>
    </message>
</context>
<context>
    <name>WikiMon::RecoveryController</name>
    <message>
        <source>WikiMon did not end properly. Bring back %1, %2 to %3?</source>
        <translation>WikiMon wurde nicht ordnungsgemäß beendet. %1 (%2 bis %3) wiederherstellen?</translation>
    </message>
    <message>
        <source>WikiMon did not end properly. Bring back %1 of %2, %3 to %4?</source>
        <translation>WikiMon wurde nicht ordnungsgemäß beendet. %1 in %2 (%3 bis %4) wiederherstellen?</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The session was not brought back. %1</source>
        <translation>Die Sitzung wurde nicht wiederhergestellt. %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::Regex</name>
    <message>
        <source>it can&apos;t be understood</source>
        <translation>er ist nicht verständlich</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
</context>
<context>
    <name>WikiMon::Rule</name>
    <message>
        <source>Blocks, deletions and protections</source>
        <extracomment>Labels are words of at most eight letters; the table shows them in a badge.</extracomment>
        <translation>Sperren, Löschungen und Seitenschutz</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Zurücksetzungen</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Large removals by unregistered users</source>
        <translation>Große Kürzungen durch nicht registrierte Benutzer</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Kürzung</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>Neue Seiten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour the row</source>
        <translation>Zeile einfärben</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>Hide the change</source>
        <translation>Änderung ausblenden</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleDelegate</name>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>benachrichtigt</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleEditor</name>
    <message>
        <source>Tell me on the &amp;desktop</source>
        <translation>Auf dem &amp;Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>is:anon size:&lt;-500</source>
        <translation>is:anon size:&lt;-500</translation>
    </message>
    <message>
        <source>A short word beside the colour</source>
        <translation>Ein kurzes Wort neben der Farbe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Wirkung</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>An empty filter matches nothing.</source>
        <translation>Ein leerer Filter passt auf nichts.</translation>
    </message>
    <message>
        <source>Nothing has come in yet to try it on.</source>
        <translation>Zum Ausprobieren ist noch nichts eingetroffen.</translation>
    </message>
    <message>
        <source>Matches %1 of the last %2 changes.</source>
        <translation>Passt auf %1 der letzten %2 Änderungen.</translation>
    </message>
    <message>
        <source>This filter is fine.</source>
        <translation>Dieser Filter ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleListModel</name>
    <message>
        <source>An empty filter matches nothing.</source>
        <translation>Ein leerer Filter passt auf nichts.</translation>
    </message>
    <message>
        <source>with notifications</source>
        <translation>mit Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleSet</name>
    <message>
        <source>Together with the other rules that ignore, this is too much for one filter.</source>
        <translation>Zusammen mit den anderen Regeln, die ausblenden, ist das zu viel für einen Filter.</translation>
    </message>
    <message>
        <source>matches rule “%1”</source>
        <translation>passt zur Regel „%1“</translation>
    </message>
    <message>
        <source>on your page list</source>
        <translation>auf deiner Seitenliste</translation>
    </message>
    <message>
        <source>on your user list</source>
        <translation>auf deiner Benutzerliste</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleSettings</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die bisherige Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The file could not be copied aside: %1</source>
        <translation>Die Datei konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>The file of rules is not a plain file; the default rules are used.</source>
        <translation>Die Datei mit den Regeln ist keine gewöhnliche Datei; die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>The file of rules can&apos;t be read (%1). The default rules are used.</source>
        <translation>Die Datei mit den Regeln kann nicht gelesen werden (%1). Die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>The file of rules is too large to be one. The default rules are used.</source>
        <translation>Die Datei mit den Regeln ist dafür zu groß. Die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The rules could not be saved: %1</source>
        <translation>Die Regeln konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The file of rules is not what this program writes. The default rules are used.</source>
        <translation>Die Datei mit den Regeln stammt nicht von diesem Programm. Die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>The file of rules can&apos;t be read (%1 at byte %2). The default rules are used.</source>
        <translation>Die Datei mit den Regeln kann nicht gelesen werden (%1 bei Byte %2). Die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>The rules were written by a newer version of the program; what it does not know is left out.</source>
        <translation>Die Regeln stammen aus einer neueren Version des Programms; was diese nicht kennt, wird weggelassen.</translation>
    </message>
    <message>
        <source>The settings of notifications were not understood: they are off.</source>
        <translation>Die Einstellungen der Benachrichtigungen wurden nicht verstanden: Sie sind aus.</translation>
    </message>
    <message>
        <source>The switch “%1” is neither on nor off; it keeps its default.</source>
        <translation>Der Schalter „%1“ ist weder an noch aus; er behält seinen Standardwert.</translation>
    </message>
    <message>
        <source>There is no list of rules; the default rules are used.</source>
        <translation>Es gibt keine Liste von Regeln; die Standardregeln werden verwendet.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Rule %1 (“%2”)</source>
        <translation>Regel %1 („%2“)</translation>
    </message>
    <message>
        <source>%1 was left out: there can be %2 rules.</source>
        <translation>%1 wurde weggelassen: Es kann höchstens %2 Regeln geben.</translation>
    </message>
    <message>
        <source>%1 was left out: it has no proper name.</source>
        <translation>%1 wurde weggelassen: Ein brauchbarer Name fehlt.</translation>
    </message>
    <message>
        <source>%1 was left out: its filter is too long or damaged.</source>
        <translation>%1 wurde weggelassen: Der Filter ist zu lang oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 was left out: its kind is unknown.</source>
        <translation>%1 wurde weggelassen: Die Art ist unbekannt.</translation>
    </message>
    <message>
        <source>%1: its label was too long and is left empty.</source>
        <translation>%1: Die Beschriftung war zu lang und bleibt leer.</translation>
    </message>
    <message>
        <source>%1: its colour is unknown; it is yellow now.</source>
        <translation>%1: Die Farbe ist unbekannt; jetzt ist sie Gelb.</translation>
    </message>
    <message>
        <source>The list “%1” was not understood and is empty.</source>
        <translation>Die Liste „%1“ wurde nicht verstanden und ist leer.</translation>
    </message>
    <message>
        <source>One entry of the list “%1” was left out.</source>
        <translation>Ein Eintrag der Liste „%1“ wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list “%1” were left out.</source>
        <translation>
            <numerusform>%n Eintrag der Liste „%1“ wurde weggelassen.</numerusform>
            <numerusform>%n Einträge der Liste „%1“ wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesController</name>
    <message>
        <source>Some rules could not be read. %1</source>
        <translation>Einige Regeln konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The rules are in use, but could not be kept: %1</source>
        <translation>Die Regeln gelten, konnten aber nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesDialog</name>
    <message>
        <source>Rules and lists</source>
        <translation>Regeln und Listen</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Noti&amp;fications</source>
        <translation>Benachrichti&amp;gungen</translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of the rule</source>
        <translation>Die Regel kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Die Regel nach oben schieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Die Regel nach unten schieben</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Replace all rules by the default ones</source>
        <translation>Alle Regeln durch die Standardregeln ersetzen</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>Rules colour, mark or hide the changes that a filter finds.</source>
        <translation>Regeln färben, markieren oder verbergen die Änderungen, die ein Filter findet.</translation>
    </message>
    <message>
        <source>The first colour that matches wins.</source>
        <translation>Die erste passende Farbe gilt.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>WikiMon::SavedFilterMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Gespeicherte Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese ver&amp;gessen</translation>
    </message>
</context>
<context>
    <name>WikiMon::SavedFiltersDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long: at most %1 characters.</source>
        <translation>Dieser Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Two filters can&apos;t have the same name.</source>
        <translation>Zwei Filter können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>A saved filter can&apos;t be empty. Remove it instead.</source>
        <translation>Ein gespeicherter Filter kann nicht leer sein. Stattdessen lässt er sich entfernen.</translation>
    </message>
    <message>
        <source>This filter is too long.</source>
        <translation>Dieser Filter ist zu lang.</translation>
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
    <name>WikiMon::Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The temporary account %1</source>
        <translation>Das temporäre Konto %1</translation>
    </message>
    <message>
        <source>The bot %1</source>
        <translation>Der Bot %1</translation>
    </message>
    <message>
        <source>The IP user %1</source>
        <translation>Der IP-Benutzer %1</translation>
    </message>
    <message>
        <source>The IP user %1 near %2</source>
        <translation>Der IP-Benutzer %1 (nahe %2)</translation>
    </message>
    <message>
        <source>The IP user %1 in %2</source>
        <translation>Der IP-Benutzer %1 (%2)</translation>
    </message>
    <message>
        <source>%1 created the page %2 with %3.</source>
        <translation>%1 hat die Seite %2 mit %3 angelegt.</translation>
    </message>
    <message>
        <source>%1 created the page %2.</source>
        <translation>%1 hat die Seite %2 angelegt.</translation>
    </message>
    <message>
        <source>%1 changed %2 in the section %4.</source>
        <translation>%1 hat %2 im Abschnitt %4 geändert.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 hat %2 geändert.</translation>
    </message>
    <message>
        <source>%1 added %3 to %2 in the section %4.</source>
        <translation>%1 hat %2 im Abschnitt %4 um %3 erweitert.</translation>
    </message>
    <message>
        <source>%1 added %3 to %2.</source>
        <translation>%1 hat %2 um %3 erweitert.</translation>
    </message>
    <message>
        <source>%1 removed %3 from %2 in the section %4.</source>
        <translation>%1 hat %2 im Abschnitt %4 um %3 gekürzt.</translation>
    </message>
    <message>
        <source>%1 removed %3 from %2.</source>
        <translation>%1 hat %2 um %3 gekürzt.</translation>
    </message>
    <message>
        <source>%1 changed %2 in the section %4; its size stayed the same.</source>
        <translation>%1 hat %2 im Abschnitt %4 geändert; die Größe blieb gleich.</translation>
    </message>
    <message>
        <source>%1 changed %2; its size stayed the same.</source>
        <translation>%1 hat %2 geändert; die Größe blieb gleich.</translation>
    </message>
    <message>
        <source>By its summary it undoes an earlier edit.</source>
        <translation>Laut Zusammenfassung wird damit eine frühere Bearbeitung rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It is marked as a minor edit.</source>
        <translation>Als kleine Änderung gekennzeichnet.</translation>
    </message>
    <message>
        <source>New page %1</source>
        <translation>Neue Seite %1</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>Bearbeitung von %1</translation>
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
    <name>WikiMon::SessionBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::SessionController</name>
    <message>
        <source>&amp;Forget them</source>
        <translation>Diese ver&amp;gessen</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl *.json *.ndjson *.raw *.txt *.log *.gz *.zst);;All files (*)</source>
        <translation>Aufzeichnungen (*.jsonl *.json *.ndjson *.raw *.txt *.log *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::SessionTexts</name>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 T %2:%3</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 changes a minute</source>
        <translation>%1 Änderungen pro Minute</translation>
    </message>
    <message>
        <source>The recording has a gap here.</source>
        <translation>Die Aufzeichnung hat hier eine Lücke.</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Max.</source>
        <comment>speed, as short as can be</comment>
        <translation>Max.</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
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
    <message>
        <source>waiting for the first change since the server&apos;s restart</source>
        <translation>warten auf die erste Änderung seit dem Neustart des Servers</translation>
    </message>
    <message>
        <source>No feed %1 – %2 (%3)</source>
        <translation>Kein Feed %1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatisticsPane</name>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>wikis</source>
        <translation>Wikis</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>last 10 minutes</source>
        <translation>letzte 10 Minuten</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Gezählter Zeitraum</translation>
    </message>
    <message>
        <source>Top pages</source>
        <translation>Häufigste Seiten</translation>
    </message>
    <message>
        <source>Top users</source>
        <translation>Aktivste Benutzer</translation>
    </message>
    <message>
        <source>Top namespaces</source>
        <translation>Häufigste Namensräume</translation>
    </message>
    <message>
        <source>Top wikis</source>
        <translation>Aktivste Wikis</translation>
    </message>
    <message>
        <source>Top tags</source>
        <translation>Häufigste Hashtags</translation>
    </message>
    <message>
        <source>Top countries</source>
        <translation>Häufigste Länder</translation>
    </message>
    <message>
        <source>All changes that are kept, until %1.</source>
        <translation>Alle Änderungen im Speicher, bis %1.</translation>
    </message>
    <message>
        <source>Changes from %1 to %2.</source>
        <translation>Änderungen von %1 bis %2.</translation>
    </message>
    <message>
        <source>There are so many names that the rarest were forgotten: the list&apos;s counts may be up to %1 too low.</source>
        <translation>Es gibt so viele Namen, dass die seltensten vergessen wurden: Die Zahlen der Liste können um bis zu %1 zu niedrig sein.</translation>
    </message>
    <message>
        <source>No hashtags in the summaries of this time.</source>
        <translation>Keine Hashtags in den Zusammenfassungen aus diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No located changes in this time. Only edits that show an IP address can be located.</source>
        <translation>Keine verorteten Änderungen in diesem Zeitraum. Nur Bearbeitungen, die eine IP-Adresse zeigen, können verortet werden.</translation>
    </message>
    <message>
        <source>No changes in this time match the filter.</source>
        <translation>Keine Änderungen in diesem Zeitraum passen zum Filter.</translation>
    </message>
    <message>
        <source>No changes in this time.</source>
        <translation>Keine Änderungen in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatisticsTexts</name>
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
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>(not over yet)</source>
        <translation>(noch nicht vorbei)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of user and a count: &quot;registered: 80&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>bytes: %1 %2</source>
        <translation>Bytes: %1 %2</translation>
    </message>
    <message>
        <source>reverts: %1</source>
        <translation>Zurücksetzungen: %1</translation>
    </message>
    <message>
        <source>The feed was down for a part of this minute.</source>
        <translation>Der Feed war während eines Teils dieser Minute unterbrochen.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this time.</source>
        <translation>Keine Änderungen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. The busiest minute was %4 with %5.</source>
        <translation>Von %1 bis %2: %3. Die aktivste Minute war %4 mit %5.</translation>
    </message>
    <message numerus="yes">
        <source>edits</source>
        <translation>
            <numerusform>Bearbeitung</numerusform>
            <numerusform>Bearbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits and new pages, out of %1 with the log entries.</source>
        <translation>Bearbeitungen und neue Seiten, von %1 einschließlich der Logbucheinträge.</translation>
    </message>
    <message>
        <source>%1 bytes added.</source>
        <translation>%1 Bytes hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 bytes removed.</source>
        <translation>%1 Bytes entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>reverts</source>
        <translation>
            <numerusform>Zurücksetzung</numerusform>
            <numerusform>Zurücksetzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits whose summary says that they undo another one.</source>
        <translation>Bearbeitungen, die laut Zusammenfassung eine andere rückgängig machen.</translation>
    </message>
    <message>
        <source>by bots</source>
        <translation>von Bots</translation>
    </message>
    <message>
        <source>Share of bots in all changes, log entries included.</source>
        <translation>Anteil der Bots an allen Änderungen, einschließlich der Logbucheinträge.</translation>
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
        <source>%1 kept · %2 shown · 0 dropped</source>
        <translation>%1 im Speicher · %2 angezeigt · 0 verworfen</translation>
    </message>
    <message>
        <source>%1 of %2 kept · %3 shown</source>
        <translation>%1 von %2 im Speicher · %3 angezeigt</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamHelpDialog</name>
    <message>
        <source>How programs read the stream</source>
        <translation>So lesen Programme den Stream</translation>
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
    <name>WikiMon::StreamPage</name>
    <message>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>A port for each &amp;wiki, as the public WikiMon has it</source>
        <translation>Ein Port je &amp;Wiki, wie beim öffentlichen WikiMon</translation>
    </message>
    <message>
        <source>Serve WebSocket when the program &amp;starts</source>
        <translation>WebSocket beim &amp;Start des Programms anbieten</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Clients at most</source>
        <translation>&amp;Clients höchstens</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Programs on &amp;this computer only</source>
        <translation>Nur Programme auf &amp;diesem Rechner</translation>
    </message>
    <message>
        <source>Other computers to&amp;o</source>
        <translation>&amp;Auch andere Rechner</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer can then read the stream. The IP addresses of people who edit without an account may be in it: ask for a token, or mask the addresses.</source>
        <translation>Alle, die diesen Rechner erreichen, können dann den Stream lesen. Er kann die IP-Adressen von Personen enthalten, die ohne Benutzerkonto bearbeiten. Davor schützt es, ein Token zu verlangen oder die Adressen zu maskieren.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>Web &amp;pages of</source>
        <translation>We&amp;bseiten von</translation>
    </message>
    <message>
        <source>One site a line. Pages of these sites may read the stream in a browser; pages on this computer always may.</source>
        <translation>Pro Zeile eine Website. Deren Seiten dürfen den Stream im Browser lesen; Seiten auf diesem Rechner dürfen es immer.</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>wird nicht verlangt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>A token that can&apos;t be guessed</source>
        <translation>Ein Token, das nicht zu erraten ist</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Clients give it in the address, ws://…/?token=…, or in a header.</source>
        <translation>Clients geben es in der Adresse an, ws://…/?token=…, oder in einem Header.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Encryption (wss)</source>
        <translation>Verschlüsselung (wss)</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none: the stream is not encrypted</source>
        <translation>keines: Der Stream ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Pri&amp;vater Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>These are too many sites.</source>
        <translation>Das sind zu viele Websites.</translation>
    </message>
    <message>
        <source>Give each wiki a port too, as WikiMon&apos;s public server: en 9000, de 9010, ru 9020… All are also found at this port by their path.</source>
        <translation>Gibt jedem Wiki auch einen eigenen Port wie der öffentliche Server von WikiMon: en 9000, de 9010, ru 9020 … Alle sind über ihren Pfad auch an diesem Port zu finden.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamPreferences</name>
    <message>
        <source>“%1” is not a site. Write https://example.org, without a path.</source>
        <translation>„%1“ ist keine Website. Möglich ist https://example.org, ohne Pfad.</translation>
    </message>
    <message>
        <source>The certificate that goes with the key is missing.</source>
        <translation>Das Zertifikat zum Schlüssel fehlt.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamWikiPorts</name>
    <message>
        <source>There is no port number left for this wiki.</source>
        <translation>Für dieses Wiki ist keine Portnummer mehr frei.</translation>
    </message>
</context>
<context>
    <name>WikiMon::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
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
    <name>WikiMon::Terms</name>
    <message>
        <source>this page or user</source>
        <translation>diese Seite oder diesen Benutzer</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>not this page or user</source>
        <translation>nicht diese Seite oder diesen Benutzer</translation>
    </message>
    <message>
        <source>Not about: %1</source>
        <translation>Nicht zu: %1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>not this page</source>
        <translation>nicht diese Seite</translation>
    </message>
    <message>
        <source>Not page: %1</source>
        <translation>Nicht Seite: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Hashtag: %1</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>diesen Benutzer</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>not this user</source>
        <translation>nicht diesen Benutzer</translation>
    </message>
    <message>
        <source>Not user: %1</source>
        <translation>Nicht Benutzer: %1</translation>
    </message>
    <message>
        <source>this wiki</source>
        <translation>dieses Wiki</translation>
    </message>
    <message>
        <source>Wiki: %1</source>
        <translation>Wiki: %1</translation>
    </message>
    <message>
        <source>this namespace</source>
        <translation>diesen Namensraum</translation>
    </message>
    <message>
        <source>Namespace: %1</source>
        <translation>Namensraum: %1</translation>
    </message>
    <message>
        <source>this log</source>
        <translation>dieses Logbuch</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Logbuch: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::TimeBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position in der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>WikiMon::TimelineScan</name>
    <message>
        <source>The machine has no room for another thread.</source>
        <translation>Der Rechner hat keinen Platz für einen weiteren Thread.</translation>
    </message>
</context>
<context>
    <name>WikiMon::TopListView</name>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation>Auch %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>One a line: a name, a wiki link, or an address</source>
        <translation>Pro Zeile ein Name, ein Wikilink oder eine Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Nicht verstandene Zeilen</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>given twice: %1</source>
        <translation>doppelt: %1</translation>
    </message>
    <message>
        <source>not understood, left out: %1</source>
        <translation>nicht verstanden, weggelassen: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a list.</source>
        <translation>Die Datei ist zu groß für eine Liste.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListText</name>
    <message>
        <source>The text is too long to be a list.</source>
        <translation>Der Text ist zu lang für eine Liste.</translation>
    </message>
    <message>
        <source>The list is full: it takes %L1 entries.</source>
        <translation>Die Liste ist voll: Sie fasst %L1 Einträge.</translation>
    </message>
    <message>
        <source>The link has no end: ]] is missing.</source>
        <translation>Der Link hat kein Ende: ]] fehlt.</translation>
    </message>
    <message>
        <source>This is not an address of a wiki of Wikimedia.</source>
        <translation>Das ist keine Adresse eines Wikis der Wikimedia.</translation>
    </message>
    <message>
        <source>This address names no page.</source>
        <translation>Diese Adresse nennt keine Seite.</translation>
    </message>
    <message>
        <source>“%1” is not where users are.</source>
        <translation>In „%1“ gibt es keine Benutzer.</translation>
    </message>
    <message>
        <source>A special page is not a user.</source>
        <translation>Eine Spezialseite ist kein Benutzer.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>The name is longer than MediaWiki allows (%1 bytes).</source>
        <translation>Der Name ist länger, als MediaWiki erlaubt (%1 Bytes).</translation>
    </message>
    <message>
        <source>A name can&apos;t have the character %1.</source>
        <translation>Ein Name kann das Zeichen %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>A name can&apos;t have control characters or bytes that are no text.</source>
        <translation>Ein Name kann weder Steuerzeichen noch Bytes enthalten, die kein Text sind.</translation>
    </message>
    <message>
        <source>This is neither a user nor a single address.</source>
        <translation>Das ist weder ein Benutzer noch eine einzelne Adresse.</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListsPage</name>
    <message>
        <source>Changes of these pages are marked: an edit, or a log entry about the page. “enwiki:Title” means one wiki only.</source>
        <translation>Änderungen dieser Seiten werden markiert: eine Bearbeitung oder ein Logbucheintrag zur Seite. „enwiki:Titel“ meint nur ein Wiki.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Changes by these users, and log entries about them, are marked. “enwiki:Name” means one wiki only.</source>
        <translation>Änderungen dieser Benutzer und Logbucheinträge über sie werden markiert. „enwiki:Name“ meint nur ein Wiki.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Changes of these pages are hidden. They are still recorded and passed on.</source>
        <translation>Änderungen dieser Seiten werden ausgeblendet. Aufgezeichnet und weitergegeben werden sie trotzdem.</translation>
    </message>
    <message>
        <source>I&amp;gnored pages</source>
        <translation>Ignorierte Sei&amp;ten</translation>
    </message>
    <message>
        <source>Changes by these users are hidden. They are still recorded and passed on.</source>
        <translation>Änderungen dieser Benutzer werden ausgeblendet. Aufgezeichnet und weitergegeben werden sie trotzdem.</translation>
    </message>
    <message>
        <source>Ig&amp;nored users</source>
        <translation>Ig&amp;norierte Benutzer</translation>
    </message>
</context>
<context>
    <name>WikiMon::WebSocketSource</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 does not have what happened in between.</source>
        <translation>Was dazwischen geschah, ist bei %1 nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection: %2</source>
        <translation>%1 hat die Verbindung geschlossen: %2</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>Die Verbindung mit %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Messages from the server</source>
        <translation>Nachrichten vom Server</translation>
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
    <name>WikiMon::WikiGroupModel</name>
    <message numerus="yes">
        <source>%1, %2 wikis</source>
        <translation>
            <numerusform>%1, %2 Wiki</numerusform>
            <numerusform>%1, %2 Wikis</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation>Gespeicherte Auswahlen</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiGroups</name>
    <message>
        <source>My languages</source>
        <translation>Meine Sprachen</translation>
    </message>
    <message>
        <source>All Wikipedias</source>
        <translation>Alle Wikipedias</translation>
    </message>
    <message>
        <source>All Wikisources</source>
        <translation>Alle Wikisources</translation>
    </message>
    <message>
        <source>Commons and Wikidata</source>
        <translation>Commons und Wikidata</translation>
    </message>
    <message>
        <source>Small wikis</source>
        <translation>Kleine Wikis</translation>
    </message>
    <message>
        <source>All open wikis</source>
        <translation>Alle offenen Wikis</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 more</source>
        <translation>
            <numerusform>%1, %2 und %3 weiteres</numerusform>
            <numerusform>%1, %2 und %3 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 open wikis</source>
        <translation>
            <numerusform>%1 offenes Wiki</numerusform>
            <numerusform>Alle %1 offenen Wikis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiGroupsList</name>
    <message>
        <source>&amp;Save as a set</source>
        <translation>Auswahl &amp;speichern</translation>
    </message>
    <message>
        <source>Rename the set (F2)</source>
        <translation>Auswahl umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove the set (Delete)</source>
        <translation>Auswahl entfernen (Entf)</translation>
    </message>
    <message>
        <source>Groups of wikis</source>
        <translation>Gruppen von Wikis</translation>
    </message>
    <message>
        <source>Keep the ticked wikis under a name</source>
        <translation>Die angehakten Wikis unter einem Namen aufbewahren</translation>
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
        <source>Wikis: %1</source>
        <translation>Wikis: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiteres</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose wikis</source>
        <translation>Wikis wählen</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPopup</name>
    <message>
        <source>No wiki matches. Try a language&apos;s name, a code or a host.</source>
        <translation>Kein Wiki passt. Versuche es mit einem Sprachnamen, einem Kürzel oder einem Host.</translation>
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
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Choose wikis</source>
        <translation>Wikis wählen</translation>
    </message>
    <message>
        <source>Enter watches one wiki  ·  Shift+Enter ticks it  ·  Ctrl+Enter watches the ticked  ·  Ctrl+D marks a favourite  ·  Esc changes nothing</source>
        <translation>Eingabe folgt einem Wiki  ·  Umschalt+Eingabe hakt es an  ·  Strg+Eingabe folgt den angehakten  ·  Strg+D merkt es als Favorit  ·  Esc ändert nichts</translation>
    </message>
    <message>
        <source>No wiki is ticked</source>
        <translation>Kein Wiki angehakt</translation>
    </message>
    <message>
        <source>1 wiki is ticked</source>
        <translation>1 Wiki angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%1 wikis are ticked</source>
        <translation>
            <numerusform>%1 Wiki angehakt</numerusform>
            <numerusform>%1 Wikis angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>Diesem &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Watch them</source>
        <translation>Diesen &amp;folgen</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiSets</name>
    <message>
        <source>Set %1</source>
        <translation>Auswahl %1</translation>
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
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the table still. The feed, the recording and the stream go on. (Space)</source>
        <translation>Die Tabelle anhalten. Feed, Aufzeichnung und Stream laufen weiter. (Leertaste)</translation>
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
        <source>Export the &amp;map as GeoJSON…</source>
        <translation>&amp;Karte als GeoJSON exportieren…</translation>
    </message>
    <message>
        <source>Save the p&amp;laces as CSV…</source>
        <translation>Orte als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Go to the &amp;newest change</source>
        <translation>Zur neuesten Änder&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>&amp;Ortsdatenbank…</translation>
    </message>
    <message>
        <source>What a &amp;filter can say</source>
        <translation>Was ein &amp;Filter sagen kann</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>K&amp;arte</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>&amp;Changes a minute</source>
        <translation>Änderungen pro &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;Oldest changes first</source>
        <translation>Ä&amp;lteste Änderungen zuerst</translation>
    </message>
    <message>
        <source>&amp;Group the edits of a page</source>
        <translation>Bearbeitungen einer Seite grup&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>&amp;Gespeicherte Filter…</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>Nur dieser &amp;Benutzer</translation>
    </message>
    <message>
        <source>Not this u&amp;ser</source>
        <translation>Nicht dieser B&amp;enutzer</translation>
    </message>
    <message>
        <source>Only this &amp;page</source>
        <translation>Nur diese &amp;Seite</translation>
    </message>
    <message>
        <source>Not this p&amp;age</source>
        <translation>Nicht diese Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Colours and rules…</source>
        <translation>Fa&amp;rben und Regeln…</translation>
    </message>
    <message>
        <source>&amp;Watch lists…</source>
        <translation>Be&amp;obachtungslisten…</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications…</source>
        <translation>&amp;Desktop-Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Map in f&amp;ull screen</source>
        <translation>Karte im V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Choose wikis…</source>
        <translation>&amp;Wikis wählen…</translation>
    </message>
    <message>
        <source>&amp;Source of the changes…</source>
        <translation>&amp;Quelle der Änderungen…</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>How programs read the &amp;stream</source>
        <translation>So lesen Programme den &amp;Stream</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Pause the replay and play one change (Ctrl+.)</source>
        <translation>Die Wiedergabe anhalten und eine Änderung abspielen (Strg+.)</translation>
    </message>
    <message>
        <source>Go to the &amp;time bar</source>
        <translation>Zur &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Back to the &amp;live feed</source>
        <translation>Zurück zum &amp;Live-Feed</translation>
    </message>
    <message>
        <source>Close the recording and go back to the live feed (Ctrl+Shift+K)</source>
        <translation>Die Aufzeichnung schließen und zum Live-Feed zurückkehren (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>1,000 &amp;times</source>
        <translation>1.000-&amp;fach</translation>
    </message>
    <message>
        <source>&amp;Pause the replay</source>
        <translation>Wiedergabe &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Play the replay</source>
        <translation>Wiedergabe st&amp;arten</translation>
    </message>
    <message>
        <source>Pause the replay (Ctrl+P)</source>
        <translation>Die Wiedergabe anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Play (Ctrl+P)</source>
        <translation>Abspielen (Strg+P)</translation>
    </message>
</context>
<context>
    <name>WikiMon::WindowPanels</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Changes a minute</source>
        <translation>Änderungen pro Minute</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChangeReader</name>
    <message>
        <source>A change.</source>
        <translation>تغيير.</translation>
    </message>
    <message>
        <source>A record that is no change.</source>
        <translation>سجل ليس تغييرًا.</translation>
    </message>
    <message>
        <source>The line is no complete JSON object.</source>
        <translation>السطر ليس كائن JSON كاملًا.</translation>
    </message>
    <message>
        <source>The JSON object does not describe a change.</source>
        <translation>كائن JSON لا يصف تغييرًا.</translation>
    </message>
    <message>
        <source>The event is of a type that is not known.</source>
        <translation>الحدث من نوع غير معروف.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The wikis&apos; project: wikipedia, wiktionary, wikidata, commons… (wikipedia)</source>
        <translation>مشروع الويكي: wikipedia، wiktionary، wikidata، commons… (wikipedia)</translation>
    </message>
    <message>
        <source>The wiki&apos;s language (en)</source>
        <translation>لغة الويكي (en)</translation>
    </message>
    <message>
        <source>A wiki by dbname, host or channel; may be repeated</source>
        <translation>ويكي باسم قاعدة بياناته أو مضيفه أو قناته؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>The IRC server (irc.wikimedia.org:6667)</source>
        <translation>خادم IRC (irc.wikimedia.org:6667)</translation>
    </message>
    <message>
        <source>Port for WebSocket clients; 0 takes any free one (9000)</source>
        <translation>المنفذ لعملاء WebSocket؛ 0 يأخذ أي منفذ متاح (9000)</translation>
    </message>
    <message>
        <source>Address for WebSocket clients; may be repeated (127.0.0.1 and ::1)</source>
        <translation>العنوان لعملاء WebSocket؛ يمكن تكراره (127.0.0.1 و ::1)</translation>
    </message>
    <message>
        <source>Speed of the replay: 1 is real time, 0 as fast as it goes (1)</source>
        <translation>سرعة التشغيل: 1 هو الوقت الحقيقي، 0 بأقصى سرعة (1)</translation>
    </message>
    <message>
        <source>Turn raw lines from standard input into JSON lines on standard output</source>
        <translation>تحويل الأسطر الخام من الدخل القياسي إلى أسطر JSON في الخرج القياسي</translation>
    </message>
    <message>
        <source>Run without a window</source>
        <translation>العمل دون نافذة</translation>
    </message>
    <message>
        <source>MaxMind DB file to place IP addresses with</source>
        <translation>ملف MaxMind DB لتحديد أماكن عناوين IP</translation>
    </message>
    <message>
        <source>How often to look for a newer database (30)</source>
        <translation>كم مرة يُبحث عن قاعدة بيانات أحدث (30)</translation>
    </message>
    <message>
        <source>The same as --loglevel debug</source>
        <translation>نفس --loglevel debug</translation>
    </message>
    <message>
        <source>debug, info, warning or error (info)</source>
        <translation>debug أو info أو warning أو error (info)</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>عرض الإصدار والإنهاء</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>عرض هذه المساعدة والإنهاء</translation>
    </message>
    <message>
        <source>Play a recording or raw IRC lines from a file instead of connecting</source>
        <translation>تشغيل تسجيل أو أسطر IRC خام من ملف بدلًا من الاتصال</translation>
    </message>
    <message>
        <source>Usage: wikimon [options]</source>
        <translation>الاستخدام: wikimon [خيارات]</translation>
    </message>
    <message>
        <source>Shows Wikimedia&apos;s live changes in a window, serves them over WebSocket, records and replays them.</source>
        <translation>يعرض تغييرات ويكيميديا الحية في نافذة، ويبثها عبر WebSocket، ويسجلها ويعيد تشغيلها.</translation>
    </message>
    <message>
        <source>There is no wiki called &apos;%1&apos;. Name it by dbname (dewiki), host (de.wikipedia.org) or channel (#de.wikipedia).</source>
        <translation>لا يوجد ويكي باسم «%1». سمّه باسم قاعدة بياناته (dewiki) أو مضيفه (de.wikipedia.org) أو قناته (#de.wikipedia).</translation>
    </message>
    <message>
        <source>There is no wiki of the project &apos;%1&apos; in the language &apos;%2&apos;.</source>
        <translation>لا يوجد ويكي للمشروع «%1» باللغة «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IRC server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>«%1» ليس خادم IRC. اكتب HOST أو HOST:PORT بمنفذ من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no port: it must be a number from 0 to 65535.</source>
        <translation>«%1» ليس منفذًا: يجب أن يكون رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IP address to listen on.</source>
        <translation>«%1» ليس عنوان IP يمكن الاستماع عليه.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>يحتاج --%1 إلى اسم ملف.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be replayed and recorded to at once.</source>
        <translation>لا يمكن تشغيل «%1» والتسجيل فيه في الوقت نفسه.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no speed: it must be a number from 0 to 1000000.</source>
        <translation>«%1» ليس سرعة: يجب أن تكون رقمًا من 0 إلى 1000000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no interval: it must be a number of seconds from 1 to 86400.</source>
        <translation>«%1» ليس فاصلًا زمنيًا: يجب أن يكون عدد ثوانٍ من 1 إلى 86400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no log level. Write debug, info, warning or error.</source>
        <translation>«%1» ليس مستوى سجل. اكتب debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option. See wikimon --help.</source>
        <translation>«%1» ليس خيارًا. انظر wikimon --help.</translation>
    </message>
    <message>
        <source>Mask IP addresses in all that is served, recorded and converted (/16, /32)</source>
        <translation>حجب عناوين IP في كل ما يُبث ويُسجَّل ويُحوَّل (/16, /32)</translation>
    </message>
    <message>
        <source>The event stream (https://stream.wikimedia.org/v2/stream/recentchange)</source>
        <translation>دفق الأحداث (https://stream.wikimedia.org/v2/stream/recentchange)</translation>
    </message>
    <message>
        <source>Watch the MediaWiki sites that a JSON file describes, too; may be repeated</source>
        <translation>متابعة مواقع ميدياويكي التي يصفها ملف JSON أيضًا؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>How many WebSocket clients there may be at once (1024)</source>
        <translation>الحد الأقصى لعدد عملاء WebSocket في آن واحد (1024)</translation>
    </message>
    <message>
        <source>How many of them may come from one address (32)</source>
        <translation>الحد الأقصى لعددهم من عنوان واحد (32)</translation>
    </message>
    <message>
        <source>Ask those who connect for this token</source>
        <translation>مطالبة المتصلين برمز الدخول هذا</translation>
    </message>
    <message>
        <source>The same with the token in a file, where nobody else sees it</source>
        <translation>مثله مع وضع رمز الدخول في ملف حيث لا يراه أحد غيرك</translation>
    </message>
    <message>
        <source>Encrypt connections (wss) with this certificate; reloaded when it changes</source>
        <translation>تشفير الاتصالات (wss) بهذه الشهادة؛ يُعاد تحميلها عند تغيرها</translation>
    </message>
    <message>
        <source>The certificate&apos;s key, where it has its own file</source>
        <translation>مفتاح الشهادة، إن كان في ملف مستقل</translation>
    </message>
    <message>
        <source>Let web pages of this site connect, as https://example.org; may be repeated</source>
        <translation>السماح لصفحات هذا الموقع بالاتصال، مثل https://example.org؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Write every change to a file, or to files in a folder, as JSON lines</source>
        <translation>كتابة كل تغيير في ملف، أو في ملفات داخل مجلد، كأسطر JSON</translation>
    </message>
    <message>
        <source>When a new file begins: day, none or a size such as 500M (a folder: day)</source>
        <translation>متى يبدأ ملف جديد: day أو none أو حجم مثل 500M (للمجلد: day)</translation>
    </message>
    <message>
        <source>Compress files that are closed: gz, zst or none (none)</source>
        <translation>ضغط الملفات المغلقة: gz أو zst أو none (none)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says nothing about when to begin a new file. Write day, none or a size from 1M to 1024G.</source>
        <translation>لا يحدد «%1» متى يبدأ ملف جديد. اكتب day أو none أو حجمًا من 1M إلى 1024G.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to compress recordings. Write gz, zst or none.</source>
        <translation>«%1» ليس طريقة لضغط التسجيلات. اكتب gz أو zst أو none.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source. Write auto, irc, eventstreams, or the ws:// or wss:// address of another WikiMon.</source>
        <translation>«%1» ليس مصدرًا. اكتب auto أو irc أو eventstreams أو عنوان ws:// أو wss:// لبرنامج WikiMon آخر.</translation>
    </message>
    <message>
        <source>The file of sites &apos;%1&apos; can&apos;t be read.</source>
        <translation>لا يمكن قراءة ملف المواقع «%1».</translation>
    </message>
    <message>
        <source>In the file of sites &apos;%1&apos;: %2</source>
        <translation>في ملف المواقع «%1»: %2</translation>
    </message>
    <message>
        <source>Two sites have the dbname %1.</source>
        <translation>يوجد موقعان لهما اسم قاعدة البيانات نفسه: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an event stream: it must begin with https:// or http://.</source>
        <translation>«%1» ليس عنوان دفق أحداث: يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The token file &apos;%1&apos; can&apos;t be read.</source>
        <translation>لا يمكن قراءة ملف رمز الدخول «%1».</translation>
    </message>
    <message>
        <source>Give either --token or --token-file.</source>
        <translation>استخدم إما --token أو --token-file.</translation>
    </message>
    <message>
        <source>--tls-key needs --tls-cert.</source>
        <translation>يحتاج --tls-key إلى --tls-cert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no site. Write it as https://example.org, with a port where it has one.</source>
        <translation>«%1» ليس موقعًا. اكتبه مثل https://example.org، مع المنفذ إن وُجد.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of clients: it must be from 1 to %2.</source>
        <translation>«%1» ليس عددًا صالحًا للعملاء: يجب أن يكون من 1 إلى %2.</translation>
    </message>
    <message>
        <source>Where from: auto, irc, eventstreams, or another WikiMon&apos;s ws:// address (auto)</source>
        <translation>المصدر: auto أو irc أو eventstreams أو عنوان ws:// لبرنامج WikiMon آخر (auto)</translation>
    </message>
    <message>
        <source>Give each wiki a port too, as WikiMon&apos;s public server: en 9000, de 9010, ru 9020…</source>
        <translation>منفذ لكل ويكي أيضًا، كخادم WikiMon العام: en 9000، de 9010، ru 9020…</translation>
    </message>
</context>
<context>
    <name>CompressedFile</name>
    <message>
        <source>%1 is a folder, not a recording.</source>
        <translation>%1 مجلد وليس تسجيلًا.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ليس ملفًا، بل أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on: %1.</source>
        <translation>لا يمكن متابعة قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than any recording would; the rest of it was not read.</source>
        <translation>حجم الملف بعد فك الضغط أكبر بكثير من أي تسجيل؛ لم تُقرأ بقيته.</translation>
    </message>
    <message>
        <source>What follows the compressed part of the file is something else; it was not read.</source>
        <translation>ما يلي الجزء المضغوط من الملف شيء آخر؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; what comes before the damage was read.</source>
        <translation>الملف المضغوط تالف؛ قُرئ ما قبل موضع التلف.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle; what there is of it was read.</source>
        <translation>ينتهي الملف المضغوط قبل اكتماله؛ قُرئ الموجود منه.</translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>The last %1 of %2 lines</source>
        <translation>آخر الأسطر: %1 من %2</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventStreams</name>
    <message>
        <source>%1 has no stream for us (204).</source>
        <translation>ليس لدى %1 دفق لنا (204).</translation>
    </message>
    <message>
        <source>%1 does not let us in (%2).</source>
        <translation>لا يسمح لنا %1 بالدخول (%2).</translation>
    </message>
    <message>
        <source>There is no such stream on %1 (%2).</source>
        <translation>لا يوجد دفق كهذا على %1 (%2).</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407).</source>
        <translation>يطلب الخادم الوسيط اسم مستخدم وكلمة سر (407).</translation>
    </message>
    <message>
        <source>%1 asks us to come back later (429).</source>
        <translation>يطلب منا %1 العودة لاحقًا (429).</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2).</source>
        <translation>لدى %1 مشكلة داخلية (%2).</translation>
    </message>
    <message>
        <source>%1 did not accept the request (%2).</source>
        <translation>لم يقبل %1 الطلب (%2).</translation>
    </message>
    <message>
        <source>The address of %1 can&apos;t be found.</source>
        <translation>تعذر إيجاد عنوان %1.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>لا يقبل %1 الاتصالات.</translation>
    </message>
    <message>
        <source>%1 broke the connection off.</source>
        <translation>قطع %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 sent us on too many times.</source>
        <translation>أعاد %1 توجيهنا مرات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 sent us on to an address that is not encrypted.</source>
        <translation>أعاد %1 توجيهنا إلى عنوان غير مشفر.</translation>
    </message>
    <message>
        <source>The proxy could not be used: %1</source>
        <translation>تعذر استخدام الخادم الوسيط: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>لا اتصال آمنًا بـ %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>فشل الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted: %2</source>
        <translation>لا يمكن الوثوق بشهادة %1: %2</translation>
    </message>
</context>
<context>
    <name>FeedLine</name>
    <message>
        <source>A change.</source>
        <translation>تغيير.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>السطر فارغ.</translation>
    </message>
    <message>
        <source>The line does not begin with a page&apos;s title in brackets.</source>
        <translation>السطر لا يبدأ بعنوان صفحة بين قوسين.</translation>
    </message>
    <message>
        <source>The line does not say who made the change.</source>
        <translation>السطر لا يذكر من قام بالتغيير.</translation>
    </message>
</context>
<context>
    <name>FeedMeter</name>
    <message>
        <source>Connected, but silent for %1: this wiki usually has %2 changes a minute.</source>
        <extracomment>%1: &quot;4 minutes&quot;, %2: a number</extracomment>
        <translation>متصل، لكن لا شيء يصل منذ %1: المعدل المعتاد للتغييرات في هذا الويكي هو %2 في الدقيقة.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مُراقَب</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected, but silent for longer than chance allows: these wikis usually have %1 changes a minute.</source>
        <translation>متصل، لكن الصمت أطول مما تسمح به المصادفة: المعدل المعتاد للتغييرات في مواقع الويكي هذه هو %1 في الدقيقة.</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>مجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>There is no permission to write to %1.</source>
        <translation>لا توجد صلاحية للكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read.</source>
        <translation>%1 موجود على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 مجلد.</translation>
    </message>
    <message>
        <source>%1 is a link; links are not followed.</source>
        <translation>%1 رابط؛ لا تُتبع الروابط.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>القرص الذي يحوي %1 ممتلئ.</translation>
    </message>
    <message>
        <source>%1 can&apos;t grow any further.</source>
        <translation>لا يمكن أن يكبر %1 أكثر.</translation>
    </message>
    <message>
        <source>The name of %1 is too long.</source>
        <translation>اسم %1 طويل جدًا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>لا تمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is being recorded to already, here or by another WikiMon.</source>
        <translation>يجري التسجيل في %1 بالفعل، هنا أو من برنامج WikiMon آخر.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>FilePacker</name>
    <message>
        <source>%1 does not hold what it should, so that %2 stays as it is.</source>
        <translation>محتوى %1 ليس كما ينبغي، لذا يبقى %2 كما هو.</translation>
    </message>
</context>
<context>
    <name>GeoDatabase</name>
    <message>
        <source>it is not a complete MaxMind DB file</source>
        <translation>ليس ملف MaxMind DB كاملًا</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>محتواه تالف</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>أُوقفت قراءته</translation>
    </message>
    <message>
        <source>there are no places in it</source>
        <translation>لا توجد فيه أماكن</translation>
    </message>
</context>
<context>
    <name>GeoSearch</name>
    <message>
        <source>%1 changed and can&apos;t be used: %2. Its last good version stays in use.</source>
        <translation>تغيّر %1 ولا يمكن استخدامه: %2. يستمر استخدام آخر نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
    <message>
        <source>There is no geolocation database.</source>
        <translation>لا توجد قاعدة بيانات لتحديد المواقع.</translation>
    </message>
    <message>
        <source>%1 is gone or broken. Its last good version stays in use.</source>
        <translation>%1 مفقود أو تالف. يستمر استخدام آخر نسخة سليمة منه.</translation>
    </message>
</context>
<context>
    <name>OwnSite</name>
    <message>
        <source>A site needs a name of at most 255 characters.</source>
        <translation>يحتاج الموقع إلى اسم لا يزيد على 255 حرفًا.</translation>
    </message>
    <message>
        <source>the host must be written like wiki.example.org.</source>
        <translation>يجب أن يُكتب المضيف بهذا الشكل: wiki.example.org.</translation>
    </message>
    <message>
        <source>the dbname may have small letters, digits and _ only.</source>
        <translation>يُسمح في اسم قاعدة البيانات بالأحرف اللاتينية الصغيرة والأرقام و _ فقط.</translation>
    </message>
    <message>
        <source>the language must be a code like en.</source>
        <translation>يجب أن تكون اللغة رمزًا مثل en.</translation>
    </message>
    <message>
        <source>the IRC server must be written as HOST or HOST:PORT.</source>
        <translation>يجب أن يُكتب خادم IRC بشكل HOST أو HOST:PORT.</translation>
    </message>
    <message>
        <source>the channel must be written like #wiki.</source>
        <translation>يجب أن تُكتب القناة بهذا الشكل: ⁦#wiki⁩.</translation>
    </message>
    <message>
        <source>the API&apos;s address must begin with http:// or https://.</source>
        <translation>يجب أن يبدأ عنوان API بـ ⁦http://⁩ أو ⁦https://⁩.</translation>
    </message>
    <message>
        <source>the event stream&apos;s address must begin with http:// or https://.</source>
        <translation>يجب أن يبدأ عنوان دفق الأحداث بـ ⁦http://⁩ أو ⁦https://⁩.</translation>
    </message>
    <message>
        <source>an IRC server with its channel is needed, or an event stream.</source>
        <translation>يلزم خادم IRC مع قناته، أو دفق أحداث.</translation>
    </message>
    <message>
        <source>This is no JSON, or more than 1 MiB of it.</source>
        <translation>هذا ليس JSON، أو أن حجمه يتجاوز 1 ميبيبايت.</translation>
    </message>
    <message>
        <source>There are more than %1 sites.</source>
        <translation>عدد المواقع أكبر من %1.</translation>
    </message>
    <message>
        <source>Two sites have the dbname %1.</source>
        <translation>يوجد موقعان لهما اسم قاعدة البيانات نفسه: %1.</translation>
    </message>
    <message>
        <source>the dbname %1 is the one of a Wikimedia wiki.</source>
        <translation>اسم قاعدة البيانات %1 هو اسم ويكي من ويكيميديا.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>The line is no IRC message.</source>
        <translation>السطر ليس رسالة IRC.</translation>
    </message>
    <message>
        <source>The line is empty on the disk: it was never written.</source>
        <translation>السطر فارغ على القرص: لم يُكتب قط.</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>السطر طويل جدًا.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>SealedCopy</name>
    <message>
        <source>it is not part of this program</source>
        <translation>ليس جزءًا من هذا البرنامج</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>الملف أكبر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>تغيّر الملف أثناء قراءته</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>أُوقفت قراءته</translation>
    </message>
    <message>
        <source>there is not enough memory for a copy of it</source>
        <translation>لا توجد ذاكرة كافية لنسخة منه</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Not recording. %1</source>
        <translation>لا يجري التسجيل. %1</translation>
    </message>
    <message>
        <source>Recording paused: %1 waiting</source>
        <translation>التسجيل متوقف مؤقتًا: في الانتظار %1</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>التسجيل: %1، %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <translation>المكتوب: %1، %2</translation>
    </message>
    <message>
        <source>Waiting in memory: %1, %2</source>
        <translation>في الانتظار في الذاكرة: %1، %2</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>Finished files: %1</source>
        <translation>الملفات المكتملة: %1</translation>
    </message>
    <message>
        <source>Files being compressed: %1</source>
        <translation>الملفات التي يجري ضغطها: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded. %1 Choose another file or folder to record to.</source>
        <translation>لا يُسجَّل شيء. %1 اختر ملفًا أو مجلدًا آخر للتسجيل فيه.</translation>
    </message>
    <message>
        <source>The recording is paused. %1 The changes wait in memory; it goes on by itself.</source>
        <translation>التسجيل متوقف مؤقتًا. %1 تنتظر التغييرات في الذاكرة؛ ويُستأنف التسجيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The recording is paused and loses changes. %1 It goes on by itself.</source>
        <translation>التسجيل متوقف مؤقتًا ويفقد تغييرات. %1 يُستأنف التسجيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The recording goes on, but: %1</source>
        <translation>التسجيل مستمر، لكن: %1</translation>
    </message>
</context>
<context>
    <name>StreamAccess</name>
    <message>
        <source>A token must have %1 to %2 characters.</source>
        <translation>يجب أن يكون عدد أحرف رمز الدخول من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A token may have English letters, digits and the signs - . _ ~ only.</source>
        <translation>يُسمح في رمز الدخول بالأحرف الإنجليزية والأرقام والعلامات ⁦- . _ ~⁩ فقط.</translation>
    </message>
</context>
<context>
    <name>TlsIdentity</name>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no PEM file.</source>
        <translation>«%1» ليس ملف PEM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>This system has no TLS library that WikiMon can use; it needs OpenSSL.</source>
        <translation>لا توجد في هذا النظام مكتبة TLS يمكن أن يستخدمها WikiMon؛ فهو يحتاج إلى OpenSSL.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate. It must be a PEM file.</source>
        <translation>لا يحتوي «%1» على شهادة. يجب أن يكون ملف PEM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no private key that WikiMon can read. It must be a PEM file with an RSA or EC key and no passphrase.</source>
        <translation>لا يحتوي «%1» على مفتاح خاص يمكن أن يقرأه WikiMon. يجب أن يكون ملف PEM بمفتاح RSA أو EC ودون عبارة سر.</translation>
    </message>
    <message>
        <source>The key in &apos;%1&apos; does not belong to the certificate in &apos;%2&apos;.</source>
        <translation>المفتاح في «%1» لا يخص الشهادة في «%2».</translation>
    </message>
</context>
<context>
    <name>WikiMon::AboutDialog</name>
    <message>
        <source>About WikiMon</source>
        <translation>عن WikiMon</translation>
    </message>
    <message>
        <source>WikiMon %1</source>
        <translation>WikiMon %1</translation>
    </message>
    <message>
        <source>Shows the edits of Wikimedia&apos;s wikis as they happen, places those of IP addresses on the map, and passes them on as a WebSocket stream.</source>
        <translation>يعرض تعديلات مواقع ويكي التابعة لويكيميديا لحظة حدوثها، ويضع تعديلات عناوين IP على الخريطة، ويمررها كبث WebSocket.</translation>
    </message>
    <message>
        <source>It succeeds hatnote&apos;s wikimon and speaks its format. It is not affiliated with hatnote, nor with the Wikimedia Foundation or its projects.</source>
        <translation>يخلف برنامج wikimon من hatnote ويستخدم صيغته. وهو غير تابع لـ hatnote ولا لمؤسسة ويكيميديا أو مشاريعها.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Data: recent changes, wikis and namespaces from Wikimedia and MediaWiki; countries of IP addresses from ip-location-db (CC BY 4.0, nro.net); country positions from Natural Earth (public domain).</source>
        <translation>البيانات: أحدث التغييرات ومواقع الويكي والنطاقات من ويكيميديا وميدياويكي؛ بلدان عناوين IP من ip-location-db (CC BY 4.0, nro.net)؛ مواقع البلدان من Natural Earth (ملكية عامة).</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>عن Qt</translation>
    </message>
</context>
<context>
    <name>WikiMon::AlertsPage</name>
    <message>
        <source>Tell me of changes on the desktop</source>
        <translation>إشعاري بالتغييرات على سطح المكتب</translation>
    </message>
    <message>
        <source>Pages on my &amp;page list</source>
        <translation>الصفحات التي في قائمة &amp;صفحاتي</translation>
    </message>
    <message>
        <source>Changes by or about users on my &amp;user list</source>
        <translation>تغييرات يجريها مستخدمون في قائمة ال&amp;مستخدمين لدي أو تتعلق بهم</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>عرض إشعار &amp;تجريبي</translation>
    </message>
    <message>
        <source>Changes that come close together share one notification, and no reason gets more than one in ten seconds. A click on it shows the change.</source>
        <translation>التغييرات المتقاربة زمنيًا تتشارك إشعارًا واحدًا، ولا يصدر عن أي سبب أكثر من إشعار واحد كل عشر ثوانٍ. النقر على الإشعار يعرض التغيير.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>WikiMon::BroadcastServer</name>
    <message>
        <source>WikiMon tries again every %1 seconds.</source>
        <translation>يعيد WikiMon المحاولة كل %1 ثانية.</translation>
    </message>
    <message>
        <source>The system lets WikiMon open %1 files at once, so that %2 clients have a place.</source>
        <translation>الحد الأقصى للملفات التي يسمح النظام لـ WikiMon بفتحها معًا هو %1، لذا فعدد العملاء الممكن %2.</translation>
    </message>
    <message>
        <source>Too many files are open: the system lets WikiMon open %1. No more clients are taken for the moment.</source>
        <translation>الملفات المفتوحة كثيرة جدًا: الحد الأقصى الذي يسمح به النظام لـ WikiMon هو %1. لن يُقبل عملاء آخرون في الوقت الحالي.</translation>
    </message>
</context>
<context>
    <name>WikiMon::CellTableView</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;نسخ الصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>WikiMon::Cells</name>
    <message>
        <source>log entry</source>
        <translation>مدخلة سجل</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>minor edit</source>
        <translation>تعديل طفيف</translation>
    </message>
    <message>
        <source>by a bot</source>
        <translation>بواسطة بوت</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>لم يُراجع بعد</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>بوت</translation>
    </message>
    <message>
        <source>%1, not logged in: an IP address</source>
        <translation>%1، غير مسجل الدخول: عنوان IP</translation>
    </message>
    <message>
        <source>%1, a temporary account: not registered</source>
        <translation>%1، حساب مؤقت: غير مسجل</translation>
    </message>
    <message>
        <source>%1, a bot</source>
        <translation>%1، بوت</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeMenu</name>
    <message>
        <source>&amp;Open log in browser</source>
        <translation>&amp;فتح السجل في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Open page in browser</source>
        <translation>&amp;فتح الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Open diff in browser</source>
        <translation>&amp;فتح الفرق في المتصفح</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Talk page</source>
        <translation>صفحة ال&amp;نقاش</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;User page</source>
        <translation>صفحة ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>User t&amp;alk page</source>
        <translation>صفحة ن&amp;قاش المستخدم</translation>
    </message>
    <message>
        <source>&amp;Contributions</source>
        <translation>المسا&amp;همات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>عنوان ال&amp;صفحة</translation>
    </message>
    <message>
        <source>The title was copied.</source>
        <translation>نُسخ عنوان الصفحة.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>The user&apos;s name was copied.</source>
        <translation>نُسخ اسم المستخدم.</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>ك&amp;نص</translation>
    </message>
    <message>
        <source>The change was copied as text.</source>
        <translation>نُسخ التغيير كنص.</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>&amp;بصيغة JSON</translation>
    </message>
    <message>
        <source>The change was copied as JSON.</source>
        <translation>نُسخ التغيير بصيغة JSON.</translation>
    </message>
    <message>
        <source>As &amp;wiki link</source>
        <translation>كرابط &amp;ويكي</translation>
    </message>
    <message>
        <source>The change was copied as a wiki link.</source>
        <translation>نُسخ التغيير كرابط ويكي.</translation>
    </message>
    <message>
        <source>As &amp;address</source>
        <translation>ك&amp;عنوان URL</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>نُسخ عنوان URL.</translation>
    </message>
    <message>
        <source>Apply as &amp;filter</source>
        <translation>تطبيق كمر&amp;شح</translation>
    </message>
    <message>
        <source>A&amp;nd to the filter</source>
        <translation>إ&amp;ضافة إلى المرشح بـ«و»</translation>
    </message>
    <message>
        <source>O&amp;r to the filter</source>
        <translation>إضافة إلى المرشح بـ«&amp;أو»</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableModel</name>
    <message>
        <source>The server cut this line: the end may be missing.</source>
        <translation>قطع الخادم هذا السطر: قد تكون نهايته مفقودة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>الويكي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>مميَّز: %1</translation>
    </message>
    <message>
        <source>Click to have the newest or the oldest changes first</source>
        <translation>انقر لعرض أحدث التغييرات أو أقدمها أولًا</translation>
    </message>
    <message>
        <source>Click to sort, click again for the other way and once more for the live order</source>
        <translation>انقر للترتيب، وانقر ثانية لعكسه، ومرة أخرى للعودة إلى الترتيب الحي</translation>
    </message>
    <message>
        <source>%1, marked: %2</source>
        <translation>%1، مميَّز: %2</translation>
    </message>
    <message>
        <source>%1 changes of this page within %2 minutes, %3 bytes in all</source>
        <translation>تغييرات هذه الصفحة خلال %2 دقيقة: %1، والمجموع %3 بايت</translation>
    </message>
    <message>
        <source>%1 changes of this page within %2 minutes</source>
        <translation>تغييرات هذه الصفحة خلال %2 دقيقة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and what happened to it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. Before it: %2</source>
        <translation>%1. قبله: %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangeTableView</name>
    <message>
        <source>Recent changes</source>
        <translation>أحدث التغييرات</translation>
    </message>
    <message>
        <source>Columns of the recent changes</source>
        <translation>أعمدة أحدث التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %Ln selected changes</source>
        <translation>
            <numerusform>نسخ %Ln تغيير محدد</numerusform>
            <numerusform>نسخ التغيير المحدد (%Ln)</numerusform>
            <numerusform>نسخ التغييرين المحددين (%Ln)</numerusform>
            <numerusform>نسخ %Ln تغييرات محددة</numerusform>
            <numerusform>نسخ %Ln تغييرًا محددًا</numerusform>
            <numerusform>نسخ %Ln تغيير محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>ك&amp;نص</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>&amp;بصيغة JSON</translation>
    </message>
    <message>
        <source>As &amp;wiki links</source>
        <translation>كروابط &amp;ويكي</translation>
    </message>
    <message>
        <source>As &amp;addresses</source>
        <translation>ك&amp;عناوين URL</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Logs and flagged first</source>
        <translation>السجلات والموسومة أولًا</translation>
    </message>
    <message>
        <source>Without flags first</source>
        <translation>غير الموسومة أولًا</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>تصاعديًا أبجديًا</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>تنازليًا أبجديًا</translation>
    </message>
    <message>
        <source>Sorting by %1…</source>
        <translation>جارٍ الترتيب حسب %1…</translation>
    </message>
    <message>
        <source>Sorted by %1, as of %2</source>
        <translation>مرتبة حسب %1، كما كانت في %2</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>مرتبة حسب %1</translation>
    </message>
    <message>
        <source>&amp;Order of the changes</source>
        <translation>&amp;ترتيب التغييرات</translation>
    </message>
    <message>
        <source>Live, &amp;newest first</source>
        <translation>حي، الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <source>Live, &amp;oldest first</source>
        <translation>حي، الأ&amp;قدم أولًا</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Back to the &amp;live order</source>
        <translation>العودة إلى الترتيب الح&amp;ي</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Open the &amp;diff of all %1 changes</source>
        <translation>فتح ال&amp;فرق لكل التغييرات (%1)</translation>
    </message>
    <message>
        <source>&amp;Show the %1 changes</source>
        <translation>&amp;عرض التغييرات (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangesChart</name>
    <message>
        <source>Changes a minute</source>
        <translation>التغييرات في الدقيقة</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChangesPage</name>
    <message>
        <source>Watch Wikimedia&apos;s wikis change, live</source>
        <translation>شاهد تغييرات مواقع ويكيميديا مباشرة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Replay the sample session</source>
        <translation>تشغيل جلسة المثال</translation>
    </message>
    <message>
        <source>Waiting for the first change</source>
        <translation>في انتظار أول تغيير</translation>
    </message>
    <message>
        <source>Changes of %1 appear here as soon as they come. On a small wiki that may take a while.</source>
        <translation>تظهر تغييرات %1 هنا فور وصولها. في ويكي صغير قد يستغرق ذلك بعض الوقت.</translation>
    </message>
    <message>
        <source>WikiMon lists every edit as it happens, keeps it searchable, and passes it on as a WebSocket stream. Connect to a wiki, or look around in a sample hour.</source>
        <translation>يسرد WikiMon كل تعديل لحظة حدوثه، ويبقيه قابلًا للبحث، ويمرره كبث WebSocket. اتصل بويكي، أو تجول في ساعة من الأمثلة.</translation>
    </message>
    <message>
        <source>No connection to the feed</source>
        <translation>لا اتصال بالتغذية</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No change matches “%1”. New ones that match appear here.</source>
        <translation>لا يوجد تغيير يطابق «%1». تظهر هنا التغييرات الجديدة المطابقة.</translation>
    </message>
    <message>
        <source>the wiki</source>
        <translation>الويكي</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Nobody has changed %1 since the feed&apos;s server was started, so it does not list it yet. WikiMon asks again every minute.</source>
        <translation>لم يغيّر أحد شيئًا في %1 منذ تشغيل خادم التغذية، لذا لا يسرده الخادم بعد. يسأل WikiMon مجددًا كل دقيقة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
    <message>
        <source>Bars from top to bottom: registered, bot, unregistered.</source>
        <translation>الأعمدة من الأعلى إلى الأسفل: مسجل، بوت، غير مسجل.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionPane</name>
    <message>
        <source>No wiki is watched.</source>
        <translation>لا يُراقَب أي ويكي.</translation>
    </message>
    <message>
        <source>The feed has had no gap.</source>
        <translation>لم تحدث أي فجوة في التغذية.</translation>
    </message>
    <message>
        <source>Every line of the feed was understood.</source>
        <translation>فُهمت كل أسطر التغذية.</translation>
    </message>
    <message>
        <source>No program reads the stream now.</source>
        <translation>لا يقرأ أي برنامج البث الآن.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>ما يعرضه الجدول</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Send the selected clients away (Delete)</source>
        <translation>قطع اتصال العملاء المحددين (Delete)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ ك&amp;نص</translation>
    </message>
    <message>
        <source>All that the panel knows, for a report</source>
        <translation>كل ما تعرفه اللوحة، لإرفاقه ببلاغ</translation>
    </message>
    <message>
        <source>The state of the connection is on the clipboard.</source>
        <translation>نُسخت حالة الاتصال إلى الحافظة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionView</name>
    <message>
        <source>wikis</source>
        <translation>مواقع ويكي</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>فجوات</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>أسطر مرفوضة</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>مخازن مؤقتة</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>عملاء</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>الويكي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>متصل منذ</translation>
    </message>
</context>
<context>
    <name>WikiMon::ConnectionWords</name>
    <message>
        <source>Changes on their way to the window</source>
        <translation>التغييرات في طريقها إلى النافذة</translation>
    </message>
    <message>
        <source>Changes in memory, the oldest go first</source>
        <translation>التغييرات في الذاكرة، تُترك أقدمها أولًا</translation>
    </message>
    <message>
        <source>Changes on their way to the stream</source>
        <translation>التغييرات في طريقها إلى البث</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Clients of the stream that read too slowly</source>
        <translation>عملاء البث الذين يقرؤون ببطء شديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages sent</source>
        <translation>
            <numerusform>أُرسلت %1 رسالة</numerusform>
            <numerusform>أُرسلت %1 رسالة</numerusform>
            <numerusform>أُرسلت %1 رسالة</numerusform>
            <numerusform>أُرسلت %1 رسائل</numerusform>
            <numerusform>أُرسلت %1 رسالة</numerusform>
            <numerusform>أُرسلت %1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes on their way to the recording</source>
        <translation>التغييرات في طريقها إلى التسجيل</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1، موسّعة</translation>
    </message>
    <message>
        <source>page of %1</source>
        <translation>صفحة في %1</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>The stream is off.</source>
        <translation>البث متوقف.</translation>
    </message>
    <message>
        <source>%1 refused without the token</source>
        <translation>المرفوض دون رمز الدخول: %1</translation>
    </message>
    <message>
        <source>%1 refused, pages of other sites</source>
        <translation>المرفوض من صفحات مواقع أخرى: %1</translation>
    </message>
    <message>
        <source>%1 refused, under another name</source>
        <translation>المرفوض لطلبه اسم خادم آخر: %1</translation>
    </message>
    <message>
        <source>%1 refused, no proper request</source>
        <translation>المرفوض لعدم صلاحية الطلب: %1</translation>
    </message>
    <message>
        <source>%1 refused, too large a request</source>
        <translation>المرفوض لكبر حجم الطلب: %1</translation>
    </message>
    <message>
        <source>%1 refused, too slow</source>
        <translation>المرفوض للبطء: %1</translation>
    </message>
    <message>
        <source>%1 refused, no encryption agreed on</source>
        <translation>المرفوض لعدم الاتفاق على التشفير: %1</translation>
    </message>
    <message>
        <source>%1 refused, no place left</source>
        <translation>المرفوض لعدم وجود مكان: %1</translation>
    </message>
    <message>
        <source>%1 closed, unknown path or bad filter</source>
        <translation>المغلق لمسار مجهول أو مرشح خاطئ: %1</translation>
    </message>
    <message>
        <source>%1 let go, too slow</source>
        <translation>المفصول للبطء: %1</translation>
    </message>
    <message>
        <source>%1 let go, no answer</source>
        <translation>المفصول لعدم الرد: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
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
        <translation>WikiMon آخر</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>%1, chosen automatically</source>
        <translation>%1، اختير تلقائيًا</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>لم يُعرف بعد</translation>
    </message>
    <message>
        <source>%1 from the change to the screen</source>
        <translation>%1 من التغيير إلى الشاشة</translation>
    </message>
    <message>
        <source>%1 from its arrival to the screen</source>
        <translation>%1 من الوصول إلى الشاشة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>ما جرى تشغيله</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>على هذه الحال منذ</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، أي منذ %2</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Changes a minute</source>
        <translation>التغييرات في الدقيقة</translation>
    </message>
    <message>
        <source>Received a minute</source>
        <translation>المستلَم في الدقيقة</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>مرات إعادة الاتصال</translation>
    </message>
    <message>
        <source>Came twice, left out</source>
        <translation>المكرر المتروك</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>المُراقَب: %1</translation>
    </message>
    <message>
        <source>%1 being asked for</source>
        <translation>قيد الطلب: %1</translation>
    </message>
    <message>
        <source>%1 without a change since the server&apos;s start</source>
        <translation>دون تغيير منذ تشغيل الخادم: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing, filled</source>
        <translation>لا شيء، سُدّت الفجوة</translation>
    </message>
</context>
<context>
    <name>WikiMon::CopyableAddress</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::DesktopAlerts</name>
    <message>
        <source>Sent. %1</source>
        <translation>أُرسل. %1</translation>
    </message>
    <message>
        <source>on your page list</source>
        <translation>في قائمة صفحاتك</translation>
    </message>
    <message>
        <source>%1 changes on your page list</source>
        <translation>تغييرات في قائمة صفحاتك: %1</translation>
    </message>
    <message>
        <source>on your user list</source>
        <translation>في قائمة المستخدمين لديك</translation>
    </message>
    <message>
        <source>%1 changes by or about users on your list</source>
        <translation>تغييرات يجريها مستخدمون في قائمتك أو تتعلق بهم: %1</translation>
    </message>
    <message>
        <source>%1 changes match rule “%2”</source>
        <translation>تغييرات تطابق القاعدة «%2»: %1</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
    <message>
        <source>WikiMon can notify you</source>
        <translation>يستطيع WikiMon إشعارك</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>هكذا يبدو الإشعار.</translation>
    </message>
    <message>
        <source>The last test has not been answered yet.</source>
        <translation>لم يُرد على الاختبار السابق بعد.</translation>
    </message>
</context>
<context>
    <name>WikiMon::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation>السطر الخام</translation>
    </message>
    <message>
        <source>What is shown of the selected change</source>
        <translation>ما يُعرض من التغيير المحدد</translation>
    </message>
    <message>
        <source>Details of the selected change</source>
        <translation>تفاصيل التغيير المحدد</translation>
    </message>
    <message>
        <source>The selected change as JSON</source>
        <translation>التغيير المحدد بصيغة JSON</translation>
    </message>
    <message>
        <source>The feed&apos;s line of the selected change</source>
        <translation>سطر التغذية للتغيير المحدد</translation>
    </message>
    <message>
        <source>Select a change in the table to read here what happened, who did it and where it can be looked at.</source>
        <translation>حدد تغييرًا في الجدول لتقرأ هنا ما حدث ومن قام به وأين يمكن الاطلاع عليه.</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>لم يُحدد أي تغيير</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a summary</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No summary was given.</source>
        <translation>لم يُكتب ملخص.</translation>
    </message>
    <message>
        <source>The line was not kept.</source>
        <translation>لم يُحتفظ بالسطر.</translation>
    </message>
    <message>
        <source>This change did not come as a line of IRC, so there is none.</source>
        <translation>لم يصل هذا التغيير كسطر IRC، لذا لا يوجد سطر.</translation>
    </message>
    <message>
        <source>The JSON was copied.</source>
        <translation>نُسخ JSON.</translation>
    </message>
    <message>
        <source>The raw line was copied.</source>
        <translation>نُسخ السطر الخام.</translation>
    </message>
    <message>
        <source>The details were copied.</source>
        <translation>نُسخت التفاصيل.</translation>
    </message>
    <message>
        <source>Copy the JSON as one line</source>
        <translation>نسخ JSON في سطر واحد</translation>
    </message>
    <message>
        <source>Copy the raw line with its control codes</source>
        <translation>نسخ السطر الخام مع رموز التحكم</translation>
    </message>
    <message>
        <source>Copy all details as text</source>
        <translation>نسخ كل التفاصيل كنص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
</context>
<context>
    <name>WikiMon::EventStreamsLink</name>
    <message numerus="yes">
        <source>%1 has been silent for %n s.</source>
        <translation>
            <numerusform>%1 صامت منذ %n ثانية.</numerusform>
            <numerusform>%1 صامت منذ %n ثانية.</numerusform>
            <numerusform>%1 صامت منذ %n ثانية.</numerusform>
            <numerusform>%1 صامت منذ %n ثوانٍ.</numerusform>
            <numerusform>%1 صامت منذ %n ثانية.</numerusform>
            <numerusform>%1 صامت منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered with something that is no event stream (%2).</source>
        <translation>رد %1 بما ليس دفق أحداث (%2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق %1 الاتصال.</translation>
    </message>
</context>
<context>
    <name>WikiMon::EventStreamsSource</name>
    <message>
        <source>The event is larger than 4 MiB.</source>
        <translation>الحدث أكبر من 4 ميبيبايت.</translation>
    </message>
    <message>
        <source>The server told of an error.</source>
        <translation>أبلغ الخادم عن خطأ.</translation>
    </message>
    <message>
        <source>%1 does not have what happened before.</source>
        <translation>لا تتوفر لدى %1 الأحداث السابقة.</translation>
    </message>
    <message>
        <source>Events from the server</source>
        <translation>أحداث من الخادم</translation>
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
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>هل تريد استبدال %1؟</translation>
    </message>
    <message>
        <source>There is a file of that name in %1. What is in it now will be lost.</source>
        <translation>يوجد ملف بهذا الاسم في %1. سيُفقد محتواه الحالي.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Choose &amp;another name</source>
        <translation>ا&amp;ختيار اسم آخر</translation>
    </message>
    <message>
        <source>Save places</source>
        <translation>حفظ الأماكن</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n place(s) to %1.</source>
        <translation>
            <numerusform>حُفظ %n مكان في %1.</numerusform>
            <numerusform>حُفظ %n مكان في %1.</numerusform>
            <numerusform>حُفظ %n مكان في %1.</numerusform>
            <numerusform>حُفظت %n أماكن في %1.</numerusform>
            <numerusform>حُفظ %n مكانًا في %1.</numerusform>
            <numerusform>حُفظ %n مكان في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places were not saved. %1</source>
        <translation>لم تُحفظ الأماكن. %1</translation>
    </message>
    <message>
        <source>Exporting %1 of %2…</source>
        <translation>جارٍ تصدير %1 من أصل %2…</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>بقي نحو %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The export failed. %1 No file was written.</source>
        <translation>فشل التصدير. %1 لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, %3.</source>
        <translation>تم تصدير %1 إلى %2، الحجم %3.</translation>
    </message>
    <message>
        <source>Not in the file, since they left the memory before: %1.</source>
        <translation>ليس في الملف لأنه خرج من الذاكرة قبل ذلك: %1.</translation>
    </message>
    <message>
        <source>Not in the file, since they have no place: %1.</source>
        <translation>ليس في الملف لأن مكانه غير معروف: %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>WikiMon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>التغييرات المراد تصديرها</translation>
    </message>
    <message>
        <source>The &amp;whole session</source>
        <translation>ال&amp;جلسة كلها</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>ما يعرضه ال&amp;مرشح</translation>
    </message>
    <message>
        <source>The &amp;selected rows</source>
        <translation>الص&amp;فوف المحددة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>أ&amp;سطر JSON</translation>
    </message>
    <message>
        <source>&amp;CSV table</source>
        <translation>ج&amp;دول CSV</translation>
    </message>
    <message>
        <source>&amp;GeoJSON points</source>
        <translation>&amp;نقاط GeoJSON</translation>
    </message>
    <message>
        <source>One change a line, with all that WikiMon knows of it. Opens in WikiMon again.</source>
        <translation>تغيير في كل سطر، مع كل ما يعرفه WikiMon عنه. يمكن فتح الملف في WikiMon من جديد.</translation>
    </message>
    <message>
        <source>One change a row, for spreadsheets. What they would run as a formula is written as text.</source>
        <translation>تغيير في كل صف، لبرامج الجداول. ما قد تنفذه هذه البرامج كمعادلة يُكتب نصًا.</translation>
    </message>
    <message>
        <source>For maps. Only changes made from an IP address whose place is known.</source>
        <translation>للخرائط. التغييرات التي أُجريت من عنوان IP معروف المكان فقط.</translation>
    </message>
    <message>
        <source>no filter is set</source>
        <translation>لم يُضبط مرشح</translation>
    </message>
    <message>
        <source>still searching…</source>
        <translation>ما زال البحث جاريًا…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Of grouped edits, the newest of each.</source>
        <translation>من التعديلات المجمّعة، أحدث تعديل في كل مجموعة.</translation>
    </message>
    <message>
        <source>IP addresses of editors are masked, as the preferences say under Privacy.</source>
        <translation>تُحجب عناوين IP للمحررين، وفق ما في التفضيلات تحت «الخصوصية».</translation>
    </message>
    <message>
        <source>IP addresses of editors are written whole. The preferences can mask them, under Privacy.</source>
        <translation>تُكتب عناوين IP للمحررين كاملة. يمكن حجبها من التفضيلات، تحت «الخصوصية».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>About %1 of them have a place. The file will have about %2.</source>
        <translation>لنحو %1 منها مكان معروف. سيكون حجم الملف نحو %2.</translation>
    </message>
    <message>
        <source>The file will have about %1.</source>
        <translation>سيكون حجم الملف نحو %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedPage</name>
    <message>
        <source>Source of the changes</source>
        <translation>مصدر التغييرات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
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
        <translation>WikiMon آخر</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Other &amp;WikiMon</source>
        <translation>WikiMon آ&amp;خر</translation>
    </message>
    <message>
        <source>Servers of Wikimedia</source>
        <translation>خوادم ويكيميديا</translation>
    </message>
    <message>
        <source>Port of the IRC server</source>
        <translation>منفذ خادم IRC</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>&amp;IRC server</source>
        <translation>خا&amp;دم IRC</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Put the public address of EventStreams back</source>
        <translation>إعادة العنوان العام لـ EventStreams</translation>
    </message>
    <message>
        <source>&amp;EventStreams</source>
        <translation>&amp;عنوان EventStreams</translation>
    </message>
    <message>
        <source>MediaWiki sites of your own</source>
        <translation>مواقع ميدياويكي الخاصة بك</translation>
    </message>
    <message>
        <source>Si&amp;tes</source>
        <translation>الم&amp;واقع</translation>
    </message>
    <message>
        <source>IRC first. WikiMon goes over to EventStreams when IRC refuses, falls silent or is gone, and shows no change twice.</source>
        <translation>IRC أولًا. ينتقل WikiMon إلى EventStreams عندما يرفض خادم IRC الاتصال أو يصمت أو ينقطع، ولا يعرض أي تغيير مرتين.</translation>
    </message>
    <message>
        <source>Wikimedia&apos;s IRC server: quick and light, but it has no memory, so what comes while the connection is down is missed.</source>
        <translation>خادم IRC التابع لويكيميديا: سريع وخفيف، لكنه لا يحتفظ بشيء، لذا يفوت ما يصل أثناء انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Wikimedia&apos;s stream over HTTPS, always of all wikis: some 100 KiB a second. Short interruptions are made up for.</source>
        <translation>دفق ويكيميديا عبر HTTPS، ويشمل دائمًا كل مواقع الويكي: نحو 100 كيبيبايت في الثانية. تُعوَّض الانقطاعات القصيرة.</translation>
    </message>
    <message>
        <source>The stream that another WikiMon serves; it decides which wikis come.</source>
        <translation>البث الذي يقدمه WikiMon آخر؛ وهو الذي يحدد مواقع الويكي التي تصل.</translation>
    </message>
    <message>
        <source>A server is needed. The public one is irc.wikimedia.org.</source>
        <translation>يلزم تحديد خادم. الخادم العام هو irc.wikimedia.org.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedPreferences</name>
    <message>
        <source>An address is needed. The public one is %1.</source>
        <translation>يلزم إدخال عنوان. العنوان العام هو %1.</translation>
    </message>
    <message>
        <source>This is not an address that begins with https:// or http://.</source>
        <translation>هذا ليس عنوانًا يبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>The address of the other WikiMon is needed, like ws://192.168.1.20:9000/.</source>
        <translation>يلزم إدخال عنوان WikiMon الآخر، مثل ⁦ws://192.168.1.20:9000/⁩.</translation>
    </message>
    <message>
        <source>This is not an address that begins with ws:// or wss://.</source>
        <translation>هذا ليس عنوانًا يبدأ بـ ⁦ws://⁩ أو ⁦wss://⁩.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم إدخال اسم.</translation>
    </message>
    <message>
        <source>This name is too long or not plain text.</source>
        <translation>هذا الاسم طويل جدًا أو ليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>A channel begins with # and has no blanks.</source>
        <translation>تبدأ القناة بالعلامة # ولا تحتوي على مسافات.</translation>
    </message>
    <message>
        <source>The address of api.php is needed: from it WikiMon learns the namespaces.</source>
        <translation>يلزم إدخال عنوان ⁦api.php⁩: منه يعرف WikiMon النطاقات.</translation>
    </message>
    <message>
        <source>Give an IRC server with its channel, or an event stream, or both.</source>
        <translation>أدخل خادم IRC مع قناته، أو دفق أحداث، أو كليهما.</translation>
    </message>
    <message>
        <source>Another site has this API address or one too similar to it.</source>
        <translation>عنوان API هذا أو عنوان شديد الشبه به مستخدم لموقع آخر.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedSwitch</name>
    <message>
        <source>The IRC feed was silent for longer than chance allows.</source>
        <translation>صمتت تغذية IRC مدة أطول مما تسمح به المصادفة.</translation>
    </message>
    <message>
        <source>The IRC feed had no changes while EventStreams had some.</source>
        <translation>لم تصل تغييرات من تغذية IRC بينما وصلت من EventStreams.</translation>
    </message>
    <message>
        <source>The IRC server does not answer.</source>
        <translation>خادم IRC لا يستجيب.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FeedWorker</name>
    <message>
        <source>The computer slept for %1.</source>
        <translation>كان الحاسوب في وضع السكون لمدة %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FieldList</name>
    <message>
        <source>Highlighted</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>history</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>user page</source>
        <translation>صفحة المستخدم</translation>
    </message>
    <message>
        <source>user talk</source>
        <translation>نقاش المستخدم</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>مساهمات</translation>
    </message>
    <message>
        <source>log</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>nothing: the wiki&apos;s address is not known</source>
        <translation>لا شيء: عنوان الويكي غير معروف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض هذا فقط</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>%1, the first one</source>
        <translation>%1، الأولى</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <translation>%1، الإجراء %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Log page</source>
        <translation>صفحة السجل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>الويكي</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>%1 of this session</source>
        <translation>%1 في هذه الجلسة</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>not truncated</source>
        <translation>غير مبتور</translation>
    </message>
</context>
<context>
    <name>WikiMon::Fields</name>
    <message>
        <source>an IP address: this user was not logged in</source>
        <translation>عنوان IP: لم يكن هذا المستخدم مسجل الدخول</translation>
    </message>
    <message>
        <source>a temporary account, as users get who edit without logging in; it hides their IP address</source>
        <translation>حساب مؤقت، كالذي يحصل عليه من يعدّل دون تسجيل الدخول؛ وهو يخفي عنوان IP</translation>
    </message>
    <message>
        <source>a registered account, editing as a bot</source>
        <translation>حساب مسجل، يعدّل كبوت</translation>
    </message>
    <message>
        <source>a registered account</source>
        <translation>حساب مسجل</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>minor edit</source>
        <translation>تعديل طفيف</translation>
    </message>
    <message>
        <source>made by a bot</source>
        <translation>بواسطة بوت</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>لم يُراجع بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>known to the town</source>
        <translation>معروف حتى مستوى المدينة</translation>
    </message>
    <message>
        <source>known to the region only</source>
        <translation>معروف حتى مستوى المنطقة فقط</translation>
    </message>
    <message>
        <source>known to the country only; the point is in its middle</source>
        <translation>معروف حتى مستوى البلد فقط؛ النقطة في وسطه</translation>
    </message>
    <message>
        <source>not known: no location database has this address</source>
        <translation>غير معروف: لا تحوي أي قاعدة بيانات مواقع هذا العنوان</translation>
    </message>
    <message>
        <source>not known: a temporary account shows no IP address</source>
        <translation>غير معروف: الحساب المؤقت لا يُظهر عنوان IP</translation>
    </message>
    <message>
        <source>not known: a registered account shows no IP address</source>
        <translation>غير معروف: الحساب المسجل لا يُظهر عنوان IP</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° شمالًا، %2° شرقًا</translation>
    </message>
    <message>
        <source>%1° S, %2° E</source>
        <translation>%1° جنوبًا، %2° شرقًا</translation>
    </message>
    <message>
        <source>%1° N, %2° W</source>
        <translation>%1° شمالًا، %2° غربًا</translation>
    </message>
    <message>
        <source>%1° S, %2° W</source>
        <translation>%1° جنوبًا، %2° غربًا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of places</comment>
        <translation>، </translation>
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
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>the IRC feed</source>
        <translation>تغذية IRC</translation>
    </message>
    <message>
        <source>the EventStreams feed</source>
        <translation>تغذية EventStreams</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>not truncated</source>
        <translation>غير مبتور</translation>
    </message>
    <message>
        <source>truncated: the server cut the line, so the end of the text may be missing</source>
        <translation>مبتور: قطع الخادم السطر، فقد تكون نهاية النص مفقودة</translation>
    </message>
    <message>
        <source>read from a line without colour codes, so where one part ends is a good guess</source>
        <translation>قُرئ من سطر دون رموز ألوان، لذا فإن موضع انتهاء كل جزء تخمين جيد</translation>
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
        <translation>التسجيل في</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <translation>المرشح طويل جدًا؛ الحد الأقصى لعدد المحارف %1.</translation>
    </message>
    <message>
        <source>part of the page&apos;s title</source>
        <translation>جزء من عنوان الصفحة</translation>
    </message>
    <message>
        <source>the user&apos;s name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>part of the edit summary</source>
        <translation>جزء من ملخص التعديل</translation>
    </message>
    <message>
        <source>part of the heading that was edited under</source>
        <translation>جزء من عنوان القسم الذي جرى التعديل تحته</translation>
    </message>
    <message>
        <source>the page or user that a log entry is about</source>
        <translation>الصفحة أو المستخدم موضوع مدخلة السجل</translation>
    </message>
    <message>
        <source>the namespace, by English name or number</source>
        <translation>النطاق، باسمه الإنجليزي أو رقمه</translation>
    </message>
    <message>
        <source>the wiki, like enwiki or en.wikipedia.org</source>
        <translation>الويكي، مثل enwiki أو en.wikipedia.org</translation>
    </message>
    <message>
        <source>the wiki&apos;s language code</source>
        <translation>رمز لغة الويكي</translation>
    </message>
    <message>
        <source>the project, like wikipedia or commons</source>
        <translation>المشروع، مثل wikipedia أو commons</translation>
    </message>
    <message>
        <source>edit, or what a log entry says was done</source>
        <translation>edit، أو الإجراء الذي تذكره مدخلة السجل</translation>
    </message>
    <message>
        <source>edit, new or log</source>
        <translation>edit أو new أو log</translation>
    </message>
    <message>
        <source>the kind of log entry, like block or move/move_redir</source>
        <translation>نوع مدخلة السجل، مثل block أو move/move_redir</translation>
    </message>
    <message>
        <source>bytes added, like &gt;500 or -100..100</source>
        <translation>البايتات المضافة، مثل &gt;500 أو -100..100</translation>
    </message>
    <message>
        <source>a property, like bot or minor</source>
        <translation>خاصية، مثل bot أو minor</translation>
    </message>
    <message>
        <source>a #hashtag in the summary</source>
        <translation>وسم #hashtag في الملخص</translation>
    </message>
    <message>
        <source>an @mention in the summary</source>
        <translation>إشارة @mention في الملخص</translation>
    </message>
    <message>
        <source>the country of an IP address, by code or English name</source>
        <translation>بلد عنوان IP، برمزه أو اسمه الإنجليزي</translation>
    </message>
    <message>
        <source>the IP address or a range of them</source>
        <translation>عنوان IP أو مدى من العناوين</translation>
    </message>
    <message>
        <source>not older than 10m, 2h, 14:30 or 2026-11-21</source>
        <translation>ليس أقدم من 10m أو 2h أو 14:30 أو 2026-11-21</translation>
    </message>
    <message>
        <source>older than 10m, 2h, 14:30 or 2026-11-21</source>
        <translation>أقدم من 10m أو 2h أو 14:30 أو 2026-11-21</translation>
    </message>
    <message>
        <source>in the title, user, summary or log target</source>
        <translation>في العنوان أو المستخدم أو الملخص أو هدف السجل</translation>
    </message>
    <message>
        <source>by somebody without an account</source>
        <translation>بواسطة شخص دون حساب</translation>
    </message>
    <message>
        <source>by an IP address</source>
        <translation>بواسطة عنوان IP</translation>
    </message>
    <message>
        <source>by a temporary account</source>
        <translation>بواسطة حساب مؤقت</translation>
    </message>
    <message>
        <source>by a registered user</source>
        <translation>بواسطة مستخدم مسجل</translation>
    </message>
    <message>
        <source>marked as a bot&apos;s edit</source>
        <translation>معلَّم كتعديل بوت</translation>
    </message>
    <message>
        <source>marked as minor</source>
        <translation>معلَّم كتعديل طفيف</translation>
    </message>
    <message>
        <source>made a new page</source>
        <translation>أنشأ صفحة جديدة</translation>
    </message>
    <message>
        <source>not yet patrolled</source>
        <translation>لم يُراجع بعد</translation>
    </message>
    <message>
        <source>undoes another edit, as its summary says</source>
        <translation>يسترجع تعديلًا آخر، كما يذكر ملخصه</translation>
    </message>
    <message>
        <source>has a place on the map</source>
        <translation>له مكان على الخريطة</translation>
    </message>
    <message>
        <source>an edit or a new page</source>
        <translation>تعديل أو صفحة جديدة</translation>
    </message>
    <message>
        <source>a log entry</source>
        <translation>مدخلة سجل</translation>
    </message>
    <message>
        <source>Leave a blank after the closing quotation mark.</source>
        <translation>اترك مسافة بعد علامة الاقتباس الختامية.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>علامة الاقتباس هذه لم تُغلق.</translation>
    </message>
    <message>
        <source>This regular expression has no &quot;/&quot; at its end. To look for a text that starts with &quot;/&quot;, put it in quotation marks.</source>
        <translation>لا يوجد «/» في نهاية هذا التعبير النمطي. للبحث عن نص يبدأ بـ«/»، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is nothing between these two &quot;/&quot;.</source>
        <translation>لا يوجد شيء بين علامتي «/» هاتين.</translation>
    </message>
    <message>
        <source>After a regular expression only &quot;i&quot; (any case) may stand. Inside of it, write &quot;\/&quot; for a &quot;/&quot;.</source>
        <translation>لا يجوز بعد التعبير النمطي سوى «i» (لتجاهل حالة الأحرف). وداخله اكتب «\/» بدلًا من «/».</translation>
    </message>
    <message>
        <source>A quotation mark in the middle of a word: put all of it in quotation marks, and \&quot; for this one.</source>
        <translation>علامة اقتباس في وسط كلمة: ضع الكلمة كلها بين علامتي اقتباس، واكتب \&quot; لهذه العلامة.</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one.</source>
        <translation>قوس الإغلاق هذا ليس له قوس فتح.</translation>
    </message>
    <message>
        <source>Something is missing before %1. To look for the word itself, put it in quotation marks.</source>
        <translation>ينقص شيء قبل %1. للبحث عن الكلمة نفسها، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There are too many negations and parentheses in each other.</source>
        <translation>عدد حالات النفي والأقواس المتداخلة كبير جدًا.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>لا يوجد شيء بين هذين القوسين.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>هذا القوس لم يُغلق.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Perhaps &quot;%2:&quot; is meant. To look for a text with a colon, put it in quotation marks.</source>
        <translation>لا يوجد حقل «%1». ربما المقصود «%2:». للبحث عن نص فيه نقطتان رأسيتان، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. To look for a text with a colon, put it in quotation marks.</source>
        <translation>لا يوجد حقل «%1». للبحث عن نص فيه نقطتان رأسيتان، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one time only.</source>
        <translation>يقبل «%1:» وقتًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; wants a value right after it.</source>
        <translation>يحتاج «%1:» إلى قيمة بعده مباشرة.</translation>
    </message>
    <message>
        <source>A value of &quot;%1:&quot; is missing here.</source>
        <translation>تنقص هنا قيمة لـ«%1:».</translation>
    </message>
    <message>
        <source>&quot;=&quot; goes with plain text. If the text starts with &quot;/&quot;, put it in quotation marks.</source>
        <translation>يُستخدم «=» مع النص العادي. إذا كان النص يبدأ بـ«/»، فضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is looked for like any word. Write %2 to join what stands around it.</source>
        <translation>يُبحث عن «%1» كأي كلمة. اكتب %2 للربط بين ما قبله وما بعده.</translation>
    </message>
    <message>
        <source>Leave a blank here.</source>
        <translation>اترك مسافة هنا.</translation>
    </message>
    <message>
        <source>There are too many words and values; %1 are allowed.</source>
        <translation>عدد الكلمات والقيم كبير جدًا؛ الحد الأقصى %1.</translation>
    </message>
    <message>
        <source>Something is missing after %1. To look for it as text, put it in quotation marks.</source>
        <translation>ينقص شيء بعد %1. للبحث عنه كنص، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There are too many regular expressions; %1 are allowed.</source>
        <translation>عدد التعبيرات النمطية كبير جدًا؛ الحد الأقصى %1.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1.</source>
        <translation>التعبير النمطي خاطئ هنا: %1.</translation>
    </message>
    <message>
        <source>There is nothing to look for here.</source>
        <translation>لا يوجد هنا ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Without a field * is an ordinary character. As a wildcard it works in fields: &quot;title:List*&quot;.</source>
        <translation>الرمز * دون حقل محرف عادي. وهو يعمل كحرف بدل في الحقول: «title:List*».</translation>
    </message>
    <message>
        <source>&quot;is:&quot; doesn&apos;t know &quot;%1&quot;. It knows %2.</source>
        <translation>لا يعرف «is:» القيمة «%1». القيم التي يعرفها: %2.</translation>
    </message>
    <message>
        <source>&quot;type:&quot; is edit, new or log, not &quot;%1&quot;.</source>
        <translation>قيمة «type:» هي edit أو new أو log، وليست «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no namespace that every wiki has. Namespaces have their English names here, like &quot;User talk&quot;, or numbers.</source>
        <translation>ليس «%1» نطاقًا موجودًا في كل مواقع الويكي. للنطاقات هنا أسماؤها الإنجليزية، مثل «User talk»، أو أرقامها.</translation>
    </message>
    <message>
        <source>No wiki is called &quot;%1&quot;. Perhaps &quot;%2&quot; is meant.</source>
        <translation>لا يوجد ويكي باسم «%1». ربما المقصود «%2».</translation>
    </message>
    <message>
        <source>No wiki is called &quot;%1&quot;. Names are like &quot;enwiki&quot; or &quot;en.wikipedia.org&quot;.</source>
        <translation>لا يوجد ويكي باسم «%1». الأسماء مثل «enwiki» أو «en.wikipedia.org».</translation>
    </message>
    <message>
        <source>No country has the code &quot;%1&quot;. Codes are like &quot;DE&quot; for Germany.</source>
        <translation>لا يوجد بلد رمزه «%1». الرموز مثل «DE» لألمانيا.</translation>
    </message>
    <message>
        <source>&quot;size:&quot; wants a number of bytes like &gt;500, &lt;=-100, 0 or -100..100, not &quot;%1&quot;.</source>
        <translation>يحتاج «size:» إلى عدد من البايتات مثل &gt;500 أو &lt;=-100 أو 0 أو -100..100، وليس «%1».</translation>
    </message>
    <message>
        <source>No size is in this range: it ends before it begins.</source>
        <translation>لا يوجد حجم في هذا المدى: نهايته قبل بدايته.</translation>
    </message>
    <message>
        <source>&quot;ip:&quot; wants an address or a range like 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32, not &quot;%1&quot;.</source>
        <translation>يحتاج «ip:» إلى عنوان أو مدى مثل 192.0.2.7 أو 192.0.2.0/24 أو 2001:db8::/32، وليس «%1».</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; wants how long ago (90s, 10m, 2h, 3d), a time of day (14:30) or a date (2026-11-21 or 2026-11-21T14:30), not &quot;%2&quot;.</source>
        <translation>يحتاج «%1:» إلى مدة مضت (90s أو 10m أو 2h أو 3d) أو وقت من اليوم (14:30) أو تاريخ (2026-11-21 أو 2026-11-21T14:30)، وليس «%2».</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes no regular expressions. They work for title, summary, section, user and target.</source>
        <translation>«%1:» لا يقبل التعابير النمطية. تعمل مع title وsummary وsection وuser وtarget.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterBar</name>
    <message>
        <source>Namespaces</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Filter: words, user:Name, -is:bot, size:&gt;500 …</source>
        <translation>المرشح: كلمات، ⁦user:Name⁩، ⁦-is:bot⁩، ⁦size:&gt;500⁩ …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>ما يمكن أن يقوله المرشح</translation>
    </message>
    <message>
        <source>bots</source>
        <translation>البوتات</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>الطفيفة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>غير المسجلين</translation>
    </message>
    <message>
        <source>log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>unpatrolled</source>
        <translation>غير المراجعة</translation>
    </message>
    <message>
        <source>There are %1 saved filters already. Remove one before you save another.</source>
        <translation>يوجد %1 من المرشحات المحفوظة بالفعل. أزل واحدًا قبل حفظ آخر.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>حفظ المرشح</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Replace the saved filter?</source>
        <translation>هل تريد استبدال المرشح المحفوظ؟</translation>
    </message>
    <message>
        <source>%1 is saved already, as another filter.</source>
        <translation>%1 محفوظ بالفعل كمرشح آخر.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>The filter has a mistake. The last one without is in use.</source>
        <translation>في المرشح خطأ. يُستخدم آخر مرشح خالٍ من الأخطاء.</translation>
    </message>
    <message>
        <source>The filter is in use.</source>
        <translation>المرشح قيد الاستخدام.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterChip</name>
    <message>
        <source>Only %1 are shown.</source>
        <translation>يُعرض فقط: %1.</translation>
    </message>
    <message>
        <source>No %1 are shown.</source>
        <translation>لا يُعرض: %1.</translation>
    </message>
    <message>
        <source>The filter does not ask about %1.</source>
        <translation>لا يسأل المرشح عن: %1.</translation>
    </message>
    <message>
        <source>Click to hide them instead.</source>
        <translation>انقر لإخفائها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Click to show all again.</source>
        <translation>انقر لعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>Click to show only these; Shift+click to hide them.</source>
        <translation>انقر لعرض هذه فقط؛ وانقر مع Shift لإخفائها.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Looks in title, user, summary and log target, in any case of letters.</source>
        <translation>يبحث في العنوان والمستخدم والملخص وهدف السجل، دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>Looks for exactly these words, one after the other.</source>
        <translation>يبحث عن هذه الكلمات بالضبط، واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Looks for a regular expression. With an i behind it: in any case of letters.</source>
        <translation>يبحث عن تعبير نمطي. مع i بعده: دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Both must fit. AND between them says the same.</source>
        <translation>يجب أن ينطبق كلاهما. وكتابة AND بينهما تعني الشيء نفسه.</translation>
    </message>
    <message>
        <source>One of them must fit. OR, AND and NOT are written in capitals.</source>
        <translation>يجب أن ينطبق أحدهما. تُكتب OR وAND وNOT بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Must not fit. NOT before it says the same.</source>
        <translation>يجب ألا ينطبق. وكتابة NOT قبله تعني الشيء نفسه.</translation>
    </message>
    <message>
        <source>Parentheses group.</source>
        <translation>الأقواس للتجميع.</translation>
    </message>
    <message>
        <source>Values of fields</source>
        <translation>قيم الحقول</translation>
    </message>
    <message>
        <source>One of the values must fit.</source>
        <translation>يجب أن تنطبق إحدى القيم.</translation>
    </message>
    <message>
        <source>Quotation marks hold blanks and commas together. In titles and names _ does too.</source>
        <translation>علامات الاقتباس تضم المسافات والفواصل معًا. وفي العناوين والأسماء يقوم _ بذلك أيضًا.</translation>
    </message>
    <message>
        <source>* stands for any text; the whole field must fit. A lone * wants any text at all.</source>
        <translation>الرمز * يعني أي نص؛ ويجب أن ينطبق الحقل كله. أما * وحده فيطلب وجود أي نص.</translation>
    </message>
    <message>
        <source>Exactly this, letter by letter.</source>
        <translation>هذا بالضبط، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>A regular expression in title, user, summary, section or target.</source>
        <translation>تعبير نمطي في العنوان أو المستخدم أو الملخص أو القسم أو الهدف.</translation>
    </message>
    <message>
        <source>The page and the text</source>
        <translation>الصفحة والنص</translation>
    </message>
    <message>
        <source>Part of the page&apos;s title.</source>
        <translation>جزء من عنوان الصفحة.</translation>
    </message>
    <message>
        <source>Part of the edit summary.</source>
        <translation>جزء من ملخص التعديل.</translation>
    </message>
    <message>
        <source>Part of the heading that was edited under.</source>
        <translation>جزء من عنوان القسم الذي جرى التعديل تحته.</translation>
    </message>
    <message>
        <source>A hashtag in the summary.</source>
        <translation>وسم # (هاشتاغ) في الملخص.</translation>
    </message>
    <message>
        <source>A name after @ in the summary.</source>
        <translation>اسم بعد @ في الملخص.</translation>
    </message>
    <message>
        <source>The namespace, by its English name or its number.</source>
        <translation>النطاق، باسمه الإنجليزي أو رقمه.</translation>
    </message>
    <message>
        <source>Bytes added; below zero, removed. Also &lt;5, &gt;=5 and -100..100.</source>
        <translation>البايتات المضافة؛ وما دون الصفر للمزالة. وكذلك ⁦&lt;5⁩، ⁦&gt;=5⁩ و ⁦-100..100⁩.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>من وأين</translation>
    </message>
    <message>
        <source>The user&apos;s whole name.</source>
        <translation>اسم المستخدم كاملًا.</translation>
    </message>
    <message>
        <source>An IP address, or a range of them.</source>
        <translation>عنوان IP، أو مدى من العناوين.</translation>
    </message>
    <message>
        <source>The country of an IP address, by its code or English name.</source>
        <translation>بلد عنوان IP، برمزه أو باسمه الإنجليزي.</translation>
    </message>
    <message>
        <source>The wiki, by its database or host name.</source>
        <translation>الويكي، باسم قاعدة بياناته أو مضيفه.</translation>
    </message>
    <message>
        <source>The code of the wiki&apos;s language.</source>
        <translation>رمز لغة الويكي.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>المشروع.</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>أنواع التغييرات</translation>
    </message>
    <message>
        <source>anon (without an account), ip, temp, registered, bot, minor, new, unpatrolled, revert, located (on the map), edit, log.</source>
        <translation>anon (دون حساب)، ip، temp، registered، bot، minor، new، unpatrolled، revert، located (على الخريطة)، edit، log.</translation>
    </message>
    <message>
        <source>edit, new (pages) or log.</source>
        <translation>edit أو new (الصفحات) أو log.</translation>
    </message>
    <message>
        <source>Log entries of a type, or of a type and an action.</source>
        <translation>مدخلات السجل من نوع ما، أو من نوع وإجراء.</translation>
    </message>
    <message>
        <source>What was done: edit, or the action of a log entry.</source>
        <translation>ما تم فعله: edit، أو إجراء مدخلة السجل.</translation>
    </message>
    <message>
        <source>The page or user that a log entry is about.</source>
        <translation>الصفحة أو المستخدم الذي تخصه مدخلة السجل.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>How long ago at most: 90s, 10m, 1h30m, 3d, 2w; or since today, yesterday, a date or a time of day (the last time that it was so).</source>
        <translation>الحد الأقصى للمدة الماضية: 90s أو 10m أو 1h30m أو 3d أو 2w؛ أو منذ today أو yesterday أو تاريخ أو ساعة من اليوم (آخر مرة حلت فيها).</translation>
    </message>
    <message>
        <source>Earlier than that. Dates are local; with a Z at the end, UTC.</source>
        <translation>قبل ذلك. التواريخ محلية؛ ومع Z في آخرها بتوقيت UTC.</translation>
    </message>
</context>
<context>
    <name>WikiMon::FilterHelpDialog</name>
    <message>
        <source>What a filter can say</source>
        <translation>ما يمكن أن يقوله المرشح</translation>
    </message>
    <message>
        <source>Use this filter</source>
        <translation>استخدام هذا المرشح</translation>
    </message>
    <message>
        <source>Use the example %1</source>
        <translation>استخدام المثال %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeneralPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Mask IP addresses in exports and in the stream</source>
        <translation>&amp;حجب عناوين IP في الملفات المصدَّرة وفي البث</translation>
    </message>
    <message>
        <source>71.200.123.192 becomes 71.200.0.0/16, and its place the country. Recordings stay whole.</source>
        <translation>يصبح 71.200.123.192 هكذا: 71.200.0.0/16، ويصبح مكانه البلد فقط. تبقى التسجيلات كاملة.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> ميبيبايت</translation>
    </message>
    <message>
        <source>M&amp;emory at most</source>
        <translation>الحد الأقصى لل&amp;ذاكرة</translation>
    </message>
    <message>
        <source>Room for about %1 million changes. When it is full, the oldest are forgotten.</source>
        <translation>تتسع لنحو %1 مليون تغيير. عندما تمتلئ، تُنسى أقدم التغييرات.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>ال&amp;تأثيرات الحركية</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>قاعدة بيانات المواقع</translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation>يُبحث عنها في الأماكن المعتادة</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>قواعد بيانات المواقع (*.mmdb);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseDialog</name>
    <message>
        <source>Location database</source>
        <translation>قاعدة بيانات المواقع</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseDrop</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is not a complete MaxMind DB file.</source>
        <translation>%1 ليس ملف MaxMind DB كاملًا.</translation>
    </message>
    <message>
        <source>%1 knows no places: it is a database of the kind %2.</source>
        <translation>لا توجد أماكن في %1: هو قاعدة بيانات من النوع %2.</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabasePage</name>
    <message>
        <source>Use the &amp;usual places</source>
        <translation>استخدام الأماكن ال&amp;معتادة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;GeoLite2 by MaxMind</source>
        <translation>&amp;GeoLite2 من MaxMind</translation>
    </message>
    <message>
        <source>&amp;City Lite by DB-IP</source>
        <translation>&amp;City Lite من DB-IP</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Location database</source>
        <translation>قاعدة بيانات المواقع</translation>
    </message>
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>قواعد بيانات المواقع (*.mmdb);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::GeoDatabaseTexts</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 يومين</numerusform>
            <numerusform>قبل %1 أيام</numerusform>
            <numerusform>قبل %1 يومًا</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No location database is in use</source>
        <translation>لا توجد قاعدة بيانات مواقع قيد الاستخدام</translation>
    </message>
    <message>
        <source>The country database that comes with WikiMon</source>
        <translation>قاعدة بيانات البلدان المرفقة مع WikiMon</translation>
    </message>
    <message>
        <source>A database without a name</source>
        <translation>قاعدة بيانات بلا اسم</translation>
    </message>
    <message>
        <source>Cities, where it knows them, else regions and countries</source>
        <translation>المدن حيث تُعرف، وإلا فالمناطق والبلدان</translation>
    </message>
    <message>
        <source>Countries only</source>
        <translation>البلدان فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>It does not say when.</source>
        <translation>لا تذكر تاريخًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Built into the program</source>
        <translation>مدمجة في البرنامج</translation>
    </message>
    <message>
        <source>The database is old, and many addresses have moved since. A newer one is free of charge; a file that changes is taken up by itself.</source>
        <translation>قاعدة البيانات قديمة، وقد انتقلت عناوين كثيرة منذ ذلك الحين. تتوفر نسخة أحدث مجانًا؛ والملف الذي يتغير يُعتمد تلقائيًا.</translation>
    </message>
    <message>
        <source>A file that changes is taken up by itself. Newer ones are here:</source>
        <translation>الملف الذي يتغير يُعتمد تلقائيًا. توجد نسخ أحدث هنا:</translation>
    </message>
    <message>
        <source>A city database places edits in their cities. Two are free of charge: download one (the kind that ends in .mmdb), then choose its file or drop it on the window.</source>
        <translation>تضع قاعدة بيانات المدن التعديلات في مدنها. تتوفر اثنتان مجانًا: نزّل إحداهما (النوع المنتهي بـ ⁦.mmdb⁩)، ثم اختر ملفها أو أفلته على النافذة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::Headless</name>
    <message>
        <source>The feed is stopped.</source>
        <translation>التغذية متوقفة.</translation>
    </message>
    <message>
        <source>Looking up %1.</source>
        <translation>البحث عن %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Connected to %1, registering.</source>
        <translation>تم الاتصال بـ %1، جارٍ التسجيل.</translation>
    </message>
    <message>
        <source>Registered with %1, joining.</source>
        <translation>تم التسجيل في %1، جارٍ الانضمام.</translation>
    </message>
    <message>
        <source>Waiting for the first change in %1.</source>
        <translation>في انتظار أول تغيير في %1.</translation>
    </message>
    <message>
        <source>Receiving changes from %1.</source>
        <translation>استقبال التغييرات من %1.</translation>
    </message>
    <message>
        <source>%1 Next try in %2 s.</source>
        <translation>%1 المحاولة التالية بعد %2 ث.</translation>
    </message>
    <message>
        <source>Replaying %1.</source>
        <translation>تشغيل %1.</translation>
    </message>
    <message>
        <source>The replay of %1 has ended: %2 changes, %3 lines rejected.</source>
        <translation>انتهى تشغيل %1: التغييرات %2، الأسطر المرفوضة %3.</translation>
    </message>
    <message>
        <source>Turning to EventStreams: %1</source>
        <translation>التحول إلى EventStreams: %1</translation>
    </message>
    <message>
        <source>Other computers can read the stream, and there may be IP addresses of editors in it. --mask-ip masks them.</source>
        <translation>يمكن لحواسيب أخرى قراءة البث، وقد يحتوي على عناوين IP لمحررين. يحجبها الخيار --mask-ip.</translation>
    </message>
    <message>
        <source>Anyone who can reach this computer can read the stream. --token-file asks for a token.</source>
        <translation>يمكن لكل من يصل إلى هذا الحاسوب قراءة البث. يفرض الخيار --token-file طلب رمز دخول.</translation>
    </message>
    <message>
        <source>The token can be read on its way, as connections are not encrypted. --tls-cert encrypts them.</source>
        <translation>يمكن قراءة رمز الدخول أثناء إرساله لأن الاتصالات غير مشفرة. يشفرها الخيار --tls-cert.</translation>
    </message>
    <message>
        <source>The new certificate is not taken up, the old one stays: %1</source>
        <translation>لم تُعتمد الشهادة الجديدة، وتبقى القديمة مستخدمة: %1</translation>
    </message>
    <message>
        <source>The new certificate is in use.</source>
        <translation>الشهادة الجديدة قيد الاستخدام.</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyDialog</name>
    <message>
        <source>What the map can show</source>
        <translation>ما يمكن أن تعرضه الخريطة</translation>
    </message>
    <message>
        <source>Unregistered edits by what is known of their place</source>
        <translation>تعديلات غير المسجلين حسب ما يُعرف عن مكانها</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>&amp;قاعدة بيانات المواقع…</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyLine</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Press Enter for an explanation.</source>
        <translation>اضغط Enter لعرض شرح.</translation>
    </message>
</context>
<context>
    <name>WikiMon::HonestyTexts</name>
    <message>
        <source>1 unregistered edit of this session</source>
        <translation>تعديل واحد لغير المسجلين في هذه الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered edits of this session</source>
        <translation>
            <numerusform>%1 تعديل لغير المسجلين في هذه الجلسة</numerusform>
            <numerusform>%1 تعديل لغير المسجلين في هذه الجلسة</numerusform>
            <numerusform>%1 تعديلان لغير المسجلين في هذه الجلسة</numerusform>
            <numerusform>%1 تعديلات لغير المسجلين في هذه الجلسة</numerusform>
            <numerusform>%1 تعديلًا لغير المسجلين في هذه الجلسة</numerusform>
            <numerusform>%1 تعديل لغير المسجلين في هذه الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last minute</source>
        <translation>خلال الدقيقة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>in the last %1 minutes</source>
        <translation>
            <numerusform>خلال آخر %1 دقيقة</numerusform>
            <numerusform>خلال آخر %1 دقيقة</numerusform>
            <numerusform>خلال آخر %1 دقيقتين</numerusform>
            <numerusform>خلال آخر %1 دقائق</numerusform>
            <numerusform>خلال آخر %1 دقيقة</numerusform>
            <numerusform>خلال آخر %1 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unregistered edit %1</source>
        <translation>تعديل واحد لغير المسجلين %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 unregistered edits %2</source>
        <translation>
            <numerusform>%1 تعديل لغير المسجلين %2</numerusform>
            <numerusform>%1 تعديل لغير المسجلين %2</numerusform>
            <numerusform>%1 تعديلان لغير المسجلين %2</numerusform>
            <numerusform>%1 تعديلات لغير المسجلين %2</numerusform>
            <numerusform>%1 تعديلًا لغير المسجلين %2</numerusform>
            <numerusform>%1 تعديل لغير المسجلين %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 came from a temporary account</source>
        <translation>جاء واحد من حساب مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%1 came from temporary accounts</source>
        <translation>
            <numerusform>جاء %1 من حسابات مؤقتة</numerusform>
            <numerusform>جاء %1 من حساب مؤقت</numerusform>
            <numerusform>جاء %1 من حسابين مؤقتين</numerusform>
            <numerusform>جاءت %1 من حسابات مؤقتة</numerusform>
            <numerusform>جاء %1 من حسابات مؤقتة</numerusform>
            <numerusform>جاء %1 من حسابات مؤقتة</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has no unregistered edits.</source>
        <translation>لا توجد في هذه الجلسة تعديلات لغير المسجلين.</translation>
    </message>
    <message>
        <source>There were no unregistered edits in the last minute.</source>
        <translation>لم تكن هناك تعديلات لغير المسجلين خلال الدقيقة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>There were no unregistered edits in the last %1 minutes.</source>
        <translation>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقيقة.</numerusform>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقيقة.</numerusform>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقيقتين.</numerusform>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقائق.</numerusform>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقيقة.</numerusform>
            <numerusform>لم تكن هناك تعديلات لغير المسجلين خلال آخر %1 دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed in a city</source>
        <translation>وُضع في مدينة</translation>
    </message>
    <message>
        <source>The database knows the city of the address.</source>
        <translation>تعرف قاعدة البيانات مدينة العنوان.</translation>
    </message>
    <message>
        <source>Placed in a region</source>
        <translation>وُضع في منطقة</translation>
    </message>
    <message>
        <source>The database knows the region, but no city.</source>
        <translation>تعرف قاعدة البيانات المنطقة، دون المدينة.</translation>
    </message>
    <message>
        <source>Placed in a country</source>
        <translation>وُضع في بلد</translation>
    </message>
    <message>
        <source>Only the country is known: its label stands for it.</source>
        <translation>البلد وحده معروف: وتمثله تسميته على الخريطة.</translation>
    </message>
    <message>
        <source>Temporary account</source>
        <translation>حساب مؤقت</translation>
    </message>
    <message>
        <source>The wiki gave the editor a name and hides the IP address.</source>
        <translation>أعطى الويكي المحرر اسمًا ويخفي عنوان IP.</translation>
    </message>
    <message>
        <source>Not in the database</source>
        <translation>ليس في قاعدة البيانات</translation>
    </message>
    <message>
        <source>The location database does not know the address.</source>
        <translation>قاعدة بيانات المواقع لا تعرف العنوان.</translation>
    </message>
    <message>
        <source>No database in use</source>
        <translation>لا قاعدة بيانات قيد الاستخدام</translation>
    </message>
    <message>
        <source>There was nothing to look the address up in.</source>
        <translation>لم يكن هناك ما يُبحث فيه عن العنوان.</translation>
    </message>
    <message>
        <source>Private or reserved address</source>
        <translation>عنوان خاص أو محجوز</translation>
    </message>
    <message>
        <source>It belongs to a local network, and is nowhere.</source>
        <translation>ينتمي إلى شبكة محلية، ولا مكان له.</translation>
    </message>
    <message>
        <source>Masked address</source>
        <translation>عنوان مقنّع</translation>
    </message>
    <message>
        <source>The address was masked before it came here.</source>
        <translation>أُخفي جزء من العنوان قبل وصوله إلى هنا.</translation>
    </message>
    <message>
        <source>%1 of %2 showed an IP address</source>
        <translation>ظهر عنوان IP في %1 من %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>An edit can be placed only when it shows the IP address that it was made from. Registered users never do.</source>
        <translation>لا يمكن تحديد مكان تعديل إلا إذا أظهر عنوان IP الذي أُجري منه. وتعديلات المستخدمين المسجلين لا تُظهره أبدًا.</translation>
    </message>
    <message>
        <source>Since 2025 Wikimedia&apos;s wikis give people who edit without registering a temporary account, such as ~2026-12345-67, instead of showing their IP address. WikiMon does not guess where they are, neither from the language of the wiki nor from a name.</source>
        <translation>منذ 2025 تعطي مواقع ويكي التابعة لويكيميديا من يعدّلون دون تسجيل حسابًا مؤقتًا، مثل ⁦~2026-12345-67⁩، بدلًا من إظهار عنوان IP. ولا يخمّن WikiMon أماكنهم، لا من لغة الويكي ولا من الاسم.</translation>
    </message>
    <message>
        <source>Older recordings, other MediaWiki sites and the sample recording show IP addresses, and are placed.</source>
        <translation>التسجيلات الأقدم ومواقع ميدياويكي الأخرى وتسجيل المثال تُظهر عناوين IP، وتُحدد أماكنها.</translation>
    </message>
    <message>
        <source>The location database in use knows countries only. With a city database, edits are placed in cities.</source>
        <translation>قاعدة بيانات المواقع المستخدمة تعرف البلدان فقط. مع قاعدة بيانات للمدن توضع التعديلات في مدنها.</translation>
    </message>
    <message>
        <source>No location database is in use, so that no address can be placed.</source>
        <translation>لا توجد قاعدة بيانات مواقع قيد الاستخدام، لذا لا يمكن تحديد مكان أي عنوان.</translation>
    </message>
</context>
<context>
    <name>WikiMon::InfoBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcClient</name>
    <message>
        <source>The server did not welcome us within %1 seconds.</source>
        <translation>لم يرحب بنا الخادم خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>No names of channels: %1.</source>
        <translation>ليست أسماء قنوات: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>السطر أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the line.</source>
        <translation>انتهى الاتصال في منتصف السطر.</translation>
    </message>
    <message>
        <source>The server refused us without a word.</source>
        <translation>رفضنا الخادم دون توضيح.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>The line is no IRC message.</source>
        <translation>السطر ليس رسالة IRC.</translation>
    </message>
    <message>
        <source>The server accepted none of %1 nicknames.</source>
        <translation>لم يقبل الخادم أي اسم مستعار من أصل %1.</translation>
    </message>
    <message>
        <source>The server put us out of %1. %2</source>
        <translation>أخرجنا الخادم من %1. %2</translation>
    </message>
    <message>
        <source>Some channels were joined only by then.</source>
        <translation>لم يتم الانضمام إلى بعض القنوات إلا عندئذ.</translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcConnection</name>
    <message>
        <source>The server refused the connection.</source>
        <translation>رفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>فشل الاتصال: %1.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: no name server answered.</source>
        <translation>تعذر إيجاد عنوان %1: لم يرد أي خادم أسماء.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up: earlier look-ups still hang.</source>
        <translation>تعذر إيجاد عنوان %1: ما زالت طلبات سابقة معلقة.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>لا يوجد خادم باسم %1.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up within %2 seconds.</source>
        <translation>تعذر إيجاد عنوان %1 خلال %2 ثانية.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>لم يرد الخادم خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The server has been silent for %1 seconds.</source>
        <translation>الخادم صامت منذ %1 ثانية.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>الخادم لا يقبل ما يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>WikiMon::IrcSource</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>جرى طلبه</translation>
    </message>
    <message>
        <source>Waiting for the first change</source>
        <translation>في انتظار أول تغيير</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مُراقَب</translation>
    </message>
    <message>
        <source>Lines from the server</source>
        <translation>أسطر من الخادم</translation>
    </message>
</context>
<context>
    <name>WikiMon::LogPatterns</name>
    <message>
        <source>Block</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>%1 blocked %2.</source>
        <translation>%1 منع %2.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع منع</translation>
    </message>
    <message>
        <source>%1 unblocked %2.</source>
        <translation>%1 رفع المنع عن %2.</translation>
    </message>
    <message>
        <source>Change of a block</source>
        <translation>تغيير منع</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked.</source>
        <translation>%1 غيّر إعدادات منع %2.</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>%1 created the page %2.</source>
        <translation>%1 أنشأ الصفحة %2.</translation>
    </message>
    <message>
        <source>New page with another content model</source>
        <translation>صفحة جديدة بنموذج محتوى آخر</translation>
    </message>
    <message>
        <source>%1 created %2 with another content model than usual.</source>
        <translation>%1 أنشأ %2 بنموذج محتوى غير المعتاد.</translation>
    </message>
    <message>
        <source>Change of the content model</source>
        <translation>تغيير نموذج المحتوى</translation>
    </message>
    <message>
        <source>%1 changed the content model of %2.</source>
        <translation>%1 غيّر نموذج محتوى %2.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1 حذف %2.</translation>
    </message>
    <message>
        <source>Deletion of a redirect</source>
        <translation>حذف تحويلة</translation>
    </message>
    <message>
        <source>%1 deleted the redirect %2 to make way for a move.</source>
        <translation>%1 حذف التحويلة %2 لإفساح المجال لنقل.</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1 restored %2.</source>
        <translation>%1 استعاد %2.</translation>
    </message>
    <message>
        <source>Change of visibility</source>
        <translation>تغيير إمكانية الرؤية</translation>
    </message>
    <message>
        <source>%1 changed who may see revisions of %2.</source>
        <translation>%1 غيّر من يمكنه رؤية مراجعات %2.</translation>
    </message>
    <message>
        <source>%1 changed who may see log entries about %2.</source>
        <translation>%1 غيّر من يمكنه رؤية مدخلات السجل عن %2.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>حذف مشاركة</translation>
    </message>
    <message>
        <source>%1 deleted a post on %2.</source>
        <translation>%1 حذف مشاركة في %2.</translation>
    </message>
    <message>
        <source>Deletion of a topic</source>
        <translation>حذف موضوع</translation>
    </message>
    <message>
        <source>%1 deleted a topic on %2.</source>
        <translation>%1 حذف موضوعًا في %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1 imported %2 from a file.</source>
        <translation>%1 استورد %2 من ملف.</translation>
    </message>
    <message>
        <source>%1 imported %2 from another wiki.</source>
        <translation>%1 استورد %2 من ويكي آخر.</translation>
    </message>
    <message>
        <source>Interwiki prefix</source>
        <translation>بادئة إنترويكي</translation>
    </message>
    <message>
        <source>%1 added an interwiki prefix.</source>
        <translation>%1 أضاف بادئة إنترويكي.</translation>
    </message>
    <message>
        <source>%1 changed an interwiki prefix.</source>
        <translation>%1 غيّر بادئة إنترويكي.</translation>
    </message>
    <message>
        <source>%1 removed an interwiki prefix.</source>
        <translation>%1 أزال بادئة إنترويكي.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>%1 created the tag %2.</source>
        <translation>%1 أنشأ الوسم %2.</translation>
    </message>
    <message>
        <source>Deletion of a tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>%1 deleted the tag %2.</source>
        <translation>%1 حذف الوسم %2.</translation>
    </message>
    <message>
        <source>Activation of a tag</source>
        <translation>تفعيل وسم</translation>
    </message>
    <message>
        <source>%1 activated the tag %2.</source>
        <translation>%1 فعّل الوسم %2.</translation>
    </message>
    <message>
        <source>Deactivation of a tag</source>
        <translation>تعطيل وسم</translation>
    </message>
    <message>
        <source>%1 deactivated the tag %2.</source>
        <translation>%1 عطّل الوسم %2.</translation>
    </message>
    <message>
        <source>Mass message</source>
        <translation>رسالة جماعية</translation>
    </message>
    <message>
        <source>%1 sent a message to everyone on the list %2.</source>
        <translation>%1 أرسل رسالة إلى كل من في القائمة %2.</translation>
    </message>
    <message>
        <source>Failed message</source>
        <translation>رسالة فاشلة</translation>
    </message>
    <message>
        <source>The message of %1 could not be delivered to %2.</source>
        <translation>تعذر تسليم رسالة %1 إلى %2.</translation>
    </message>
    <message>
        <source>Skipped message</source>
        <translation>رسالة متخطاة</translation>
    </message>
    <message>
        <source>The message of %1 was not delivered to %2, which takes none.</source>
        <translation>لم تُسلّم رسالة %1 إلى %2، لأن الوجهة لا تقبل الرسائل.</translation>
    </message>
    <message>
        <source>Merging of histories</source>
        <translation>دمج التواريخ</translation>
    </message>
    <message>
        <source>%1 merged the history of %2 into another page.</source>
        <translation>%1 دمج تاريخ %2 في صفحة أخرى.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>%1 moved %2.</source>
        <translation>%1 نقل %2.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>أُنشئ الحساب %1.</translation>
    </message>
    <message>
        <source>%1 created an account for someone else: %2.</source>
        <translation>%1 أنشأ حسابًا لشخص آخر: %2.</translation>
    </message>
    <message>
        <source>%1 created an account for someone else and had its password sent by e-mail: %2.</source>
        <translation>%1 أنشأ حسابًا لشخص آخر وأُرسلت كلمة سره بالبريد الإلكتروني: %2.</translation>
    </message>
    <message>
        <source>The account %1, which exists on another wiki, was created here too.</source>
        <translation>الحساب %1، الموجود في ويكي آخر، أُنشئ هنا أيضًا.</translation>
    </message>
    <message>
        <source>%1 created the account %2 here, which exists on another wiki.</source>
        <translation>%1 أنشأ هنا الحساب %2، الموجود في ويكي آخر.</translation>
    </message>
    <message>
        <source>Change of the language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>%1 changed the language of %2.</source>
        <translation>%1 غيّر لغة %2.</translation>
    </message>
    <message>
        <source>Page review</source>
        <translation>مراجعة صفحة</translation>
    </message>
    <message>
        <source>%1 reviewed %2 as a new page.</source>
        <translation>%1 راجع %2 كصفحة جديدة.</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>التعليم كمُراجَع</translation>
    </message>
    <message>
        <source>%1 marked a change of %2 as patrolled.</source>
        <translation>%1 علّم تغييرًا في %2 كمُراجَع.</translation>
    </message>
    <message>
        <source>A change of %2 by %1 was marked as patrolled automatically.</source>
        <translation>عُلّم تلقائيًا كمُراجَع تغيير في %2 أجراه %1.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>%1 protected %2.</source>
        <translation>%1 حمى %2.</translation>
    </message>
    <message>
        <source>Change of protection</source>
        <translation>تغيير الحماية</translation>
    </message>
    <message>
        <source>%1 changed the protection of %2.</source>
        <translation>%1 غيّر حماية %2.</translation>
    </message>
    <message>
        <source>End of protection</source>
        <translation>إنهاء الحماية</translation>
    </message>
    <message>
        <source>%1 removed the protection of %2.</source>
        <translation>%1 أزال حماية %2.</translation>
    </message>
    <message>
        <source>%1 moved the protection of another page to %2.</source>
        <translation>%1 نقل حماية صفحة أخرى إلى %2.</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>%1 renamed %2.</source>
        <translation>%1 أعاد تسمية %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>%1 reviewed a version of %2.</source>
        <translation>%1 راجع نسخة من %2.</translation>
    </message>
    <message>
        <source>%1 reviewed %2 for the first time.</source>
        <translation>%1 راجع %2 لأول مرة.</translation>
    </message>
    <message>
        <source>Automatic review</source>
        <translation>مراجعة تلقائية</translation>
    </message>
    <message>
        <source>A version of %2 by %1 was reviewed automatically.</source>
        <translation>رُوجعت تلقائيًا نسخة من %2 أعدها %1.</translation>
    </message>
    <message>
        <source>The first version of %2 by %1 was reviewed automatically.</source>
        <translation>رُوجعت تلقائيًا النسخة الأولى من %2 التي أعدها %1.</translation>
    </message>
    <message>
        <source>End of a review</source>
        <translation>إنهاء مراجعة</translation>
    </message>
    <message>
        <source>%1 took back the review of a version of %2.</source>
        <translation>%1 سحب مراجعة نسخة من %2.</translation>
    </message>
    <message>
        <source>Settings of reviews</source>
        <translation>إعدادات المراجعات</translation>
    </message>
    <message>
        <source>%1 changed which version of %2 readers see.</source>
        <translation>%1 غيّر النسخة التي يراها القراء من %2.</translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation>ترقية تلقائية</translation>
    </message>
    <message>
        <source>%1 was promoted automatically.</source>
        <translation>تمت ترقية %1 تلقائيًا.</translation>
    </message>
    <message>
        <source>User rights</source>
        <translation>صلاحيات المستخدمين</translation>
    </message>
    <message>
        <source>%1 changed the groups of %2.</source>
        <translation>%1 غيّر مجموعات %2.</translation>
    </message>
    <message>
        <source>Blocked link</source>
        <translation>وصلة ممنوعة</translation>
    </message>
    <message>
        <source>%1 was kept from adding a blocked link to %2.</source>
        <translation>مُنع %1 من إضافة وصلة ممنوعة إلى %2.</translation>
    </message>
    <message>
        <source>Blocked title</source>
        <translation>عنوان ممنوع</translation>
    </message>
    <message>
        <source>%1 was kept from using the title %2.</source>
        <translation>مُنع %1 من استخدام العنوان %2.</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1 suppressed what was said about %2.</source>
        <translation>%1 أخفى ما قيل عن %2.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1 changed the tags of a revision of %2.</source>
        <translation>%1 غيّر وسوم مراجعة من %2.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>%1 thanked %2.</source>
        <translation>%1 شكر %2.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>%1 uploaded %2.</source>
        <translation>%1 رفع %2.</translation>
    </message>
    <message>
        <source>%1 uploaded a new version of %2.</source>
        <translation>%1 رفع نسخة جديدة من %2.</translation>
    </message>
    <message>
        <source>%1 brought back an old version of %2.</source>
        <translation>%1 أعاد نسخة قديمة من %2.</translation>
    </message>
    <message>
        <source>Abuse filter</source>
        <translation>مرشح الإساءة</translation>
    </message>
    <message>
        <source>%1 set off an abuse filter on %2.</source>
        <translation>%1 فعّل مرشح إساءة في %2.</translation>
    </message>
    <message>
        <source>New abuse filter</source>
        <translation>مرشح إساءة جديد</translation>
    </message>
    <message>
        <source>%1 created the abuse filter %2.</source>
        <translation>أنشأ %1 مرشح الإساءة %2.</translation>
    </message>
    <message>
        <source>Change of an abuse filter</source>
        <translation>تغيير مرشح إساءة</translation>
    </message>
    <message>
        <source>%1 changed the abuse filter %2.</source>
        <translation>غيّر %1 مرشح الإساءة %2.</translation>
    </message>
    <message>
        <source>Global block</source>
        <translation>منع عام</translation>
    </message>
    <message>
        <source>%1 blocked %2 on all wikis.</source>
        <translation>قام %1 بمنع %2 في كل مواقع الويكي.</translation>
    </message>
    <message>
        <source>Change of a global block</source>
        <translation>تغيير منع عام</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked on all wikis.</source>
        <translation>غيّر %1 إعدادات منع %2 في كل مواقع الويكي.</translation>
    </message>
    <message>
        <source>End of a global block</source>
        <translation>رفع منع عام</translation>
    </message>
    <message>
        <source>%1 unblocked %2 on all wikis.</source>
        <translation>قام %1 برفع المنع عن %2 في كل مواقع الويكي.</translation>
    </message>
    <message>
        <source>Exception from a global block</source>
        <translation>استثناء من منع عام</translation>
    </message>
    <message>
        <source>%1 lifted the global block of %2 on this wiki.</source>
        <translation>قام %1 بتعطيل المنع العام لـ %2 في هذا الويكي.</translation>
    </message>
    <message>
        <source>End of an exception from a global block</source>
        <translation>إنهاء استثناء من منع عام</translation>
    </message>
    <message>
        <source>%1 put the global block of %2 in force on this wiki again.</source>
        <translation>أعاد %1 تفعيل المنع العام لـ %2 في هذا الويكي.</translation>
    </message>
    <message>
        <source>Global account</source>
        <translation>حساب عام</translation>
    </message>
    <message>
        <source>%1 changed the state of the global account %2.</source>
        <translation>غيّر %1 حالة الحساب العام %2.</translation>
    </message>
    <message>
        <source>%1 deleted the global account %2.</source>
        <translation>حذف %1 الحساب العام %2.</translation>
    </message>
    <message>
        <source>%1 locked the global account %2.</source>
        <translation>أغلق %1 الحساب العام %2.</translation>
    </message>
    <message>
        <source>%1 unlocked the global account %2.</source>
        <translation>ألغى %1 إغلاق الحساب العام %2.</translation>
    </message>
    <message>
        <source>Global renaming</source>
        <translation>إعادة تسمية عامة</translation>
    </message>
    <message>
        <source>%1 renamed the account %2 on all wikis.</source>
        <translation>أعاد %1 تسمية الحساب %2 في كل مواقع الويكي.</translation>
    </message>
    <message>
        <source>Global rights</source>
        <translation>صلاحيات عامة</translation>
    </message>
    <message>
        <source>%1 changed the global groups of %2.</source>
        <translation>غيّر %1 المجموعات العامة لـ %2.</translation>
    </message>
    <message>
        <source>%1 changed a global group: %2.</source>
        <translation>غيّر %1 مجموعة عامة: %2.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>وصلات مقترحة</translation>
    </message>
    <message>
        <source>%1 went through suggested links for %2.</source>
        <translation>راجع %1 الوصلات المقترحة لـ %2.</translation>
    </message>
    <message>
        <source>Suggested image</source>
        <translation>صورة مقترحة</translation>
    </message>
    <message>
        <source>%1 went through suggested images for %2.</source>
        <translation>راجع %1 الصور المقترحة لـ %2.</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>%1 became the mentor of %2.</source>
        <translation>أصبح %1 مرشد %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 another mentor.</source>
        <translation>عيّن %1 مرشدًا آخر لـ %2.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>استيثاق ثنائي</translation>
    </message>
    <message>
        <source>%1 changed the two-factor authentication of %2.</source>
        <translation>غيّر %1 إعدادات الاستيثاق الثنائي لـ %2.</translation>
    </message>
    <message>
        <source>Short address</source>
        <translation>عنوان مختصر</translation>
    </message>
    <message>
        <source>%1 changed a short address.</source>
        <translation>غيّر %1 عنوانًا مختصرًا.</translation>
    </message>
    <message>
        <source>WikiLove</source>
        <translation>WikiLove</translation>
    </message>
    <message>
        <source>%1 sent some kind words to %2.</source>
        <translation>أرسل %1 كلمات لطيفة إلى %2.</translation>
    </message>
    <message>
        <source>Translation review</source>
        <translation>مراجعة ترجمة</translation>
    </message>
    <message>
        <source>%1 reviewed the translation %2.</source>
        <translation>راجع %1 الترجمة %2.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>%1 released %2 for translation.</source>
        <translation>أتاح %1 ترجمة %2.</translation>
    </message>
</context>
<context>
    <name>WikiMon::LogSentences</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>something</source>
        <translation>شيء ما</translation>
    </message>
    <message>
        <source>%1 moved %2 to another title.</source>
        <translation>قام %1 بنقل %2 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, over a redirect and without leaving one behind.</source>
        <translation>قام %1 بنقل %2 إلى %3، على تحويلة ودون ترك تحويلة.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, over a redirect.</source>
        <translation>قام %1 بنقل %2 إلى %3، على تحويلة.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3, without leaving a redirect behind.</source>
        <translation>قام %1 بنقل %2 إلى %3، دون ترك تحويلة.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3.</source>
        <translation>قام %1 بنقل %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 unblocked %2.</source>
        <translation>قام %1 برفع المنع عن %2.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked.</source>
        <translation>غيّر %1 إعدادات منع %2.</translation>
    </message>
    <message>
        <source>%1 blocked %2.</source>
        <translation>قام %1 بمنع %2.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked; the block has no end.</source>
        <translation>غيّر %1 إعدادات منع %2؛ المنع غير محدد المدة.</translation>
    </message>
    <message>
        <source>%1 blocked %2 without an end.</source>
        <translation>قام %1 بمنع %2 منعًا غير محدد المدة.</translation>
    </message>
    <message>
        <source>%1 changed how %2 is blocked, with an expiry time of %4.</source>
        <translation>غيّر %1 إعدادات منع %2، وتاريخ الانتهاء %4.</translation>
    </message>
    <message>
        <source>%1 blocked %2, with an expiry time of %4.</source>
        <translation>قام %1 بمنع %2، وتاريخ الانتهاء %4.</translation>
    </message>
    <message>
        <source>%1 was promoted automatically, from %5 to %6.</source>
        <translation>تمت ترقية %1 تلقائيًا، من %5 إلى %6.</translation>
    </message>
    <message>
        <source>%1 was promoted automatically.</source>
        <translation>تمت ترقية %1 تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 changed the groups of %2 from %5 to %6.</source>
        <translation>غيّر %1 مجموعات %2 من %5 إلى %6.</translation>
    </message>
    <message>
        <source>%1 changed the global groups of %2 from %5 to %6.</source>
        <translation>غيّر %1 المجموعات العامة لـ %2 من %5 إلى %6.</translation>
    </message>
    <message>
        <source>%1 merged the history of %2 into %3.</source>
        <translation>دمج %1 تاريخ %2 في %3.</translation>
    </message>
    <message>
        <source>%1 renamed the account %2 to %3 on all wikis.</source>
        <translation>أعاد %1 تسمية الحساب %2 إلى %3 في كل مواقع الويكي.</translation>
    </message>
    <message>
        <source>%1 renamed the user %2 to %3.</source>
        <translation>أعاد %1 تسمية المستخدم %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 caused the entry “%3” in the log “%2”.</source>
        <translation>تسبب %1 في المدخلة «%3» في السجل «%2».</translation>
    </message>
    <message>
        <source>%1 caused the entry “%3” in the log “%2”, about %4.</source>
        <translation>تسبب %1 في المدخلة «%3» في السجل «%2»، بشأن %4.</translation>
    </message>
    <message>
        <source>Log entry %1/%2</source>
        <translation>مدخلة سجل %1/%2</translation>
    </message>
    <message>
        <source>Log entry %1/%2 about %3</source>
        <translation>مدخلة سجل %1/%2 بشأن %3</translation>
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
        <translation>تعذرت قراءة الإعدادات، لذا يبدأ WikiMon بإعداداته الافتراضية. حُفظ الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>%1 – WikiMon</source>
        <translation>%1 – WikiMon</translation>
    </message>
    <message>
        <source>This address was not opened, since it is not a page of a known wiki: %1</source>
        <translation>لم يُفتح هذا العنوان لأنه ليس صفحة في ويكي معروف: %1</translation>
    </message>
    <message>
        <source>Quit WikiMon?</source>
        <translation>إنهاء WikiMon؟</translation>
    </message>
    <message>
        <source>An export is being written. Quitting ends it, and no file will be left.</source>
        <translation>يجري الآن تصدير. الإنهاء يوقفه ولن يبقى أي ملف.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>متابعة التصدير</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 selected rows, as many as the clipboard bears. Export the session to have all.</source>
        <translation>نُسخت أول الصفوف المحددة (%1 من %2)، وهو ما تتسع له الحافظة. صدّر الجلسة للحصول عليها كلها.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>تغيير المنفذ</translation>
    </message>
    <message>
        <source>IP addresses: %1</source>
        <translation>عناوين IP: %1</translation>
    </message>
    <message>
        <source>That change is not in the table: the filter hides it, or it is no longer kept.</source>
        <translation>هذا التغيير ليس في الجدول: إما أن المرشح يخفيه أو أنه لم يعد محفوظًا.</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>Filter by a rectangle</source>
        <translation>الترشيح بمستطيل</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+سحب</translation>
    </message>
    <message>
        <source>Map options</source>
        <translation>خيارات الخريطة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Each change as a &amp;dot</source>
        <translation>كل تغيير كن&amp;قطة</translation>
    </message>
    <message>
        <source>&amp;How thick they lie</source>
        <translation>&amp;كثافة التغييرات</translation>
    </message>
    <message>
        <source>Changes of each &amp;country</source>
        <translation>تغييرات كل &amp;بلد</translation>
    </message>
    <message>
        <source>Changes stay for</source>
        <translation>مدة بقاء التغييرات</translation>
    </message>
    <message>
        <source>1 &amp;minute</source>
        <translation>&amp;دقيقة واحدة</translation>
    </message>
    <message>
        <source>1&amp;0 minutes</source>
        <translation>1&amp;0 دقائق</translation>
    </message>
    <message>
        <source>1 hou&amp;r</source>
        <translation>&amp;ساعة واحدة</translation>
    </message>
    <message>
        <source>The &amp;whole session</source>
        <translation>ال&amp;جلسة كلها</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>الإسقاط</translation>
    </message>
    <message>
        <source>&amp;Equal Earth: areas are true</source>
        <translation>Equal Earth: المسا&amp;حات صحيحة</translation>
    </message>
    <message>
        <source>&amp;Plate carrée: degrees are squares</source>
        <translation>Plate carrée: الدرجات &amp;مربعات</translation>
    </message>
    <message>
        <source>Merca&amp;tor: directions are true</source>
        <translation>مركا&amp;تور: الاتجاهات صحيحة</translation>
    </message>
    <message>
        <source>Day and &amp;night</source>
        <translation>الن&amp;هار والليل</translation>
    </message>
    <message>
        <source>&amp;Grid of degrees</source>
        <translation>&amp;شبكة الدرجات</translation>
    </message>
    <message>
        <source>&amp;Fit to the changes</source>
        <translation>م&amp;لاءمة للتغييرات</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>نسخ الص&amp;ورة</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>ح&amp;فظ الصورة…</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapLegend</name>
    <message>
        <source>added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>same size or log</source>
        <translation>الحجم نفسه أو سجل</translation>
    </message>
    <message>
        <source>country or region only</source>
        <translation>البلد أو المنطقة فقط</translation>
    </message>
    <message>
        <source>Changes from a country</source>
        <translation>تغييرات من بلد</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>many</source>
        <translation>كثير</translation>
    </message>
    <message>
        <source>Changes placed in a city</source>
        <translation>تغييرات حُددت مدينتها</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapPicture</name>
    <message>
        <source>Map of recent changes</source>
        <translation>خريطة أحدث التغييرات</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>تعذرت كتابة الصورة: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
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
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>عدة أماكن</translation>
    </message>
    <message>
        <source>No more than the country or region is known.</source>
        <translation>لا يُعرف أكثر من البلد أو المنطقة.</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>last 10 minutes</source>
        <translation>آخر 10 دقائق</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>الجلسة كلها</translation>
    </message>
    <message>
        <source>city %1</source>
        <comment>number of changes placed in a city</comment>
        <translation>المدينة %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <comment>number of changes placed in a region</comment>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <comment>number of changes placed in a country</comment>
        <translation>البلد %1</translation>
    </message>
    <message>
        <source>World map of how thick changes lie</source>
        <translation>خريطة العالم لكثافة التغييرات</translation>
    </message>
    <message>
        <source>World map of the changes of each country</source>
        <translation>خريطة العالم لتغييرات كل بلد</translation>
    </message>
    <message>
        <source>World map with a dot for each change</source>
        <translation>خريطة العالم بنقطة لكل تغيير</translation>
    </message>
    <message>
        <source>World map. No change of the time shown (%1) has a place.</source>
        <translation>خريطة العالم. لا يوجد تغيير له مكان في المدة المعروضة (%1).</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>Placed in a city: %1, in a region only: %2, in a country only: %3.</source>
        <translation>حُددت المدينة: %1، المنطقة فقط: %2، البلد فقط: %3.</translation>
    </message>
    <message>
        <source>Most are from: %1.</source>
        <translation>معظمها من: %1.</translation>
    </message>
    <message>
        <source>Not shown any more: %1.</source>
        <translation>لم تعد معروضة: %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::MapView</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>&amp;Go to the change in the table</source>
        <translation>الا&amp;نتقال إلى التغيير في الجدول</translation>
    </message>
    <message>
        <source>Only changes from %1</source>
        <translation>التغييرات من %1 فقط</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>WikiMon::Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation>ال&amp;بث</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>الل&amp;وحات</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>المر&amp;شح</translation>
    </message>
    <message>
        <source>F&amp;eed</source>
        <translation>الت&amp;غذية</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>First and last change</source>
        <translation>أول تغيير وآخر تغيير</translation>
    </message>
    <message>
        <source>A page on and back</source>
        <translation>صفحة إلى الأمام وإلى الخلف</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>تحديد المزيد</translation>
    </message>
    <message>
        <source>Open the change in the browser</source>
        <translation>فتح التغيير في المتصفح</translation>
    </message>
    <message>
        <source>Copy the selected changes</source>
        <translation>نسخ التغييرات المحددة</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Menu of the change</source>
        <translation>قائمة التغيير</translation>
    </message>
    <message>
        <source>In the filter</source>
        <translation>في المرشح</translation>
    </message>
    <message>
        <source>Use it and go to the table</source>
        <translation>استخدامه والانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>الانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>عرض ما يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>Take the first of what is shown</source>
        <translation>أخذ أول المعروض</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>المرشحات المستخدمة سابقًا</translation>
    </message>
    <message>
        <source>Close what is shown, then empty the filter</source>
        <translation>إغلاق المعروض، ثم إفراغ المرشح</translation>
    </message>
    <message>
        <source>On the buttons beside the filter</source>
        <translation>على الأزرار بجانب المرشح</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>إخفاء هذه</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>التش&amp;غيل</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>On the time bar of a replay</source>
        <translation>على شريط الوقت أثناء التشغيل</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>التشغيل والإيقاف المؤقت</translation>
    </message>
    <message>
        <source>A little on and back</source>
        <translation>قليلًا إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>A tenth on and back</source>
        <translation>عُشر المدة إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>To the beginning and the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
</context>
<context>
    <name>WikiMon::NamespaceMenu</name>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>كل النطاقات</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Namespaces (%1)</source>
        <translation>النطاقات (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::NetworkWatcher</name>
    <message>
        <source>The network was gone for a while.</source>
        <translation>انقطعت الشبكة لفترة.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>لا توجد شبكة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>WikiMon::NewRowsPill</name>
    <message>
        <source>Back to the newest changes (Ctrl+Home)</source>
        <translation>العودة إلى أحدث التغييرات (Ctrl+Home)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln new</source>
        <translation>
            <numerusform>▲ %Ln جديد</numerusform>
            <numerusform>▲ %Ln جديد</numerusform>
            <numerusform>▲ %Ln جديد</numerusform>
            <numerusform>▲ %Ln جديد</numerusform>
            <numerusform>▲ %Ln جديد</numerusform>
            <numerusform>▲ %Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln new</source>
        <translation>
            <numerusform>▼ %Ln جديد</numerusform>
            <numerusform>▼ %Ln جديد</numerusform>
            <numerusform>▼ %Ln جديد</numerusform>
            <numerusform>▼ %Ln جديد</numerusform>
            <numerusform>▼ %Ln جديد</numerusform>
            <numerusform>▼ %Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln new</source>
        <translation>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – sort again</source>
        <translation>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
            <numerusform>%Ln جديد – إعادة الفرز</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the newest changes into the order</source>
        <translation>إدخال أحدث التغييرات في الترتيب</translation>
    </message>
    <message>
        <source>Show what has come since the pause (Ctrl+Home)</source>
        <translation>عرض ما وصل منذ الإيقاف المؤقت (Ctrl+Home)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: sort again</source>
        <translation>
            <numerusform>%Ln تغيير جديد: إعادة الفرز</numerusform>
            <numerusform>%Ln تغيير جديد: إعادة الفرز</numerusform>
            <numerusform>%Ln تغييران جديدان: إعادة الفرز</numerusform>
            <numerusform>%Ln تغييرات جديدة: إعادة الفرز</numerusform>
            <numerusform>%Ln تغييرًا جديدًا: إعادة الفرز</numerusform>
            <numerusform>%Ln تغيير جديد: إعادة الفرز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes: go to the newest</source>
        <translation>
            <numerusform>%Ln تغيير جديد: الانتقال إلى الأحدث</numerusform>
            <numerusform>%Ln تغيير جديد: الانتقال إلى الأحدث</numerusform>
            <numerusform>%Ln تغييران جديدان: الانتقال إلى الأحدث</numerusform>
            <numerusform>%Ln تغييرات جديدة: الانتقال إلى الأحدث</numerusform>
            <numerusform>%Ln تغييرًا جديدًا: الانتقال إلى الأحدث</numerusform>
            <numerusform>%Ln تغيير جديد: الانتقال إلى الأحدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::NotificationService</name>
    <message>
        <source>Notifications are not in use.</source>
        <translation>الإشعارات غير مستخدمة.</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notifications…</source>
        <translation>جارٍ البحث عن إشعارات سطح المكتب…</translation>
    </message>
    <message>
        <source>Notifications are shown by the desktop.</source>
        <translation>يعرض سطح المكتب الإشعارات.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1.</source>
        <translation>يعرض %1 الإشعارات.</translation>
    </message>
    <message>
        <source>This session has no message bus, so no notifications can be shown.</source>
        <translation>لا يوجد ناقل رسائل في هذه الجلسة، لذا لا يمكن عرض إشعارات.</translation>
    </message>
    <message>
        <source>No program shows notifications in this session.</source>
        <translation>لا يوجد برنامج يعرض الإشعارات في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>سطح المكتب لا يعرض الإشعارات: %1</translation>
    </message>
    <message>
        <source>it does not answer.</source>
        <translation>لا يستجيب.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>عرض التغيير</translation>
    </message>
</context>
<context>
    <name>WikiMon::OpenRecordingDialog</name>
    <message>
        <source>&amp;All at once</source>
        <translation>الكل &amp;دفعة واحدة</translation>
    </message>
    <message>
        <source>&amp;Replay with the clock</source>
        <translation>ال&amp;تشغيل حسب التوقيت</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>size, folder</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Fills the table, the map and the statistics. For looking things up.</source>
        <translation>يملأ الجدول والخريطة والإحصاءات. مناسب للبحث والاطلاع.</translation>
    </message>
    <message>
        <source>Plays the changes as they happened, also to the clients of the stream and into a recording.</source>
        <translation>يعرض التغييرات كما حدثت، ويرسلها أيضًا إلى عملاء البث وإلى التسجيل الجاري.</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>What is in the window now will be gone: %1. Export it first to keep it.</source>
        <translation>سيُفقد ما في النافذة الآن: %1. صدّره أولًا للاحتفاظ به.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OpenTexts</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>There is no permission to read %1.</source>
        <translation>لا توجد صلاحية لقراءة %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>changes, time</comment>
        <translation>%1، الوقت المتبقي نحو %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>عدد الأسطر: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>لم يُفتح شيء. %1</translation>
    </message>
    <message>
        <source>The opening of %1 was ended after %2.</source>
        <translation>أُوقف فتح %1 بعد %2.</translation>
    </message>
    <message>
        <source>There are no changes in %1.</source>
        <translation>لا توجد تغييرات في %1.</translation>
    </message>
    <message>
        <source>Opened %1: %2 in %3.</source>
        <translation>فُتح %1: %2 خلال %3.</translation>
    </message>
    <message>
        <source>It could not be read to its end: %1</source>
        <translation>تعذرت قراءته حتى النهاية: %1</translation>
    </message>
    <message>
        <source>Left out, as no change: %1.</source>
        <translation>تُرك ما ليس تغييرًا (%1).</translation>
    </message>
    <message>
        <source>Left out, as no change: %1. The first: %2</source>
        <translation>تُرك ما ليس تغييرًا (%1). أوله: %2</translation>
    </message>
    <message>
        <source>Cut off when it was written: %1.</source>
        <translation>تُرك ما بُتر أثناء كتابته (%1).</translation>
    </message>
    <message>
        <source>Times without the feed in it: %1.</source>
        <translation>فترات انقطاع التغذية فيه: %1.</translation>
    </message>
    <message>
        <source>More than the memory may hold, so the oldest were let go: %1.</source>
        <translation>تجاوز ما تتسع له الذاكرة، فتُرك الأقدم: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>changes, time, time</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>In the window, from before: %1</source>
        <translation>في النافذة من قبل: %1</translation>
    </message>
    <message>
        <source>The replay was stopped. In the window: %1.</source>
        <translation>أُوقف التشغيل. في النافذة: %1.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OwnSiteDialog</name>
    <message>
        <source>Add a MediaWiki site</source>
        <translation>إضافة موقع ميدياويكي</translation>
    </message>
    <message>
        <source>MediaWiki site</source>
        <translation>موقع ميدياويكي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Our wiki</source>
        <translation>الويكي الخاص بنا</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;عنوان API</translation>
    </message>
    <message>
        <source>&amp;IRC server</source>
        <translation>&amp;خادم IRC</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>&amp;Event stream</source>
        <translation>&amp;دفق الأحداث</translation>
    </message>
    <message>
        <source>WikiMon follows the channel, or the event stream where there is no channel. The names of the namespaces come from the API.</source>
        <translation>يتابع WikiMon القناة، أو دفق الأحداث إن لم تكن هناك قناة. وتأتي أسماء النطاقات من API.</translation>
    </message>
    <message>
        <source>Another site has this name.</source>
        <translation>هذا الاسم مستخدم لموقع آخر.</translation>
    </message>
</context>
<context>
    <name>WikiMon::OwnSitesEditor</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>MediaWiki sites of your own</source>
        <translation>مواقع ميدياويكي الخاصة بك</translation>
    </message>
</context>
<context>
    <name>WikiMon::PanelDock</name>
    <message>
        <source>Put the panel in a window of its own, or back</source>
        <translation>وضع اللوحة في نافذة مستقلة أو إعادتها</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>إخفاء اللوحة</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesEmptyState</name>
    <message>
        <source>Play the &amp;sample recording</source>
        <translation>تشغيل تسجيل ال&amp;مثال</translation>
    </message>
    <message>
        <source>&amp;Open a recording…</source>
        <translation>&amp;فتح تسجيل…</translation>
    </message>
    <message>
        <source>Another &amp;wiki…</source>
        <translation>&amp;ويكي آخر…</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>&amp;قاعدة بيانات المواقع…</translation>
    </message>
    <message>
        <source>There is no location database</source>
        <translation>لا توجد قاعدة بيانات للمواقع</translation>
    </message>
    <message>
        <source>Edits have shown IP addresses, but there is nothing to look them up in.</source>
        <translation>أظهرت تعديلات عناوين IP، لكن لا يوجد ما يُبحث فيه عنها.</translation>
    </message>
    <message>
        <source>No address could be placed</source>
        <translation>تعذر تحديد مكان أي عنوان</translation>
    </message>
    <message>
        <source>Edits have shown IP addresses, but the location database knows none of them.</source>
        <translation>أظهرت تعديلات عناوين IP، لكن قاعدة بيانات المواقع لا تعرف أيًا منها.</translation>
    </message>
    <message>
        <source>No edit has shown an IP address</source>
        <translation>لم يُظهر أي تعديل عنوان IP</translation>
    </message>
    <message>
        <source>All unregistered edits came from temporary accounts, which hide where they are. A recording from before 2025 or another MediaWiki site can be mapped.</source>
        <translation>جاءت كل تعديلات غير المسجلين من حسابات مؤقتة، وهي تخفي أماكنها. يمكن عرض تسجيل من قبل 2025 أو موقع ميدياويكي آخر على الخريطة.</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>لا شيء لتحديد مكانه بعد</translation>
    </message>
    <message>
        <source>Edits that show an IP address appear here. Wikimedia&apos;s wikis have hidden most of them since 2025; older recordings and other MediaWiki sites show them.</source>
        <translation>تظهر هنا التعديلات التي تُظهر عنوان IP. تخفي مواقع ويكيميديا معظمها منذ 2025؛ وتُظهرها التسجيلات الأقدم ومواقع ميدياويكي الأخرى.</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesModel</name>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغييران</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 bytes added, %4 removed</source>
        <translation>%1: %2، البايتات المضافة: %3، المزالة: %4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المزال</translation>
    </message>
</context>
<context>
    <name>WikiMon::PlacesView</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Where edits came from, with their number and bytes. Enter shows the edits from a country.</source>
        <translation>من أين جاءت التعديلات، مع عددها وبايتاتها. يعرض Enter التعديلات من بلد.</translation>
    </message>
    <message>
        <source>Show changes from %1</source>
        <translation>عرض التغييرات من %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>has a value that can&apos;t be used</source>
        <translation>تحتوي على قيمة لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Something can&apos;t be used, see: %1</source>
        <translation>هناك ما لا يمكن استخدامه، انظر: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesPage</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>WikiMon::PrivacyQuestion</name>
    <message>
        <source>IP addresses</source>
        <translation>عناوين IP</translation>
    </message>
    <message>
        <source>Mask the IP addresses of editors in the exported file?</source>
        <translation>هل تريد إخفاء جزء من عناوين IP للمحررين في الملف المصدَّر؟</translation>
    </message>
    <message>
        <source>Mask the IP addresses of editors in the stream? Other computers can read it.</source>
        <translation>هل تريد إخفاء جزء من عناوين IP للمحررين في البث؟ يمكن لحواسيب أخرى قراءته.</translation>
    </message>
    <message>
        <source>&amp;Mask them</source>
        <translation>إخفاء &amp;جزء منها</translation>
    </message>
    <message>
        <source>&amp;Keep them whole</source>
        <translation>إب&amp;قاؤها كاملة</translation>
    </message>
    <message>
        <source>Some edits show the IP address that they were made from, which may tell who and where the editor is. Masked, 71.200.123.192 becomes 71.200.0.0/16, and its place the country; this holds for titles, summaries and links as well.</source>
        <translation>تُظهر بعض التعديلات عنوان IP الذي أُجريت منه، وقد يكشف ذلك هوية المحرر ومكانه. عند الإخفاء يصبح 71.200.123.192 على شكل 71.200.0.0/16، ويصبح مكانه البلد؛ ويسري ذلك على العناوين والملخصات والوصلات أيضًا.</translation>
    </message>
    <message>
        <source>The wiki&apos;s own page history still names the editor. Recordings stay whole. You can change your mind in the preferences, under Privacy.</source>
        <translation>يبقى اسم المحرر ظاهرًا في تاريخ الصفحة في الويكي نفسه. تبقى التسجيلات كاملة. يمكنك تغيير رأيك في التفضيلات، تحت «الخصوصية».</translation>
    </message>
</context>
<context>
    <name>WikiMon::RecordingPage</name>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>بعد الانهيار</translation>
    </message>
    <message>
        <source>Offer to &amp;bring the last session back</source>
        <translation>عرض ا&amp;ستعادة الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>While WikiMon runs, it keeps the changes that come in on this computer, at most 256 MiB. When it ends as it should, they are deleted.</source>
        <translation>أثناء عمل WikiMon، تُحفظ التغييرات الواردة على هذا الحاسوب بحجم أقصاه 256 ميبيبايت. وعند إنهائه بشكل سليم تُحذف.</translation>
    </message>
    <message>
        <source>A file is asked for each time</source>
        <translation>يُطلب اختيار ملف في كل مرة</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>When it is larger than</source>
        <translation>عندما يتجاوز حجمه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>A day begins at midnight UTC.</source>
        <translation>يبدأ اليوم عند منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> ميبيبايت</translation>
    </message>
    <message>
        <source>Largest size of a file</source>
        <translation>أقصى حجم للملف</translation>
    </message>
    <message>
        <source>A &amp;new file begins</source>
        <translation>يبدأ ملف &amp;جديد</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Compressed with gzip (.gz)</source>
        <translation>مضغوطة بصيغة gzip (⁦.gz⁩)</translation>
    </message>
    <message>
        <source>Compressed with Zstandard (.zst)</source>
        <translation>مضغوطة بصيغة Zstandard (⁦.zst⁩)</translation>
    </message>
    <message>
        <source>F&amp;inished files are kept</source>
        <translation>تُ&amp;حفظ الملفات المكتملة</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>اكتب المسار كاملًا بدءًا من /.</translation>
    </message>
    <message>
        <source>This is a link; WikiMon does not follow links.</source>
        <translation>هذا رابط؛ لا يتبع WikiMon الروابط.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>هذا ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>لا تمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>التسجيل في</translation>
    </message>
</context>
<context>
    <name>WikiMon::RecoveryController</name>
    <message>
        <source>WikiMon did not end properly. Bring back %1, %2 to %3?</source>
        <translation>لم يُغلق WikiMon بشكل سليم. هل تريد استعادة %1، من %2 إلى %3؟</translation>
    </message>
    <message>
        <source>WikiMon did not end properly. Bring back %1 of %2, %3 to %4?</source>
        <translation>لم يُغلق WikiMon بشكل سليم. هل تريد استعادة تغييرات %2 (%1)، من %3 إلى %4؟</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The session was not brought back. %1</source>
        <translation>تعذرت استعادة الجلسة. %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::Regex</name>
    <message>
        <source>it can&apos;t be understood</source>
        <translation>لا يمكن فهمه</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل جدًا</translation>
    </message>
</context>
<context>
    <name>WikiMon::Rule</name>
    <message>
        <source>Blocks, deletions and protections</source>
        <extracomment>Labels are words of at most eight letters; the table shows them in a badge.</extracomment>
        <translation>عمليات المنع والحذف والحماية</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>إداري</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>الاسترجاعات</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Large removals by unregistered users</source>
        <translation>إزالات كبيرة من مستخدمين غير مسجلين</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>صفحات جديدة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>البوتات</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>بوت</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Colour the row</source>
        <translation>تلوين الصف</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>تعليم الصف</translation>
    </message>
    <message>
        <source>Hide the change</source>
        <translation>إخفاء التغيير</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleDelegate</name>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>يُشعِر</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleEditor</name>
    <message>
        <source>Tell me on the &amp;desktop</source>
        <translation>إ&amp;شعاري على سطح المكتب</translation>
    </message>
    <message>
        <source>is:anon size:&lt;-500</source>
        <translation>is:anon size:&lt;-500</translation>
    </message>
    <message>
        <source>A short word beside the colour</source>
        <translation>كلمة قصيرة بجانب اللون</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ال&amp;مرشح</translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation>ما ت&amp;فعله</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>الل&amp;ون</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>An empty filter matches nothing.</source>
        <translation>المرشح الفارغ لا يطابق شيئًا.</translation>
    </message>
    <message>
        <source>Nothing has come in yet to try it on.</source>
        <translation>لم يصل شيء بعد لتجربته عليه.</translation>
    </message>
    <message>
        <source>Matches %1 of the last %2 changes.</source>
        <translation>يطابق %1 من آخر التغييرات (%2).</translation>
    </message>
    <message>
        <source>This filter is fine.</source>
        <translation>هذا المرشح سليم.</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleListModel</name>
    <message>
        <source>An empty filter matches nothing.</source>
        <translation>المرشح الفارغ لا يطابق شيئًا.</translation>
    </message>
    <message>
        <source>with notifications</source>
        <translation>مع إشعارات</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleSet</name>
    <message>
        <source>Together with the other rules that ignore, this is too much for one filter.</source>
        <translation>مع قواعد التجاهل الأخرى، هذا أكثر مما يتسع له مرشح واحد.</translation>
    </message>
    <message>
        <source>matches rule “%1”</source>
        <translation>يطابق القاعدة «%1»</translation>
    </message>
    <message>
        <source>on your page list</source>
        <translation>في قائمة صفحاتك</translation>
    </message>
    <message>
        <source>on your user list</source>
        <translation>في قائمة مستخدميك</translation>
    </message>
</context>
<context>
    <name>WikiMon::RuleSettings</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>حُفظ الملف كما كان باسم %1.</translation>
    </message>
    <message>
        <source>The file could not be copied aside: %1</source>
        <translation>تعذر نسخ الملف جانبًا: %1</translation>
    </message>
    <message>
        <source>The file of rules is not a plain file; the default rules are used.</source>
        <translation>ملف القواعد ليس ملفًا عاديًا؛ تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>The file of rules can&apos;t be read (%1). The default rules are used.</source>
        <translation>لا يمكن قراءة ملف القواعد (%1). تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>The file of rules is too large to be one. The default rules are used.</source>
        <translation>ملف القواعد أكبر من أن يكون ملف قواعد. تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The rules could not be saved: %1</source>
        <translation>تعذر حفظ القواعد: %1</translation>
    </message>
    <message>
        <source>The file of rules is not what this program writes. The default rules are used.</source>
        <translation>ملف القواعد ليس مما يكتبه هذا البرنامج. تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>The file of rules can&apos;t be read (%1 at byte %2). The default rules are used.</source>
        <translation>لا يمكن قراءة ملف القواعد (%1 عند البايت %2). تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>The rules were written by a newer version of the program; what it does not know is left out.</source>
        <translation>كُتبت القواعد بإصدار أحدث من البرنامج؛ يُترك ما لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The settings of notifications were not understood: they are off.</source>
        <translation>لم تُفهم إعدادات الإشعارات: الإشعارات متوقفة.</translation>
    </message>
    <message>
        <source>The switch “%1” is neither on nor off; it keeps its default.</source>
        <translation>المفتاح «%1» ليس مفعّلًا ولا معطّلًا؛ يبقى على قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>There is no list of rules; the default rules are used.</source>
        <translation>لا توجد قائمة قواعد؛ تُستخدم القواعد الافتراضية.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>Rule %1 (“%2”)</source>
        <translation>القاعدة %1 («%2»)</translation>
    </message>
    <message>
        <source>%1 was left out: there can be %2 rules.</source>
        <translation>تُركت %1: الحد الأقصى لعدد القواعد هو %2.</translation>
    </message>
    <message>
        <source>%1 was left out: it has no proper name.</source>
        <translation>تُركت %1: ليس لها اسم صالح.</translation>
    </message>
    <message>
        <source>%1 was left out: its filter is too long or damaged.</source>
        <translation>تُركت %1: مرشحها طويل جدًا أو تالف.</translation>
    </message>
    <message>
        <source>%1 was left out: its kind is unknown.</source>
        <translation>تُركت %1: نوعها غير معروف.</translation>
    </message>
    <message>
        <source>%1: its label was too long and is left empty.</source>
        <translation>%1: كانت تسميتها طويلة جدًا فتُركت فارغة.</translation>
    </message>
    <message>
        <source>%1: its colour is unknown; it is yellow now.</source>
        <translation>%1: لونها غير معروف؛ أصبح الآن أصفر.</translation>
    </message>
    <message>
        <source>The list “%1” was not understood and is empty.</source>
        <translation>لم تُفهم القائمة «%1» وهي فارغة.</translation>
    </message>
    <message>
        <source>One entry of the list “%1” was left out.</source>
        <translation>تُركت مدخلة واحدة من القائمة «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list “%1” were left out.</source>
        <translation>
            <numerusform>لم تُترك أي مدخلة (%n) من القائمة «%1».</numerusform>
            <numerusform>تُركت مدخلة واحدة (%n) من القائمة «%1».</numerusform>
            <numerusform>تُركت مدخلتان (%n) من القائمة «%1».</numerusform>
            <numerusform>تُركت %n مدخلات من القائمة «%1».</numerusform>
            <numerusform>تُركت %n مدخلة من القائمة «%1».</numerusform>
            <numerusform>تُركت %n مدخلة من القائمة «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesController</name>
    <message>
        <source>Some rules could not be read. %1</source>
        <translation>تعذرت قراءة بعض القواعد. %1</translation>
    </message>
    <message>
        <source>The rules are in use, but could not be kept: %1</source>
        <translation>القواعد مستخدمة الآن، لكن تعذر حفظها: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesDialog</name>
    <message>
        <source>Rules and lists</source>
        <translation>القواعد والقوائم</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>القوا&amp;عد</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Noti&amp;fications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
</context>
<context>
    <name>WikiMon::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Make a copy of the rule</source>
        <translation>إنشاء نسخة من القاعدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>نقل القاعدة إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>نقل القاعدة إلى أسفل</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>Replace all rules by the default ones</source>
        <translation>إحلال القواعد الافتراضية محل كل القواعد</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>لا قاعدة</translation>
    </message>
    <message>
        <source>Rules colour, mark or hide the changes that a filter finds.</source>
        <translation>القواعد تلوّن التغييرات التي يجدها مرشح أو تعلّمها أو تخفيها.</translation>
    </message>
    <message>
        <source>The first colour that matches wins.</source>
        <translation>يُستخدم أول لون مطابق.</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>القواعد بترتيبها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>WikiMon::SavedFilterMenu</name>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;حفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>إ&amp;دارة المرشحات المحفوظة…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;نسيان هذه</translation>
    </message>
</context>
<context>
    <name>WikiMon::SavedFiltersDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>يحتاج المرشح المحفوظ إلى اسم.</translation>
    </message>
    <message>
        <source>This name is too long: at most %1 characters.</source>
        <translation>هذا الاسم طويل جدًا: عدد الأحرف الأقصى %1.</translation>
    </message>
    <message>
        <source>Two filters can&apos;t have the same name.</source>
        <translation>لا يمكن أن يحمل مرشحان الاسم نفسه.</translation>
    </message>
    <message>
        <source>A saved filter can&apos;t be empty. Remove it instead.</source>
        <translation>لا يمكن أن يكون المرشح المحفوظ فارغًا. أزله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This filter is too long.</source>
        <translation>هذا المرشح طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>WikiMon::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>WikiMon::Sentences</name>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, region</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The temporary account %1</source>
        <translation>الحساب المؤقت %1</translation>
    </message>
    <message>
        <source>The bot %1</source>
        <translation>البوت %1</translation>
    </message>
    <message>
        <source>The IP user %1</source>
        <translation>مستخدم IP %1</translation>
    </message>
    <message>
        <source>The IP user %1 near %2</source>
        <translation>مستخدم IP %1 قرب %2</translation>
    </message>
    <message>
        <source>The IP user %1 in %2</source>
        <translation>مستخدم IP %1 في %2</translation>
    </message>
    <message>
        <source>%1 created the page %2 with %3.</source>
        <translation>أنشأ %1 الصفحة %2 بحجم %3.</translation>
    </message>
    <message>
        <source>%1 created the page %2.</source>
        <translation>أنشأ %1 الصفحة %2.</translation>
    </message>
    <message>
        <source>%1 changed %2 in the section %4.</source>
        <translation>غيّر %1 صفحة %2 في القسم %4.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <translation>غيّر %1 صفحة %2.</translation>
    </message>
    <message>
        <source>%1 added %3 to %2 in the section %4.</source>
        <translation>أضاف %1 إلى %2 ما حجمه %3 في القسم %4.</translation>
    </message>
    <message>
        <source>%1 added %3 to %2.</source>
        <translation>أضاف %1 إلى %2 ما حجمه %3.</translation>
    </message>
    <message>
        <source>%1 removed %3 from %2 in the section %4.</source>
        <translation>أزال %1 من %2 ما حجمه %3 في القسم %4.</translation>
    </message>
    <message>
        <source>%1 removed %3 from %2.</source>
        <translation>أزال %1 من %2 ما حجمه %3.</translation>
    </message>
    <message>
        <source>%1 changed %2 in the section %4; its size stayed the same.</source>
        <translation>غيّر %1 صفحة %2 في القسم %4؛ وبقي حجمها كما هو.</translation>
    </message>
    <message>
        <source>%1 changed %2; its size stayed the same.</source>
        <translation>غيّر %1 صفحة %2؛ وبقي حجمها كما هو.</translation>
    </message>
    <message>
        <source>By its summary it undoes an earlier edit.</source>
        <translation>حسب ملخصه، يسترجع تعديلًا سابقًا.</translation>
    </message>
    <message>
        <source>It is marked as a minor edit.</source>
        <translation>وُسم بأنه تعديل طفيف.</translation>
    </message>
    <message>
        <source>New page %1</source>
        <translation>صفحة جديدة: %1</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::ServeControl</name>
    <message>
        <source>Serve WebSocket on port</source>
        <translation>بث WebSocket على المنفذ</translation>
    </message>
    <message>
        <source>Port of the WebSocket stream</source>
        <translation>منفذ بث WebSocket</translation>
    </message>
    <message>
        <source>not serving, see below</source>
        <translation>لا يبث، انظر أدناه</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>The port that programs connect to; 0 takes any free one</source>
        <translation>المنفذ الذي تتصل به البرامج؛ 0 يأخذ أي منفذ متاح</translation>
    </message>
    <message>
        <source>Pass every change on as JSON to programs that connect (%1)</source>
        <translation>تمرير كل تغيير بصيغة JSON إلى البرامج المتصلة (%1)</translation>
    </message>
</context>
<context>
    <name>WikiMon::ServiceThreads</name>
    <message>
        <source>The recorder could not keep up.</source>
        <translation>لم يستطع المسجل المواكبة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::SessionBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Replay it</source>
        <translation>&amp;تشغيله</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>السرعة: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::SessionController</name>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;نسيانها</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl *.json *.ndjson *.raw *.txt *.log *.gz *.zst);;All files (*)</source>
        <translation>تسجيلات (*.jsonl *.json *.ndjson *.raw *.txt *.log *.gz *.zst);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>WikiMon::SessionTexts</name>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 ي %2:%3</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/دقيقة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 changes a minute</source>
        <translation>التغييرات في الدقيقة: %1</translation>
    </message>
    <message>
        <source>The recording has a gap here.</source>
        <translation>توجد فجوة في التسجيل هنا.</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>أقصى سرعة</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>الوقت الحقيقي</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Max.</source>
        <comment>speed, as short as can be</comment>
        <translation>أقصى.</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>WikiMon::StateTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>المحاولة التالية بعد %1 ث.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>محاولة جديدة.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>waiting for this wiki&apos;s first change since the server&apos;s restart</source>
        <translation>في انتظار أول تغيير في هذا الويكي منذ إعادة تشغيل الخادم</translation>
    </message>
    <message>
        <source>waiting for the first change</source>
        <translation>في انتظار أول تغيير</translation>
    </message>
    <message>
        <source>last change %1 ago</source>
        <translation>آخر تغيير قبل %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not connected. %1</source>
        <translation>غير متصل. %1</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>البحث عن %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>تسجيل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>Joining the wiki&apos;s channel at %1…</source>
        <translation>الانضمام إلى قناة الويكي في %1…</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Replaying %1 · %2 %</source>
        <translation>تشغيل %1 · %2 %</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message numerus="yes">
        <source>%1 clients</source>
        <translation>
            <numerusform>العملاء: %1</numerusform>
            <numerusform>العملاء: %1</numerusform>
            <numerusform>العملاء: %1</numerusform>
            <numerusform>العملاء: %1</numerusform>
            <numerusform>العملاء: %1</numerusform>
            <numerusform>العملاء: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغييران</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay has ended</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>The feed was down from %1 to %2 (%3).</source>
        <translation>كانت التغذية منقطعة من %1 إلى %2 (%3).</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>الفائت: %1.</translation>
    </message>
    <message>
        <source>Changes made in that time are missing.</source>
        <translation>التغييرات التي حدثت في تلك المدة مفقودة.</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>عميل واحد</translation>
    </message>
    <message>
        <source>Other computers can read the stream at %1. The IP addresses of people who edit without an account may be in it.</source>
        <translation>يمكن لحواسيب أخرى قراءة البث على %1. وقد يحتوي على عناوين IP لأشخاص يعدّلون دون حساب.</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>العمر: يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days old</source>
        <translation>
            <numerusform>العمر: %1 يوم</numerusform>
            <numerusform>العمر: %1 يوم</numerusform>
            <numerusform>العمر: %1 يومان</numerusform>
            <numerusform>العمر: %1 أيام</numerusform>
            <numerusform>العمر: %1 يومًا</numerusform>
            <numerusform>العمر: %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No location data</source>
        <translation>لا توجد بيانات مواقع</translation>
    </message>
    <message>
        <source>Country data, built-in</source>
        <translation>بيانات البلدان، مدمجة</translation>
    </message>
    <message>
        <source>City data</source>
        <translation>بيانات المدن</translation>
    </message>
    <message>
        <source>Country data</source>
        <translation>بيانات البلدان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>IP addresses are not placed.</source>
        <translation>لا تُحدد أماكن عناوين IP.</translation>
    </message>
    <message>
        <source>IP addresses are placed to their city.</source>
        <translation>تُحدد أماكن عناوين IP حسب المدينة.</translation>
    </message>
    <message>
        <source>IP addresses are placed to their country.</source>
        <translation>تُحدد أماكن عناوين IP حسب البلد.</translation>
    </message>
    <message>
        <source>The database is built into WikiMon, %1.</source>
        <translation>قاعدة البيانات مدمجة في WikiMon، %1.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>أُنشئت في %1.</translation>
    </message>
    <message>
        <source>waiting for the first change since the server&apos;s restart</source>
        <translation>في انتظار أول تغيير منذ إعادة تشغيل الخادم</translation>
    </message>
    <message>
        <source>No feed %1 – %2 (%3)</source>
        <translation>لا تغذية %1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatisticsPane</name>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>users</source>
        <translation>مستخدمون</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>نطاقات</translation>
    </message>
    <message>
        <source>wikis</source>
        <translation>مواقع ويكي</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>بلدان</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُسرد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>last 10 minutes</source>
        <translation>آخر 10 دقائق</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>كل الجلسة</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>المدة المحسوبة</translation>
    </message>
    <message>
        <source>Top pages</source>
        <translation>أبرز الصفحات</translation>
    </message>
    <message>
        <source>Top users</source>
        <translation>أبرز المستخدمين</translation>
    </message>
    <message>
        <source>Top namespaces</source>
        <translation>أبرز النطاقات</translation>
    </message>
    <message>
        <source>Top wikis</source>
        <translation>أبرز مواقع الويكي</translation>
    </message>
    <message>
        <source>Top tags</source>
        <translation>أبرز الوسوم</translation>
    </message>
    <message>
        <source>Top countries</source>
        <translation>أبرز البلدان</translation>
    </message>
    <message>
        <source>All changes that are kept, until %1.</source>
        <translation>كل التغييرات المحفوظة، حتى %1.</translation>
    </message>
    <message>
        <source>Changes from %1 to %2.</source>
        <translation>التغييرات من %1 إلى %2.</translation>
    </message>
    <message>
        <source>There are so many names that the rarest were forgotten: the list&apos;s counts may be up to %1 too low.</source>
        <translation>الأسماء كثيرة إلى حد أن أندرها نُسي: قد تقل أعداد القائمة عن الحقيقة بما يصل إلى %1.</translation>
    </message>
    <message>
        <source>No hashtags in the summaries of this time.</source>
        <translation>لا وسوم (هاشتاغ) في ملخصات هذه المدة.</translation>
    </message>
    <message>
        <source>No located changes in this time. Only edits that show an IP address can be located.</source>
        <translation>لا تغييرات محددة الموقع في هذه المدة. لا يمكن تحديد موقع إلا التعديلات التي تُظهر عنوان IP.</translation>
    </message>
    <message>
        <source>No changes in this time match the filter.</source>
        <translation>لا تغييرات في هذه المدة تطابق المرشح.</translation>
    </message>
    <message>
        <source>No changes in this time.</source>
        <translation>لا تغييرات في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatisticsTexts</name>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <translation>بوت</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>(not over yet)</source>
        <translation>(لم تنته بعد)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of user and a count: &quot;registered: 80&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>bytes: %1 %2</source>
        <translation>البايتات: %1 %2</translation>
    </message>
    <message>
        <source>reverts: %1</source>
        <translation>الاسترجاعات: %1</translation>
    </message>
    <message>
        <source>The feed was down for a part of this minute.</source>
        <translation>كانت التغذية منقطعة خلال جزء من هذه الدقيقة.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقائق</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this time.</source>
        <translation>لا تغييرات في هذه المدة.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. The busiest minute was %4 with %5.</source>
        <translation>من %1 إلى %2: %3. أكثر الدقائق نشاطًا كانت %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>edits</source>
        <translation>
            <numerusform>تعديل</numerusform>
            <numerusform>تعديل</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>تعديلات</numerusform>
            <numerusform>تعديلًا</numerusform>
            <numerusform>تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits and new pages, out of %1 with the log entries.</source>
        <translation>التعديلات والصفحات الجديدة، من أصل %1 مع مدخلات السجل.</translation>
    </message>
    <message>
        <source>%1 bytes added.</source>
        <translation>البايتات المضافة: %1.</translation>
    </message>
    <message>
        <source>%1 bytes removed.</source>
        <translation>البايتات المزالة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>reverts</source>
        <translation>
            <numerusform>استرجاع</numerusform>
            <numerusform>استرجاع</numerusform>
            <numerusform>استرجاعان</numerusform>
            <numerusform>استرجاعات</numerusform>
            <numerusform>استرجاعًا</numerusform>
            <numerusform>استرجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits whose summary says that they undo another one.</source>
        <translation>التعديلات التي يذكر ملخصها أنها تسترجع تعديلًا آخر.</translation>
    </message>
    <message>
        <source>by bots</source>
        <translation>بواسطة البوتات</translation>
    </message>
    <message>
        <source>Share of bots in all changes, log entries included.</source>
        <translation>حصة البوتات من كل التغييرات، بما فيها مدخلات السجل.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 changes/min</source>
        <translation>%1 تغيير/دقيقة</translation>
    </message>
    <message>
        <source>Location data</source>
        <translation>بيانات المواقع</translation>
    </message>
    <message>
        <source>Kept in memory · shown in the table · dropped from memory or never shown</source>
        <translation>المحفوظ في الذاكرة · المعروض في الجدول · المتروك من الذاكرة أو ما لم يُعرض قط</translation>
    </message>
    <message>
        <source>Over the last minute</source>
        <translation>خلال الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused · %1 held back</source>
        <translation>متوقف مؤقتًا · المؤجل: %1</translation>
    </message>
    <message>
        <source>%1 kept · %2 shown · 0 dropped</source>
        <translation>المحفوظ %1 · المعروض %2 · المتروك 0</translation>
    </message>
    <message>
        <source>%1 of %2 kept · %3 shown</source>
        <translation>المحفوظ %1 من %2 · المعروض %3</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamHelpDialog</name>
    <message>
        <source>How programs read the stream</source>
        <translation>كيف تقرأ البرامج البث</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamListener</name>
    <message>
        <source>Port %1 is already used by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>WikiMon is not allowed to use port %1. Choose a port from 1024 on.</source>
        <translation>لا يُسمح لـ WikiMon باستخدام المنفذ %1. اختر منفذًا من 1024 فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ليس عنوانًا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be opened on %2: %3.</source>
        <translation>لا يمكن فتح المنفذ %1 على %2: %3.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamPage</name>
    <message>
        <source>Serving</source>
        <translation>إتاحة البث</translation>
    </message>
    <message>
        <source>A port for each &amp;wiki, as the public WikiMon has it</source>
        <translation>منفذ لكل &amp;ويكي، كما في WikiMon العام</translation>
    </message>
    <message>
        <source>Serve WebSocket when the program &amp;starts</source>
        <translation>بث WebSocket عند &amp;بدء البرنامج</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>&amp;Clients at most</source>
        <translation>الحد الأقصى لل&amp;عملاء</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>من يُسمح له بالاتصال</translation>
    </message>
    <message>
        <source>Programs on &amp;this computer only</source>
        <translation>البرامج على &amp;هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Other computers to&amp;o</source>
        <translation>حواسيب أ&amp;خرى أيضًا</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer can then read the stream. The IP addresses of people who edit without an account may be in it: ask for a token, or mask the addresses.</source>
        <translation>يستطيع عندئذ كل من يصل إلى هذا الحاسوب قراءة البث. وقد يحتوي على عناوين IP لأشخاص يعدّلون دون حساب: اطلب رمزًا مميزًا أو أخفِ جزءًا من العناوين.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Web &amp;pages of</source>
        <translation>&amp;صفحات الويب من</translation>
    </message>
    <message>
        <source>One site a line. Pages of these sites may read the stream in a browser; pages on this computer always may.</source>
        <translation>موقع واحد في كل سطر. يُسمح لصفحات هذه المواقع بقراءة البث في المتصفح؛ ويُسمح بذلك دائمًا للصفحات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>لا يُطلب رمز</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>A token that can&apos;t be guessed</source>
        <translation>رمز مميز لا يمكن تخمينه</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>ال&amp;رمز المميز</translation>
    </message>
    <message>
        <source>Clients give it in the address, ws://…/?token=…, or in a header.</source>
        <translation>يرسله العملاء في العنوان، ⁦ws://…/?token=…⁩، أو في ترويسة.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Encryption (wss)</source>
        <translation>التشفير (wss)</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>ال&amp;شهادة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>none: the stream is not encrypted</source>
        <translation>لا توجد: البث غير مشفر</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>ال&amp;مفتاح الخاص</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>في ملف الشهادة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>تصفح لاختيار: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.crt *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>These are too many sites.</source>
        <translation>عدد المواقع كبير جدًا.</translation>
    </message>
    <message>
        <source>Give each wiki a port too, as WikiMon&apos;s public server: en 9000, de 9010, ru 9020… All are also found at this port by their path.</source>
        <translation>يعطي كل ويكي منفذًا أيضًا كما في خادم WikiMon العام: en ‏9000 و de ‏9010 و ru ‏9020… وكلها متاحة أيضًا على هذا المنفذ بمساراتها.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamPreferences</name>
    <message>
        <source>“%1” is not a site. Write https://example.org, without a path.</source>
        <translation>«%1» ليس موقعًا. اكتب https://example.org دون مسار.</translation>
    </message>
    <message>
        <source>The certificate that goes with the key is missing.</source>
        <translation>الشهادة المقابلة للمفتاح مفقودة.</translation>
    </message>
</context>
<context>
    <name>WikiMon::StreamWikiPorts</name>
    <message>
        <source>There is no port number left for this wiki.</source>
        <translation>لم يبق رقم منفذ لهذا الويكي.</translation>
    </message>
</context>
<context>
    <name>WikiMon::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>WikiMon::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>WikiMon::Terms</name>
    <message>
        <source>this page or user</source>
        <translation>هذه الصفحة أو هذا المستخدم</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>عن: %1</translation>
    </message>
    <message>
        <source>not this page or user</source>
        <translation>ليس هذه الصفحة أو هذا المستخدم</translation>
    </message>
    <message>
        <source>Not about: %1</source>
        <translation>ليس عن: %1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>الصفحة: %1</translation>
    </message>
    <message>
        <source>not this page</source>
        <translation>ليست هذه الصفحة</translation>
    </message>
    <message>
        <source>Not page: %1</source>
        <translation>ليست الصفحة: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>هذا المستخدم</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>not this user</source>
        <translation>ليس هذا المستخدم</translation>
    </message>
    <message>
        <source>Not user: %1</source>
        <translation>ليس المستخدم: %1</translation>
    </message>
    <message>
        <source>this wiki</source>
        <translation>هذا الويكي</translation>
    </message>
    <message>
        <source>Wiki: %1</source>
        <translation>الويكي: %1</translation>
    </message>
    <message>
        <source>this namespace</source>
        <translation>هذا النطاق</translation>
    </message>
    <message>
        <source>Namespace: %1</source>
        <translation>النطاق: %1</translation>
    </message>
    <message>
        <source>this log</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::TimeBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
</context>
<context>
    <name>WikiMon::TimelineScan</name>
    <message>
        <source>The machine has no room for another thread.</source>
        <translation>لا يتسع الجهاز لخيط تنفيذ آخر.</translation>
    </message>
</context>
<context>
    <name>WikiMon::TopListView</name>
    <message>
        <source>Show only %1</source>
        <translation>عرض %1 فقط</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation>عرض %1 أيضًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>One a line: a name, a wiki link, or an address</source>
        <translation>واحد في كل سطر: اسم أو وصلة ويكي أو عنوان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>الأسطر التي لم تُفهم</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>المدخلات: %1</translation>
    </message>
    <message>
        <source>given twice: %1</source>
        <translation>المكرر: %1</translation>
    </message>
    <message>
        <source>not understood, left out: %1</source>
        <translation>غير المفهوم والمتروك: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a list.</source>
        <translation>الملف أكبر من أن يكون قائمة.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>لا تمكن كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>ملفات نصية (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListText</name>
    <message>
        <source>The text is too long to be a list.</source>
        <translation>النص أطول من أن يكون قائمة.</translation>
    </message>
    <message>
        <source>The list is full: it takes %L1 entries.</source>
        <translation>القائمة ممتلئة: الحد الأقصى للمدخلات %L1.</translation>
    </message>
    <message>
        <source>The link has no end: ]] is missing.</source>
        <translation>الوصلة بلا نهاية: ]] ناقصة.</translation>
    </message>
    <message>
        <source>This is not an address of a wiki of Wikimedia.</source>
        <translation>هذا ليس عنوانًا في ويكي تابع لويكيميديا.</translation>
    </message>
    <message>
        <source>This address names no page.</source>
        <translation>هذا العنوان لا يذكر صفحة.</translation>
    </message>
    <message>
        <source>“%1” is not where users are.</source>
        <translation>لا يوجد مستخدمون في «%1».</translation>
    </message>
    <message>
        <source>A special page is not a user.</source>
        <translation>الصفحة الخاصة ليست مستخدمًا.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>لا يوجد اسم.</translation>
    </message>
    <message>
        <source>The name is longer than MediaWiki allows (%1 bytes).</source>
        <translation>الاسم أطول مما تسمح به ميدياويكي (%1 بايت).</translation>
    </message>
    <message>
        <source>A name can&apos;t have the character %1.</source>
        <translation>لا يمكن أن يحتوي الاسم على الحرف %1.</translation>
    </message>
    <message>
        <source>A name can&apos;t have control characters or bytes that are no text.</source>
        <translation>لا يمكن أن يحتوي الاسم على أحرف تحكم أو بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>This is neither a user nor a single address.</source>
        <translation>هذا ليس مستخدمًا ولا عنوانًا مفردًا.</translation>
    </message>
</context>
<context>
    <name>WikiMon::WatchListsPage</name>
    <message>
        <source>Changes of these pages are marked: an edit, or a log entry about the page. “enwiki:Title” means one wiki only.</source>
        <translation>تُعلَّم تغييرات هذه الصفحات: تعديل أو مدخلة سجل عن الصفحة. «enwiki:Title» يعني ويكي واحدًا فقط.</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>Changes by these users, and log entries about them, are marked. “enwiki:Name” means one wiki only.</source>
        <translation>تُعلَّم تغييرات هؤلاء المستخدمين ومدخلات السجل عنهم. «enwiki:Name» يعني ويكي واحدًا فقط.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ال&amp;مستخدمون</translation>
    </message>
    <message>
        <source>Changes of these pages are hidden. They are still recorded and passed on.</source>
        <translation>تُخفى تغييرات هذه الصفحات. وتظل تُسجل وتُمرر.</translation>
    </message>
    <message>
        <source>I&amp;gnored pages</source>
        <translation>الصفحات المت&amp;جاهلة</translation>
    </message>
    <message>
        <source>Changes by these users are hidden. They are still recorded and passed on.</source>
        <translation>تُخفى تغييرات هؤلاء المستخدمين. وتظل تُسجل وتُمرر.</translation>
    </message>
    <message>
        <source>Ig&amp;nored users</source>
        <translation>المستخدمون المتجا&amp;هلون</translation>
    </message>
</context>
<context>
    <name>WikiMon::WebSocketSource</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>توقف %1 عن الرد.</translation>
    </message>
    <message>
        <source>%1 does not have what happened in between.</source>
        <translation>ليس لدى %1 ما حدث في تلك الأثناء.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 closed the connection: %2</source>
        <translation>أغلق %1 الاتصال: %2</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>فشل الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Messages from the server</source>
        <translation>رسائل من الخادم</translation>
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
            <numerusform>%1، %2 موقع ويكي</numerusform>
            <numerusform>%1، %2 موقع ويكي</numerusform>
            <numerusform>%1، %2 موقعا ويكي</numerusform>
            <numerusform>%1، %2 مواقع ويكي</numerusform>
            <numerusform>%1، %2 موقع ويكي</numerusform>
            <numerusform>%1، %2 موقع ويكي</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation>المجموعات المحفوظة</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiGroups</name>
    <message>
        <source>My languages</source>
        <translation>لغاتي</translation>
    </message>
    <message>
        <source>All Wikipedias</source>
        <translation>كل مواقع ويكيبيديا</translation>
    </message>
    <message>
        <source>All Wikisources</source>
        <translation>كل مواقع ويكي مصدر</translation>
    </message>
    <message>
        <source>Commons and Wikidata</source>
        <translation>كومنز وويكي بيانات</translation>
    </message>
    <message>
        <source>Small wikis</source>
        <translation>مواقع الويكي الصغيرة</translation>
    </message>
    <message>
        <source>All open wikis</source>
        <translation>كل مواقع الويكي المفتوحة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 more</source>
        <translation>
            <numerusform>%1 و%2 و%3 أخرى</numerusform>
            <numerusform>%1 و%2 و%3 آخر</numerusform>
            <numerusform>%1 و%2 و%3 آخران</numerusform>
            <numerusform>%1 و%2 و%3 أخرى</numerusform>
            <numerusform>%1 و%2 و%3 أخرى</numerusform>
            <numerusform>%1 و%2 و%3 أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 open wikis</source>
        <translation>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
            <numerusform>كل مواقع الويكي المفتوحة (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiGroupsList</name>
    <message>
        <source>&amp;Save as a set</source>
        <translation>&amp;حفظ كمجموعة</translation>
    </message>
    <message>
        <source>Rename the set (F2)</source>
        <translation>إعادة تسمية المجموعة (F2)</translation>
    </message>
    <message>
        <source>Remove the set (Delete)</source>
        <translation>إزالة المجموعة (Delete)</translation>
    </message>
    <message>
        <source>Groups of wikis</source>
        <translation>مجموعات مواقع الويكي</translation>
    </message>
    <message>
        <source>Keep the ticked wikis under a name</source>
        <translation>حفظ مواقع الويكي المحددة تحت اسم</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiListModel</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>All wikis</source>
        <translation>كل مواقع الويكي</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>few may edit</source>
        <translation>التعديل مقيد</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPicker</name>
    <message>
        <source>Wiki: %1</source>
        <translation>الويكي: %1</translation>
    </message>
    <message>
        <source>Wikis: %1</source>
        <translation>مواقع الويكي: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>و%1 أخرى</numerusform>
            <numerusform>و%1 آخر</numerusform>
            <numerusform>و%1 آخران</numerusform>
            <numerusform>و%1 أخرى</numerusform>
            <numerusform>و%1 أخرى</numerusform>
            <numerusform>و%1 أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose wikis</source>
        <translation>اختيار مواقع الويكي</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPopup</name>
    <message>
        <source>No wiki matches. Try a language&apos;s name, a code or a host.</source>
        <translation>لا يوجد ويكي مطابق. جرب اسم لغة أو رمزًا أو مضيفًا.</translation>
    </message>
    <message>
        <source>Language, project, code or host</source>
        <translation>اللغة أو المشروع أو الرمز أو المضيف</translation>
    </message>
    <message>
        <source>Search for a wiki</source>
        <translation>البحث عن ويكي</translation>
    </message>
    <message>
        <source>Wikis</source>
        <translation>مواقع الويكي</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Choose wikis</source>
        <translation>اختيار مواقع الويكي</translation>
    </message>
    <message>
        <source>Enter watches one wiki  ·  Shift+Enter ticks it  ·  Ctrl+Enter watches the ticked  ·  Ctrl+D marks a favourite  ·  Esc changes nothing</source>
        <translation>متابعة ويكي واحد: Enter  ·  تحديده: Shift+Enter  ·  متابعة المحددة: Ctrl+Enter  ·  إضافة إلى المفضلة: Ctrl+D  ·  إغلاق دون تغيير: Esc</translation>
    </message>
    <message>
        <source>No wiki is ticked</source>
        <translation>لم يُحدد أي ويكي</translation>
    </message>
    <message>
        <source>1 wiki is ticked</source>
        <translation>موقع ويكي واحد محدد</translation>
    </message>
    <message numerus="yes">
        <source>%1 wikis are ticked</source>
        <translation>
            <numerusform>%1 موقع ويكي محدد</numerusform>
            <numerusform>%1 موقع ويكي محدد</numerusform>
            <numerusform>%1 موقعا ويكي محددان</numerusform>
            <numerusform>%1 مواقع ويكي محددة</numerusform>
            <numerusform>%1 موقع ويكي محددًا</numerusform>
            <numerusform>%1 موقع ويكي محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>&amp;متابعته</translation>
    </message>
    <message>
        <source>&amp;Watch them</source>
        <translation>&amp;متابعتها</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiSets</name>
    <message>
        <source>Set %1</source>
        <translation>مجموعة %1</translation>
    </message>
</context>
<context>
    <name>WikiMon::WindowActions</name>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;فتح تسجيل…</translation>
    </message>
    <message>
        <source>Replay the &amp;sample session</source>
        <translation>تشغيل جلسة ال&amp;مثال</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص &amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Hold the table still. The feed, the recording and the stream go on. (Space)</source>
        <translation>تثبيت الجدول. تستمر التغذية والتسجيل والبث. (Space)</translation>
    </message>
    <message>
        <source>&amp;Serve WebSocket</source>
        <translation>&amp;بث WebSocket</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About WikiMon</source>
        <translation>&amp;عن WikiMon</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>عن &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Real time</source>
        <translation>الوقت ال&amp;حقيقي</translation>
    </message>
    <message>
        <source>&amp;10 times</source>
        <translation>&amp;10 مرات</translation>
    </message>
    <message>
        <source>1&amp;00 times</source>
        <translation>1&amp;00 مرة</translation>
    </message>
    <message>
        <source>As &amp;fast as it goes</source>
        <translation>بأ&amp;قصى سرعة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation>إيقاف ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>End the replay (Ctrl+K)</source>
        <translation>إنهاء التشغيل (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>End the connection to the feed (Ctrl+K)</source>
        <translation>إنهاء الاتصال بالتغذية (Ctrl+K)</translation>
    </message>
    <message>
        <source>Follow the chosen wiki (Ctrl+K)</source>
        <translation>متابعة الويكي المختار (Ctrl+K)</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>إيقاف الت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;تسجيل…</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>End the recording (Ctrl+R)</source>
        <translation>إنهاء التسجيل (Ctrl+R)</translation>
    </message>
    <message>
        <source>Write every change that comes to a file (Ctrl+R)</source>
        <translation>كتابة كل تغيير يصل في ملف (Ctrl+R)</translation>
    </message>
    <message>
        <source>Export the &amp;map as GeoJSON…</source>
        <translation>تصدير ال&amp;خريطة بصيغة GeoJSON…</translation>
    </message>
    <message>
        <source>Save the p&amp;laces as CSV…</source>
        <translation>حفظ الأما&amp;كن بصيغة CSV…</translation>
    </message>
    <message>
        <source>Go to the &amp;newest change</source>
        <translation>الانتقال إلى أح&amp;دث تغيير</translation>
    </message>
    <message>
        <source>&amp;Location database…</source>
        <translation>قاعدة بيانات ال&amp;مواقع…</translation>
    </message>
    <message>
        <source>What a &amp;filter can say</source>
        <translation>ما يمكن أن يقوله ال&amp;مرشح</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>ال&amp;خريطة</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>ال&amp;أماكن</translation>
    </message>
    <message>
        <source>&amp;Changes a minute</source>
        <translation>التغييرات في ال&amp;دقيقة</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>&amp;Oldest changes first</source>
        <translation>أ&amp;قدم التغييرات أولًا</translation>
    </message>
    <message>
        <source>&amp;Group the edits of a page</source>
        <translation>ت&amp;جميع تعديلات الصفحة</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>ال&amp;مرشح…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>م&amp;سح المرشح</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>المرشحات المح&amp;فوظة…</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>هذا الم&amp;ستخدم فقط</translation>
    </message>
    <message>
        <source>Not this u&amp;ser</source>
        <translation>ليس هذا المس&amp;تخدم</translation>
    </message>
    <message>
        <source>Only this &amp;page</source>
        <translation>هذه ال&amp;صفحة فقط</translation>
    </message>
    <message>
        <source>Not this p&amp;age</source>
        <translation>ليست هذه الص&amp;فحة</translation>
    </message>
    <message>
        <source>&amp;Colours and rules…</source>
        <translation>الألوان والقوا&amp;عد…</translation>
    </message>
    <message>
        <source>&amp;Watch lists…</source>
        <translation>&amp;قوائم المراقبة…</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications…</source>
        <translation>إشعارات سطح الم&amp;كتب…</translation>
    </message>
    <message>
        <source>Map in f&amp;ull screen</source>
        <translation>الخ&amp;ريطة بملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>&amp;Choose wikis…</source>
        <translation>ا&amp;ختيار مواقع الويكي…</translation>
    </message>
    <message>
        <source>&amp;Source of the changes…</source>
        <translation>مصدر الت&amp;غييرات…</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>How programs read the &amp;stream</source>
        <translation>كيف تقرأ البرامج ال&amp;بث</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>الت&amp;شخيص</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير التا&amp;لي</translation>
    </message>
    <message>
        <source>Pause the replay and play one change (Ctrl+.)</source>
        <translation>إيقاف التشغيل مؤقتًا وعرض تغيير واحد (⁦Ctrl+.⁩)</translation>
    </message>
    <message>
        <source>Go to the &amp;time bar</source>
        <translation>الانتقال إلى شريط ال&amp;زمن</translation>
    </message>
    <message>
        <source>Back to the &amp;live feed</source>
        <translation>العودة إلى التغذية الح&amp;ية</translation>
    </message>
    <message>
        <source>Close the recording and go back to the live feed (Ctrl+Shift+K)</source>
        <translation>إغلاق التسجيل والعودة إلى التغذية الحية (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>1,000 &amp;times</source>
        <translation>1,000 &amp;مرة</translation>
    </message>
    <message>
        <source>&amp;Pause the replay</source>
        <translation>إيقاف ال&amp;تشغيل مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Play the replay</source>
        <translation>بدء ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>Pause the replay (Ctrl+P)</source>
        <translation>إيقاف التشغيل مؤقتًا (Ctrl+P)</translation>
    </message>
    <message>
        <source>Play (Ctrl+P)</source>
        <translation>تشغيل (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>WikiMon::WindowPanels</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Changes a minute</source>
        <translation>التغييرات في الدقيقة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأبرز</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
</TS>

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
        <source>Write every change to a file, one JSON line each</source>
        <translation>كتابة كل تغيير في ملف، سطر JSON لكل منها</translation>
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
    <name>RecordingLine</name>
    <message>
        <source>The line is no IRC message.</source>
        <translation>السطر ليس رسالة IRC.</translation>
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
    <name>WikiMon::BroadcastServer</name>
    <message>
        <source>WikiMon tries again every %1 seconds.</source>
        <translation>يعيد WikiMon المحاولة كل %1 ثانية.</translation>
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
        <source>Copy &amp;title</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Search for user “%1”</source>
        <translation>البحث عن المستخدم «%1»</translation>
    </message>
    <message>
        <source>Search for page “%1”</source>
        <translation>البحث عن الصفحة «%1»</translation>
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
    <name>WikiMon::Diagnostics</name>
    <message>
        <source>Feed</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>مرات إعادة الاتصال</translation>
    </message>
    <message>
        <source>Changes kept</source>
        <translation>التغييرات المحفوظة</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>الذاكرة المستخدمة</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>التغييرات المتروكة</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Gaps of the feed</source>
        <translation>انقطاعات التغذية</translation>
    </message>
    <message>
        <source>Location data</source>
        <translation>بيانات المواقع</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>الرسائل المرسلة</translation>
    </message>
    <message>
        <source>Clients let go, too slow</source>
        <translation>العملاء المفصولون لبطئهم</translation>
    </message>
    <message>
        <source>Clients refused</source>
        <translation>العملاء المرفوضون</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>التغييرات المسجلة</translation>
    </message>
</context>
<context>
    <name>WikiMon::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Lines that were no changes, and gaps of the feed</source>
        <translation>الأسطر التي ليست تغييرات، وانقطاعات التغذية</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>No line was rejected, and the feed has had no gap.</source>
        <translation>لم يُرفض أي سطر، ولم تنقطع التغذية.</translation>
    </message>
    <message>
        <source>The last lines that were no changes, and gaps of the feed</source>
        <translation>آخر الأسطر التي ليست تغييرات، وانقطاعات التغذية</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>WikiMon::FileController</name>
    <message>
        <source>Export session</source>
        <translation>تصدير الجلسة</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl *.raw *.txt);;All files (*)</source>
        <translation>تسجيلات (*.jsonl *.raw *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>التسجيل في</translation>
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
        <source>The recording is losing changes. %1 It goes on once the file takes them again.</source>
        <translation>يفقد التسجيل تغييرات. %1 يستمر متى أمكنت الكتابة في الملف من جديد.</translation>
    </message>
    <message>
        <source>Nothing is recorded. %1 Choose another file to record to.</source>
        <translation>لا يُسجل شيء. %1 اختر ملفًا آخر للتسجيل فيه.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2…</source>
        <translation>جارٍ التصدير: %1 من %2…</translation>
    </message>
    <message>
        <source>Exported %1 to %2, %3.</source>
        <translation>تم التصدير إلى %2: %1، %3.</translation>
    </message>
    <message>
        <source>Not in the file, since they left the memory before: %1.</source>
        <translation>ليست في الملف لأنها غادرت الذاكرة قبل ذلك: %1.</translation>
    </message>
    <message>
        <source>The export failed. %1 No file was written.</source>
        <translation>فشل التصدير. %1 لم يُكتب أي ملف.</translation>
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
    <name>WikiMon::MainWindow</name>
    <message>
        <source>Search pages, users and summaries</source>
        <translation>البحث في الصفحات والمستخدمين والملخصات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>The settings could not be read, so WikiMon starts with its own. The old file is kept as %1.</source>
        <translation>تعذرت قراءة الإعدادات، لذا يبدأ WikiMon بإعداداته الافتراضية. حُفظ الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
</context>
<context>
    <name>WikiMon::Menus</name>
    <message>
        <source>&amp;Session</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>Replay spee&amp;d</source>
        <translation>&amp;سرعة التشغيل</translation>
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
        <source>&amp;Feed</source>
        <translation>الت&amp;غذية</translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation>ال&amp;بث</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
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
        <source>%Ln new changes: back to the newest</source>
        <translation>
            <numerusform>%Ln تغيير جديد: العودة إلى الأحدث</numerusform>
            <numerusform>%Ln تغيير جديد: العودة إلى الأحدث</numerusform>
            <numerusform>%Ln تغييران جديدان: العودة إلى الأحدث</numerusform>
            <numerusform>%Ln تغييرات جديدة: العودة إلى الأحدث</numerusform>
            <numerusform>%Ln تغييرًا جديدًا: العودة إلى الأحدث</numerusform>
            <numerusform>%Ln تغيير جديد: العودة إلى الأحدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WikiMon::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>IRC &amp;server</source>
        <translation>&amp;خادم IRC</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Serve WebSocket &amp;when the program starts</source>
        <translation>&amp;بث WebSocket عند بدء البرنامج</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>الم&amp;نفذ</translation>
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
        <translation>&amp;تصفح…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>A server is needed. The public one is irc.wikimedia.org.</source>
        <translation>يلزم خادم. الخادم العام هو irc.wikimedia.org.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a server.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه.</translation>
    </message>
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
    <message>
        <source>Location databases (*.mmdb);;All files (*)</source>
        <translation>قواعد بيانات المواقع (*.mmdb);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>ال&amp;حركات</translation>
    </message>
</context>
<context>
    <name>WikiMon::ReplaySource</name>
    <message>
        <source>%1 is a folder, not a recording.</source>
        <translation>%1 مجلد وليس تسجيلًا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>السطر %1 طويل جدًا.</translation>
    </message>
    <message>
        <source>%1 is no file, but a pipe or a device.</source>
        <translation>%1 ليس ملفًا، بل أنبوب أو جهاز.</translation>
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
        <source>Recording %1: %2</source>
        <translation>تسجيل %1: %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>تسجيل: %1، %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2, %3 lost</source>
        <translation>تسجيل: %1، %2، المفقود: %3</translation>
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
        <source>%1 kept · %2 shown · %3 dropped</source>
        <translation>المحفوظ: %1 · المعروض: %2 · المتروك: %3</translation>
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
    <name>WikiMon::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
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
        <source>Choose a wiki</source>
        <translation>اختر ويكي</translation>
    </message>
</context>
<context>
    <name>WikiMon::WikiPopup</name>
    <message>
        <source>No wiki matches. Try a language&apos;s name, a code or a host.</source>
        <translation>لا يوجد ويكي مطابق. جرب اسم لغة أو رمزًا أو مضيفًا.</translation>
    </message>
    <message>
        <source>Choose a wiki</source>
        <translation>اختر ويكي</translation>
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
        <source>Enter connects  ·  Ctrl+D marks a favourite  ·  Esc closes</source>
        <translation>Enter للاتصال  ·  Ctrl+D للإضافة إلى المفضلة  ·  Esc للإغلاق</translation>
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
        <source>&amp;Export session…</source>
        <translation>ت&amp;صدير الجلسة…</translation>
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
        <source>&amp;Choose wiki…</source>
        <translation>ا&amp;ختيار ويكي…</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;IRC server…</source>
        <translation>&amp;خادم IRC…</translation>
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
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
</context>
</TS>

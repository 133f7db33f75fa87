# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""What the sample session is about: invented pages, users and edit summaries of nine wikis."""

# Local names: talk, user, user talk, project, file, template, category, special.
LOCAL = {
    "enwiki": ("Talk", "User", "User talk", "Wikipedia", "File", "Template", "Category", "Special"),
    "dewiki": ("Diskussion", "Benutzer", "Benutzer Diskussion", "Wikipedia", "Datei", "Vorlage", "Kategorie", "Spezial"),
    "frwiki": ("Discussion", "Utilisateur", "Discussion utilisateur", "Wikipédia", "Fichier", "Modèle", "Catégorie", "Spécial"),
    "ruwiki": ("Обсуждение", "Участник", "Обсуждение участника", "Википедия", "Файл", "Шаблон", "Категория", "Служебная"),
    "jawiki": ("ノート", "利用者", "利用者\u2010会話", "Wikipedia", "ファイル", "Template", "Category", "特別"),
    "arwiki": ("نقاش", "مستخدم", "نقاش المستخدم", "ويكيبيديا", "ملف", "قالب", "تصنيف", "خاص"),
    "hewiki": ("שיחה", "משתמש", "שיחת משתמש", "ויקיפדיה", "קובץ", "תבנית", "קטגוריה", "מיוחד"),
    "hiwiki": ("वार्ता", "सदस्य", "सदस्य वार्ता", "विकिपीडिया", "चित्र", "साँचा", "श्रेणी", "विशेष"),
    "commonswiki": ("Talk", "User", "User talk", "Commons", "File", "Template", "Category", "Special"),
    "wikidatawiki": ("Talk", "User", "User talk", "Wikidata", "File", "Template", "Category", "Special"),
}

# Host, share of the changes, patrolling of all edits.
WIKIS = {
    "enwiki": ("en.wikipedia.org", 30, False),
    "dewiki": ("de.wikipedia.org", 11, False),
    "frwiki": ("fr.wikipedia.org", 9, True),
    "ruwiki": ("ru.wikipedia.org", 7, False),
    "jawiki": ("ja.wikipedia.org", 7, False),
    "arwiki": ("ar.wikipedia.org", 6, True),
    "hewiki": ("he.wikipedia.org", 4, True),
    "hiwiki": ("hi.wikipedia.org", 4, False),
    "commonswiki": ("commons.wikimedia.org", 8, True),
    "wikidatawiki": ("www.wikidata.org", 14, True),
}

TITLES = {
    "enwiki": ["Harlow Bay Lighthouse", "Mount Estrenne", "Tidewater Railway (Norhaven)", "Grevillea Street Bridge",
               "The Cartographer's Winter", "2041: A Quiet Orbit", "Blue-throated marsh wren", "Ostrava Quartet No. 3",
               "List of lighthouses in Norhaven", "Pellworth Grammar School", "Ashcombe United F.C.", "Kettle logic (album)",
               "Saltmarsh ecology", "Lowland Rover Mk II", "History of Norhaven", "Norhaven", "Selwyn Canal",
               "Tern Island", "Quince jelly", "Battle of Orm's Ford", "Open Harbour Festival", "HMS Dunnock (1911)"],
    "dewiki": ["Leuchtturm Südersand", "Bahnhof Kranzingen", "Oberwaldsee", "Gasthaus Zum Grünen Reiher", "Liste der Mühlen an der Wispel",
               "Wispeltal", "Die Kartenzeichnerin", "Straßenbahn Neuhagen", "FC Wispeltal 09", "Schloss Lindenöd", "Nebelkrähenpfad",
               "Ährenbach (Fluss)", "Großer Preis von Neuhagen 1957"],
    "frwiki": ["Phare de Kerval", "Gare de Saint-Aubry-sur-Orne", "Pont des Tanneurs", "L'Été des cartographes", "Lac d'Ombrelle",
               "Communauté de communes du Val d'Ombre", "Tramway de Brévannes", "Château de Montclerc", "Fête des Lanternes d'eau",
               "Étoile filante (chanson)", "Liste des phares du Kerval"],
    "ruwiki": ["Маяк Северный Рог", "Берёзовская узкоколейная дорога", "Озеро Тихое (Заречье)", "Мост Кузнецов", "Зимний картограф",
               "Заречье (посёлок)", "Трамвай Нового Заречья", "Список маяков Северного Рога", "Журавлиная падь", "Ёлкин ручей"],
    "jawiki": ["北灯岬灯台", "霧見鉄道", "霧見駅 (北灯県)", "青い地図帳", "北灯県", "白鷺橋", "静かな軌道", "霧見町立図書館", "北灯県の灯台一覧",
               "潮騒まつり"],
    "arwiki": ["منارة رأس النور", "محطة قطار وادي الزيتون", "بحيرة الهدوء", "جسر النحاسين", "شتاء رسام الخرائط", "قائمة منارات ساحل النور",
               "مهرجان الفوانيس المائية", "وادي الزيتون (بلدة)"],
    "hewiki": ["מגדלור כף האור", "תחנת הרכבת עמק הזית", "אגם השלווה", "גשר הצורפים", "חורפו של הקרטוגרף", "פסטיבל הפנסים",
               "רשימת מגדלורים בחוף האור"],
    "hiwiki": ["दीपगिरि प्रकाशस्तंभ", "शांतिसागर झील", "नीलपुर रेलवे स्टेशन", "मानचित्रकार की सर्दी", "जलदीप उत्सव", "नीलपुर"],
    "commonswiki": ["File:Harlow Bay Lighthouse at dusk.jpg", "File:Südersand lighthouse, view from the north.jpg",
                    "File:霧見駅 2026.jpg", "File:Phare de Kerval - plan.svg", "Category:Lighthouses in Norhaven",
                    "File:Tern Island from above.webm", "Category:Trams in Neuhagen", "File:Selwyn Canal map.svg",
                    "Commons:Featured picture candidates", "Template:Norhaven maps"],
    "wikidatawiki": [],
}

SECTIONS = {
    "enwiki": ["History", "Early life", "See also", "References", "Plot", "Geography", "Reception", "External links", "Route", "2026 season"],
    "dewiki": ["Geschichte", "Weblinks", "Lage", "Literatur", "Einzelnachweise", "Betrieb"],
    "frwiki": ["Histoire", "Voir aussi", "Géographie", "Notes et références", "Exploitation"],
    "ruwiki": ["История", "Примечания", "География", "Ссылки"],
    "jawiki": ["歴史", "脚注", "概要", "駅周辺", "関連項目"],
    "arwiki": ["التاريخ", "مراجع", "الموقع", "وصلات خارجية"],
    "hewiki": ["היסטוריה", "הערות שוליים", "קישורים חיצוניים"],
    "hiwiki": ["इतिहास", "सन्दर्भ", "भूगोल"],
    "commonswiki": ["Licensing", "Summary", "Assessment"],
    "wikidatawiki": ["Merge", "Properties"],
}

REMARKS = {
    "enwiki": ["fix typo", "ce", "added reference", "Updated the figures for 2025", "rm unsourced claim", "clean up, replaced: teh → the",
               "expand with the 1911 timetable", "Added {{citation needed}} tag", "per talk page", "link to the new station",
               "#1lib1ref added a citation", "image added #WPWP #WPWPEN", "Importing table, see @Mapwright for the source",
               "Adding local short description: \"Lighthouse in Norhaven\"", "Filling in 3 references using reFill"],
    "dewiki": ["Tippfehler korrigiert", "Beleg ergänzt", "Kleinkram", "Lage präzisiert", "typo", "Bild ergänzt #WPWP", "Form",
               "+ Literatur, siehe @Reiherblick"],
    "frwiki": ["orthographe", "ajout d'une source", "mise en forme", "wikification", "précision", "photo ajoutée #WPWP #NosMuseesEnDirect"],
    "ruwiki": ["орфография", "дополнение", "источник", "викификация", "уточнение, см. @Тихий_Картограф", "иллюстрация #WPWP"],
    "jawiki": ["誤字修正", "加筆", "出典を追加", "リンク修正", "時刻表を更新", "画像を追加 #WPWP"],
    "arwiki": ["إضافة مصدر", "تصحيح إملائي", "تنسيق", "توسيع", "صورة جديدة #WPWP"],
    "hewiki": ["הגהה", "הוספת מקור", "ויקיזציה", "עריכה", "תמונה #WPWP"],
    "hiwiki": ["वर्तनी सुधार", "स्रोत जोड़ा", "विस्तार", "चित्र जोड़ा #WPWP"],
    "commonswiki": ["better crop", "+cat", "added description in English", "VFC bulk change", "{{Location}} added #WLM2026"],
    "wikidatawiki": ["/* wbsetlabel-add:1|de */ Leuchtturm Südersand", "/* wbcreateclaim-create:1| */ [[Property:P31]]: [[Q39715]]",
                     "/* wbsetdescription-add:1|en */ lighthouse in Norhaven", "/* wbsetaliases-add:1|ja */ 北灯",
                     "/* wbcreateclaim-create:1| */ [[Property:P625]]: 54°12'N, 8°41'E", "/* wbeditentity-update:0| */ #quickstatements; batch #90417",
                     "/* wbsetreference-add:2| */ [[Property:P571]]: 1911", "/* wbmergeitems-from:0||Q990017 */"],
}

REVERTS = {
    "enwiki": "Reverted edits by [[Special:Contributions/{0}|{0}]] ([[User talk:{0}|talk]]) to last version by Lanternfish",
    "dewiki": "Änderungen von [[Spezial:Beiträge/{0}|{0}]] auf die letzte Version von Reiherblick zurückgesetzt",
    "frwiki": "Révocation des modifications de [[Spécial:Contributions/{0}|{0}]] (retour à la version de Passerelle bleue)",
    "ruwiki": "откат правок [[Служебная:Contributions/{0}|{0}]] к версии Тихий Картограф",
    "jawiki": "[[特別:投稿記録/{0}|{0}]] による編集を 灯台守 による直前の版へ差し戻しました",
    "arwiki": "استرجاع تعديلات [[خاص:مساهمات/{0}|{0}]] إلى آخر نسخة",
    "hewiki": "שוחזר מעריכות של [[מיוחד:תרומות/{0}|{0}]] לעריכה האחרונה",
    "hiwiki": "[[विशेष:योगदान/{0}|{0}]] के सम्पादनों को हटाया",
    "commonswiki": "Reverted edits by [[Special:Contributions/{0}|{0}]]",
    "wikidatawiki": "/* undo:0||2300000000|{0} */",
}

USERS = {
    "enwiki": ["Lanternfish", "Quillwort", "Mapwright", "Tern Watcher", "Saltmarsh Sally", "O'Driftwood", "Bracken & Fern", "Foo * Harbour"],
    "dewiki": ["Reiherblick", "Wispelmüller", "Nebelkrähe 7", "Schleusenwärterin", "Ährenfeld"],
    "frwiki": ["Passerelle bleue", "Gabare", "Éclusier du Val", "Lucarne42"],
    "ruwiki": ["Тихий Картограф", "Журавль-сан", "Ёлкина Тропа", "Паромщик"],
    "jawiki": ["灯台守", "霧見の旅人", "しらさぎ橋", "地図職人"],
    "arwiki": ["حارس المنارة", "رسام الخرائط", "زيتونة الوادي"],
    "hewiki": ["שומר המגדלור", "עפיפון כחול", "צייר המפות"],
    "hiwiki": ["दीपरक्षक", "नीलनदी", "मानचित्र मित्र"],
    "commonswiki": ["Lanternfish", "Plankton Pics", "Reiherblick", "Aperture Heron", "地図職人"],
    "wikidatawiki": ["Quillwort", "Tripletail", "Statement Stork", "Gabare", "Nebelkrähe 7"],
}

BOTS = {
    "enwiki": ("TidyTernBot", "Bot: dating maintenance tags ([[Category:Articles needing dates|task 4]])"),
    "dewiki": ("WispelBot", "Bot: Weblinks vereinheitlicht"),
    "frwiki": ("GabareBot", "Bot : ajout des archives"),
    "ruwiki": ("ЖуравльБот", "бот: замена устаревшего шаблона"),
    "jawiki": ("灯台Bot", "ボット: カテゴリの修正"),
    "arwiki": ("بوت المنارة", "بوت: إصلاح التحويلات"),
    "hewiki": ("בוט המגדלור", "בוט: החלפת תבנית"),
    "hiwiki": ("दीपबॉट", "बॉट: श्रेणी सुधार"),
    "commonswiki": ("HeronSortBot", "Bot: categorised by location"),
    "wikidatawiki": ("StatementStorkBot", "/* wbcreateclaim-create:1| */ [[Property:P1566]]: 9900417, #quickstatements"),
}

# Real places for invented public addresses: city, region, country, latitude, longitude, beginning of the address.
PLACES = [
    ("Salisbury", "Maryland", "United States", 38.3761, -75.6086, "71.200"), ("Seattle", "Washington", "United States", 47.6062, -122.3321, "73.19"),
    ("Austin", "Texas", "United States", 30.2672, -97.7431, "70.114"), ("Toronto", "Ontario", "Canada", 43.6532, -79.3832, "99.231"),
    ("Mexico City", "Mexico City", "Mexico", 19.4326, -99.1332, "187.190"), ("Bogotá", "Bogota D.C.", "Colombia", 4.711, -74.0721, "190.24"),
    ("Lima", "Lima", "Peru", -12.0464, -77.0428, "190.117"), ("São Paulo", "São Paulo", "Brazil", -23.5505, -46.6333, "177.32"),
    ("Buenos Aires", "Buenos Aires F.D.", "Argentina", -34.6037, -58.3816, "181.46"), ("Santiago", "Santiago Metropolitan", "Chile", -33.4489, -70.6693, "190.161"),
    ("Reykjavik", "Capital Region", "Iceland", 64.1466, -21.9426, "85.220"), ("Dublin", "Leinster", "Ireland", 53.3498, -6.2603, "86.40"),
    ("Leeds", "England", "United Kingdom", 53.8008, -1.5491, "86.133"), ("Lisbon", "Lisbon", "Portugal", 38.7223, -9.1393, "85.240"),
    ("Seville", "Andalusia", "Spain", 37.3891, -5.9845, "83.56"), ("Lyon", "Auvergne-Rhône-Alpes", "France", 45.764, 4.8357, "90.3"),
    ("Cologne", "North Rhine-Westphalia", "Germany", 50.9375, 6.9603, "87.79"), ("Leipzig", "Saxony", "Germany", 51.3397, 12.3731, "91.7"),
    ("Vienna", "Vienna", "Austria", 48.2082, 16.3738, "84.112"), ("Turin", "Piedmont", "Italy", 45.0703, 7.6869, "79.24"),
    ("Gdańsk", "Pomerania", "Poland", 54.352, 18.6466, "83.8"), ("Tallinn", "Harjumaa", "Estonia", 59.437, 24.7536, "90.190"),
    ("Thessaloniki", "Central Macedonia", "Greece", 40.6401, 22.9444, "79.129"), ("Izmir", "İzmir Province", "Turkey", 38.4237, 27.1428, "88.230"),
    ("Kazan", "Tatarstan Republic", "Russia", 55.7887, 49.1221, "94.180"), ("Novosibirsk", "Novosibirsk Oblast", "Russia", 55.0084, 82.9357, "90.188"),
    ("Cairo", "Cairo Governorate", "Egypt", 30.0444, 31.2357, "41.32"), ("Casablanca", "Casablanca-Settat", "Morocco", 33.5731, -7.5898, "105.66"),
    ("Lagos", "Lagos", "Nigeria", 6.5244, 3.3792, "105.112"), ("Nairobi", "Nairobi County", "Kenya", -1.2921, 36.8219, "105.160"),
    ("Cape Town", "Western Cape", "South Africa", -33.9249, 18.4241, "105.224"), ("Tel Aviv", "Tel Aviv", "Israel", 32.0853, 34.7818, "85.64"),
    ("Amman", "Amman", "Jordan", 31.9454, 35.9284, "94.249"), ("Riyadh", "Riyadh Region", "Saudi Arabia", 24.7136, 46.6753, "94.96"),
    ("Karachi", "Sindh", "Pakistan", 24.8607, 67.0011, "110.36"), ("Pune", "Maharashtra", "India", 18.5204, 73.8567, "103.66"),
    ("Lucknow", "Uttar Pradesh", "India", 26.8467, 80.9462, "106.219"), ("Dhaka", "Dhaka Division", "Bangladesh", 23.8103, 90.4125, "103.112"),
    ("Bangkok", "Bangkok", "Thailand", 13.7563, 100.5018, "110.164"), ("Hanoi", "Hanoi", "Vietnam", 21.0278, 105.8342, "113.160"),
    ("Jakarta", "Jakarta", "Indonesia", -6.2088, 106.8456, "114.4"), ("Manila", "Metro Manila", "Philippines", 14.5995, 120.9842, "112.198"),
    ("Taipei", "Taiwan", "Taiwan", 25.033, 121.5654, "114.32"), ("Busan", "Busan", "South Korea", 35.1796, 129.0756, "112.160"),
    ("Osaka", "Ōsaka", "Japan", 34.6937, 135.5023, "126.12"), ("Sapporo", "Hokkaido", "Japan", 43.0618, 141.3545, "126.77"),
    ("Perth", "Western Australia", "Australia", -31.9523, 115.8613, "101.160"), ("Melbourne", "Victoria", "Australia", -37.8136, 144.9631, "101.112"),
    ("Auckland", "Auckland", "New Zealand", -36.8509, 174.7645, "101.98"), ("Suva", "Central", "Fiji", -18.1248, 178.4501, "103.1"),
    (None, None, "Mongolia", 46.8625, 103.8467, "103.26"), (None, None, "Kazakhstan", 48.0196, 66.9237, "95.56"),
]

import type { Panel } from './panel.ts'

/** Why a disclaimer stands with a piece or does not, and what stands on its own page. */
export const disclaimerWords = {
  disclaimerWhy: {
    chosen: ['It was chosen on this piece.', 'Bu yazıda seçildi.', 'اختير في هذا المقال.'],
    ended: ['Its time is over.', 'Süresi doldu.', 'انتهى وقته.'],
    'gave-way': [
      '“{{name}}” of the same family is shown instead.',
      'Yerine aynı aileden “{{name}}” gösteriliyor.',
      'يظهر بدله «{{name}}» من العائلة نفسها.',
    ],
    'no-wording': ['It has no wording yet.', 'Henüz ifadesi yok.', 'لا صياغة له بعد.'],
    'not-chosen': [
      'It is chosen on each piece, and was not chosen on this one.',
      'Her yazıda ayrıca seçilir; bunda seçilmedi.',
      'يُختار في كل مقال على حدة، ولم يُختر في هذا.',
    ],
    'not-in-force': ['It is not in force.', 'Yürürlükte değil.', 'ليس ساريًا.'],
    'not-in-scope': ['{{list}}.', '{{list}}.', '{{list}}.'],
    'not-yet': ['Its time has not come yet.', 'Zamanı henüz gelmedi.', 'لم يحن وقته بعد.'],
    'other-language': [
      'It is worded in another language than the piece.',
      'Yazıdan başka bir dilde yazılmış.',
      'صيغ بلغة غير لغة المقال.',
    ],
    scope: ['Because of: {{list}}.', 'Nedeni: {{list}}.', 'السبب: {{list}}.'],
    'taken-off': ['It was taken off this piece.', 'Bu yazıdan çıkarıldı.', 'رُفع عن هذا المقال.'],
  },
  disclaimerHolds: {
    'site-wide': [
      'every piece in this language carries it',
      'bu dildeki her yazı onu taşır',
      'يحمله كل مقال بهذه اللغة',
    ],
    kind: ['the kind of piece', 'yazının türü', 'نوع المقال'],
    section: ['the section', 'bölüm', 'الباب'],
    topic: ['the topic', 'konu', 'الموضوع'],
    syndicated: [
      'the piece first appeared elsewhere',
      'yazı ilk kez başka yerde yayımlandı',
      'نُشر المقال أول مرة في مكان آخر',
    ],
    sponsored: ['the piece is sponsored', 'yazı sponsorlu', 'المقال برعاية'],
    'ai-use': [
      'use of AI is declared',
      'yapay zekâ kullanımı beyan edildi',
      'صُرّح باستعمال الذكاء الاصطناعي',
    ],
    affiliation: ['the affiliation of an author', 'bir yazarın kurumu', 'جهة انتماء أحد الكتّاب'],
    author: ['the author', 'yazar', 'الكاتب'],
    chosen: ['it was chosen on this piece', 'bu yazıda seçildi', 'اختير في هذا المقال'],
  },
  disclaimerFails: {
    kind: ['this is another kind of piece', 'bu başka tür bir yazı', 'هذا نوع آخر من المقالات'],
    section: ['the piece stands in another section', 'yazı başka bir bölümde', 'المقال في باب آخر'],
    topic: [
      'the piece has none of its topics',
      'yazıda konularından hiçbiri yok',
      'ليس في المقال أي من مواضيعه',
    ],
    syndicated: [
      'the piece did not appear elsewhere first',
      'yazı önce başka yerde yayımlanmadı',
      'لم يُنشر المقال أولًا في مكان آخر',
    ],
    sponsored: ['the piece is not sponsored', 'yazı sponsorlu değil', 'المقال ليس برعاية'],
    'ai-use': [
      'no use of AI is declared',
      'yapay zekâ kullanımı beyan edilmedi',
      'لم يُصرَّح باستعمال الذكاء الاصطناعي',
    ],
    affiliation: [
      'no named author has such an affiliation',
      'adı geçen hiçbir yazarın böyle bir kurumu yok',
      'ليس لأي كاتب مذكور مثل هذه الجهة',
    ],
    author: ['it is by other authors', 'başka yazarların', 'هو لكتّاب آخرين'],
  },
  disclaimerUse: {
    why: ['Why a piece carries it', 'Bir yazı onu neden taşır', 'لماذا يحمله المقال'],
    allOf: [
      'A piece in its language carries it by itself when all of this holds:',
      'Aşağıdakilerin hepsi uyuyorsa, dilindeki bir yazı onu kendiliğinden taşır:',
      'يحمله كل مقال بلغته من تلقاء نفسه إذا تحقق كل هذا:',
    ],
    'site-wide': [
      'Every piece in its language carries it.',
      'Dilindeki her yazı onu taşır.',
      'يحمله كل مقال بلغته.',
    ],
    kind: ['its kind is {{list}}', 'türü: {{list}}', 'نوعه: {{list}}'],
    section: ['it stands in {{list}}', 'bölümü: {{list}}', 'بابه: {{list}}'],
    topic: ['a topic of it is {{list}}', 'konularından biri: {{list}}', 'من مواضيعه: {{list}}'],
    syndicated: [
      'it first appeared elsewhere',
      'ilk kez başka yerde yayımlandı',
      'نُشر أول مرة في مكان آخر',
    ],
    sponsored: ['a sponsor paid for it', 'bir sponsor ödedi', 'دفع له راعٍ'],
    'ai-use': [
      'use of AI is declared',
      'yapay zekâ kullanımı beyan edildi',
      'صُرّح فيه باستعمال الذكاء الاصطناعي',
    ],
    affiliation: [
      'the affiliation of an author names {{list}}',
      'bir yazarın kurumunda şu geçiyor: {{list}}',
      'في جهة انتماء كاتب له: {{list}}',
    ],
    author: ['an author of it is {{list}}', 'yazarlarından biri: {{list}}', 'من كتّابه: {{list}}'],
    chosen: [
      'It comes to no piece by itself: somebody chooses it on the piece.',
      'Hiçbir yazıya kendiliğinden eklenmez: yazıda biri seçer.',
      'لا يأتي إلى مقال من تلقاء نفسه: يختاره أحدهم في المقال.',
    ],
    mandatory: [
      'It cannot be taken off a piece.',
      'Bir yazıdan çıkarılamaz.',
      'لا يمكن رفعه عن مقال.',
    ],
    family: [
      'Of the family “{{family}}” only the narrowest is shown.',
      '“{{family}}” ailesinden yalnızca en dar kapsamlısı gösterilir.',
      'من عائلة «{{family}}» يظهر الأضيق وحده.',
    ],
    'not-in-force': [
      'It is not in force: no piece carries it.',
      'Yürürlükte değil: hiçbir yazı taşımaz.',
      'ليس ساريًا: لا يحمله مقال.',
    ],
    'not-yet': ['It begins {{time}}.', 'Başlangıcı: {{time}}.', 'يبدأ في {{time}}.'],
    ended: ['It ended {{time}}.', 'Bitişi: {{time}}.', 'انتهى في {{time}}.'],
    where: ['Where it stands', 'Nerede yer alıyor', 'أين يظهر'],
    asToday: ['As it is worded today', 'Bugünkü ifadeyle', 'بصياغة اليوم'],
    outdated: ['In an older wording', 'Eski bir ifadeyle', 'بصياغة أقدم'],
    required: [
      'Version {{version}} and later are asked for: what shows an older one takes the new wording with its next proof.',
      'Sürüm {{version}} ve sonrası isteniyor: eskisini gösteren, sonraki provasıyla yeni ifadeyi alır.',
      'المطلوب النسخة {{version}} فما بعدها: ما يعرض نسخة أقدم يأخذ الصياغة الجديدة مع بروفته القادمة.',
    ],
    onlyOutdated: [
      'Only where it reads differently today',
      'Yalnızca bugün başka okunanlar',
      'ما اختلفت صياغته عن اليوم فقط',
    ],
    nowhere: ['No publication shows it.', 'Hiçbir yayın onu göstermiyor.', 'لا يظهر في أي منشور.'],
    noneOutdated: [
      'Every text that readers find shows today’s wording.',
      'Okurların bulduğu her metin bugünkü ifadeyi gösteriyor.',
      'كل نص يجده القراء يعرض صياغة اليوم.',
    ],
    shows: ['version {{versions}}', 'sürüm {{versions}}', 'النسخة {{versions}}'],
    read: ['How it read', 'Nasıl okunuyordu', 'كيف كان يُقرأ'],
    version: ['Version {{version}}', 'Sürüm {{version}}', 'النسخة {{version}}'],
    since: ['since {{time}}', '{{time}} tarihinden beri', 'منذ {{time}}'],
    older: ['Older versions', 'Eski sürümler', 'نسخ أقدم'],
  },
} as const satisfies Panel

import type { Panel } from './panel.ts'

/** What stands on the pages of partners, calls to them and copies that they have. */
export const partnerWords = {
  copies: {
    title: ['Copies at partners', 'Ortaklardaki kopyalar', 'النسخ لدى الشركاء'],
    none: ['No partner has it.', 'Hiçbir ortakta yok.', 'ليس لدى أي شريك.'],
    upToDate: ['up to date', 'güncel', 'محدَّثة'],
    outOfDate: ['not up to date', 'güncel değil', 'غير محدَّثة'],
    told: [
      'Took as told ({{state}}) {{time}}.',
      'Bildirimi aldı ({{state}}) {{time}}.',
      'تسلّم الإبلاغ ({{state}}) {{time}}.',
    ],
    fetched: [
      'Fetched ({{state}}) {{time}}.',
      'Metni aldı ({{state}}) {{time}}.',
      'جلب النص ({{state}}) {{time}}.',
    ],
    waiting: ['A call waits.', 'Bekleyen bir çağrı var.', 'هناك إبلاغ في الانتظار.'],
    givenUp: ['A call was given up.', 'Bir çağrıdan vazgeçildi.', 'أُوقف أحد الإبلاغات.'],
  },
  partner: {
    title: ['Partner', 'Ortak', 'الشريك'],
    done: ['{{act}}: done.', '{{act}}: yapıldı.', '{{act}}: تم.'],
    repeated: [
      '{{act}}: {{count}} sent again.',
      '{{act}}: {{count}} çağrı yeniden gönderiliyor.',
      '{{act}}: أُعيد إرسال {{count}}.',
    ],
    giveNow: [
      'Give this to the partner now; it is not shown again.',
      'Bunu ortağa şimdi verin; bir daha gösterilmez.',
      'سلّم هذا للشريك الآن؛ لن يظهر ثانية.',
    ],
    copy: ['Copy', 'Kopyala', 'انسخ'],
    copied: ['Copied', 'Kopyalandı', 'نُسخ'],
    cancel: ['Leave it as it is', 'Olduğu gibi bırak', 'اتركه كما هو'],
    off: ['Switched off', 'Kapalı', 'موقوف'],
    offSince: ['Switched off {{time}}.', '{{time}} kapatıldı.', 'أُوقف {{time}}.'],
    calls: ['Calls', 'Çağrılar', 'الإبلاغات'],
    'calls-no-address': [
      'Nothing is called: write an address below, and save.',
      'Kimse çağrılmıyor: aşağıya bir adres yazıp kaydedin.',
      'لا يُبلَّغ أحد: اكتب عنوانًا أدناه واحفظ.',
    ],
    'calls-no-secret': [
      'Nothing is called before there is a signing secret.',
      'İmza anahtarı oluşturulana kadar kimse çağrılmaz.',
      'لا يُبلَّغ أحد قبل إنشاء سر للتوقيع.',
    ],
    'calls-ready': [
      'Each change that concerns it is told at once.',
      'İlgilendiren her değişiklik hemen bildirilir.',
      'يُبلَّغ بكل تغيير يعنيه فور حدوثه.',
    ],
    'calls-resting': [
      'A call failed. The next is made {{time}}.',
      'Bir çağrı ulaşmadı. Bir sonraki: {{time}}.',
      'تعذّر أحد الإبلاغات. التالي {{time}}.',
    ],
    failure: ['Last failure: {{why}}', 'Son hata: {{why}}', 'آخر عطل: {{why}}'],
    secretMade: [
      'Its signing secret was made {{time}}.',
      'İmza anahtarı {{time}} oluşturuldu.',
      'أُنشئ سر التوقيع {{time}}.',
    ],
    twoSecrets: [
      'Two secrets are in use. Drop the older one once the partner checks with the newer.',
      'İki anahtar kullanımda. Ortak yenisiyle doğrulamaya başlayınca eskisini bırakın.',
      'هناك سرّان قيد الاستعمال. تخلَّ عن الأقدم حين يتحقق الشريك بالأحدث.',
    ],
    waiting: ['Waiting', 'Bekleyen', 'في الانتظار'],
    givenUp: ['Given up', 'Vazgeçilen', 'أُوقف'],
    held: ['Pieces it has', 'Ortaktaki yazılar', 'مقالات لديه'],
    taken: [
      'Last taken {{time}}: {{slug}}.',
      'Alınan son çağrı {{time}}: {{slug}}.',
      'آخر إبلاغ تسلّمه {{time}}: {{slug}}.',
    ],
    allCalls: ['All calls to it', 'Bu ortağa tüm çağrılar', 'كل الإبلاغات إليه'],
    allCopies: ['All its copies', 'Bu ortaktaki tüm kopyalar', 'كل النسخ لديه'],
    copies: ['Copies', 'Kopyalar', 'النسخ'],
    'copies-no-licence': [
      'Write down the licence below, and save: it goes with every copy. Then a key can be made.',
      'Lisansı aşağıya yazıp kaydedin: her kopyayla birlikte gider. Sonra anahtar oluşturulabilir.',
      'دوّن الترخيص أدناه واحفظ: فهو يرافق كل نسخة. ثم يمكن إنشاء مفتاح.',
    ],
    'copies-no-key': [
      'Without a key it fetches no copies.',
      'Anahtarı olmadan kopya alamaz.',
      'لا يجلب نسخًا من دون مفتاح.',
    ],
    'copies-open': [
      'It fetches copies with the key made {{time}}.',
      'Kopyaları {{time}} oluşturulan anahtarla alıyor.',
      'يجلب النسخ بالمفتاح المنشأ {{time}}.',
    ],
    call: ['Call to a partner', 'Ortağa çağrı', 'إبلاغ إلى شريك'],
    repeat: ['Send it again', 'Yeniden gönder', 'أعد الإرسال'],
    isRepeated: ['It is sent again.', 'Yeniden gönderiliyor.', 'يُعاد إرساله.'],
  },
  /** What is asked before an act that takes something away. */
  partnerWarnings: {
    disable: [
      'No call is made and no copy is given until it is switched on again. Changes of what it has are told then.',
      'Yeniden açılana kadar çağrı yapılmaz, kopya verilmez. Elindekilerin değişiklikleri o zaman bildirilir.',
      'لا إبلاغ ولا نسخ حتى يُشغَّل من جديد، وعندها يُبلَّغ بما تغيّر مما لديه.',
    ],
    'retire-secret': [
      'Calls are signed with the newer secret alone. A partner that still checks with the older refuses them.',
      'Çağrılar yalnızca yeni anahtarla imzalanır. Hâlâ eskisiyle doğrulayan ortak bunları reddeder.',
      'تُوقَّع الإبلاغات بالسر الأحدث وحده، ويرفضها شريك ما زال يتحقق بالأقدم.',
    ],
    'new-key': [
      'The key it has now stops working at once.',
      'Şu anki anahtarı hemen geçersiz olur.',
      'يتوقف المفتاح الحالي عن العمل فورًا.',
    ],
    'revoke-key': [
      'It fetches no copies any more. What it has stays with it, and is still told of.',
      'Artık kopya alamaz. Elindekiler kalır ve değişiklikleri bildirilmeye devam eder.',
      'لن يجلب نسخًا بعد الآن. ما لديه يبقى لديه، ويظل يُبلَّغ بتغييراته.',
    ],
  },
  partnerActs: {
    'renew-secret': ['Make a newer secret', 'Yeni anahtar oluştur', 'أنشئ سرًّا أحدث'],
    'renew-key': ['Make a new key', 'Yeni anahtar oluştur', 'أنشئ مفتاحًا جديدًا'],
    enable: ['Switch on', 'Aç', 'تشغيل'],
    disable: ['Switch off', 'Kapat', 'إيقاف'],
    'new-secret': ['Make a signing secret', 'İmza anahtarı oluştur', 'أنشئ سرًّا للتوقيع'],
    'retire-secret': ['Drop the older secret', 'Eski anahtarı bırak', 'تخلَّ عن السر الأقدم'],
    'new-key': ['Make a key for copies', 'Kopyalar için anahtar oluştur', 'أنشئ مفتاحًا للنسخ'],
    'revoke-key': ['Revoke the key', 'Anahtarı iptal et', 'ألغِ المفتاح'],
    'repeat-dead': [
      'Send again what was given up',
      'Vazgeçilenleri yeniden gönder',
      'أعد إرسال ما أُوقف',
    ],
  },
} as const satisfies Panel

import type { Labels } from './label.ts'

/** What the forms of partners and what they are told say. */
export const partner: Labels = {
  Partner: ['İş ortağı', 'شريك'],
  Partners: ['İş ortakları', 'الشركاء'],
  'Who shows what the desk publishes, and is told when it changes.': [
    'Masanın yayımladıklarını gösteren ve değiştiğinde haber verilen.',
    'من يعرض ما ينشره القسم، ويُبلَّغ حين يتغير.',
  ],
  'Address that is called': ['Çağrılan adres', 'العنوان الذي يُستدعى'],
  'Told of every change by a signed call (Standard Webhooks). Make a signing secret first.': [
    'Her değişiklik imzalı bir çağrıyla bildirilir (Standard Webhooks). Önce bir imza anahtarı yapın.',
    'يُبلَّغ بكل تغيير باستدعاء موقّع (Standard Webhooks). اصنع سرّ توقيع أولًا.',
  ],
  'Their addresses, for example “city”. Empty: all.': [
    'Adresleri, örneğin “city”. Boş: tümü.',
    'روابطها، مثل “city”. فارغ: الكل.',
  ],
  'Their addresses, for example “night-trams”. Empty: all.': [
    'Adresleri, örneğin “night-trams”. Boş: tümü.',
    'روابطها، مثل “night-trams”. فارغ: الكل.',
  ],
  Kinds: ['Türler', 'الأنواع'],
  'Empty: all.': ['Boş: tümü.', 'فارغ: الكل.'],
  Languages: ['Diller', 'اللغات'],
  Licence: ['Lisans', 'الترخيص'],
  'What the partner may do with a copy, as agreed. It goes with every copy.': [
    'İş ortağının kopyayla anlaşma gereği yapabildikleri. Her kopyayla gider.',
    'ما يجوز للشريك فعله بالنسخة كما اتُّفق. يرافق كل نسخة.',
  ],
  'Credit line': ['Kaynak satırı', 'سطر المصدر'],
  'Printed with every copy. {byline}, {house} and {url} are filled in. Empty: “By {byline}. First published by {house}: {url}”.':
    [
      'Her kopyayla basılır. {byline}, {house} ve {url} doldurulur. Boş: “By {byline}. First published by {house}: {url}”.',
      'يُنشر مع كل نسخة. تُملأ {byline} و{house} و{url}. فارغ: “By {byline}. First published by {house}: {url}”.',
    ],
  On: ['Açık', 'يعمل'],
  Off: ['Kapalı', 'متوقف'],
  'Why it is off': ['Neden kapalı', 'لماذا هو متوقف'],
  'Off since': ['Kapanma zamanı', 'متوقف منذ'],
  'Secret made': ['Gizli anahtarın yapıldığı zaman', 'وقت صنع السر'],
  'No call before': ['Şundan önce bildirim yapılmaz', 'لا اتصال قبل'],
  'Key made': ['Anahtarın yapıldığı zaman', 'وقت صنع المفتاح'],
  'Call to a partner': ['İş ortağına bildirim', 'إبلاغ شريك'],
  'Calls to partners': ['İş ortaklarına bildirimler', 'إبلاغ الشركاء'],
  'What partners were told of: waiting, sent, or given up with the reason.': [
    'İş ortaklarına bildirilenler: bekleyen, gönderilen ya da nedeniyle vazgeçilen.',
    'ما أُبلغ به الشركاء: المنتظر والمرسل وما تُرك مع سببه.',
  ],
  'Partner (public id)': ['İş ortağı (açık kimlik)', 'الشريك (المعرّف العام)'],
  'Tells that it is': ['Bildirdiği durum', 'يُبلغ بأنه'],
  Sequence: ['Sıra', 'التسلسل'],
  'What is sent': ['Ne gönderilir', 'ما يُرسل'],
  'Given up': ['Vazgeçildi', 'تُرك'],
  Tries: ['Deneme sayısı', 'المحاولات'],
  'Copy at a partner': ['İş ortağındaki kopya', 'نسخة لدى شريك'],
  'Copies at partners': ['İş ortaklarındaki kopyalar', 'النسخ لدى الشركاء'],
  'Who has which piece, what they know of it, and what they last fetched.': [
    'Hangi yazı kimde, ne biliyor, en son ne aldı.',
    'من لديه أي مقال، وما يعرفه عنه، وما جلبه آخر مرة.',
  ],
  'Took as told': ['Bildirileni aldı', 'أخذ بالإبلاغ'],
  'Told that it is': ['Bildirilen durum', 'أُبلغ بأنه'],
  'Told of release': ['Bildirilen yayım', 'الإصدار المُبلَّغ'],
  'Told of change': ['Bildirilen değişiklik', 'التغيير المُبلَّغ'],
  Fetched: ['Alındı', 'جُلبت'],
  'Fetched as': ['Alınma biçimi', 'جُلبت بصيغة'],
  'Fetched release': ['Alınan yayım', 'الإصدار المجلوب'],
  'Fetched change': ['Alınan değişiklik', 'التغيير المجلوب'],
}

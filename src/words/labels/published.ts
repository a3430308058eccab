import type { Labels } from './label.ts'

/** What the form of a publication says. */
export const published: Labels = {
  'Other pieces named in the text': ['Metinde anılan başka yazılar', 'مقالات أخرى يشير إليها النص'],
  Publications: ['Yayınlar', 'المنشورات'],
  'What readers find, written by releases alone.': [
    'Okurların bulduğu; yalnızca yayımlar yazar.',
    'ما يجده القراء، ولا تكتبه إلا الإصدارات.',
  ],
  'As it is stored': ['Saklandığı gibi', 'كما هو مخزَّن'],
  Live: ['Yayında', 'منشور'],
  'Retracted: the text stays, marked': [
    'Geri çekildi: metin işaretli olarak kalır',
    'مسحوب: يبقى النص معلَّمًا',
  ],
  'Removed: a notice stands in its place': [
    'Kaldırıldı: yerinde bir bildirim duruyor',
    'أُزيل: مكانه إشعار',
  ],
  'Unpublished: back on the desk': ['Yayından alındı: masaya döndü', 'أُلغي نشره: عاد إلى القسم'],
  'Leads to another address': ['Başka bir adrese yönlendirir', 'يؤدي إلى رابط آخر'],
  'Disclaimers shown, with their version': [
    'Gösterilen sorumluluk notları ve sürümleri',
    'التنويهات المعروضة ونسخها',
  ],
  'First published': ['İlk yayımlanış', 'النشر الأول'],
  Changed: ['Değişti', 'تغيّر في'],
  Release: ['Yayım', 'إصدار'],
  Proof: ['Prova', 'بروفة'],
  Hash: ['Özet değeri', 'البصمة الرقمية'],
  'Has notes': ['Notu var', 'له ملاحظات'],
  'Public note': ['Okurlara not', 'ملاحظة للقراء'],
  'Notes on withdrawals': ['Yayından çekme notları', 'ملاحظات عن السحب'],
  'What each note changed': ['Her notun değiştirdikleri', 'ما غيّرته كل ملاحظة'],
  'This text went out': ['Bu metin gönderildi', 'خرج هذا النص'],
  'Legal hold': ['Hukuki bekletme', 'تجميد قانوني'],
  'Retracted at once by': ['Hemen geri çeken', 'سحبه فورًا'],
  'Removed by': ['Kaldıran', 'أزاله'],
  'Text erased by order': ['Metin karar üzerine silindi', 'مُحي النص بأمر'],
  'Leads to': ['Yönlendirdiği yer', 'يؤدي إلى'],
  Content: ['İçerik', 'المحتوى'],
}

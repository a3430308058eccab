import type { Labels } from './label.ts'

/** What the forms of pictures, sections, topics and series say. */
export const filing: Labels = {
  'Where pieces stand on the site.': ['Yazıların sitedeki yeri.', 'موضع المقالات في الموقع.'],
  Description: ['Açıklama', 'الوصف'],
  Topic: ['Konu başlığı', 'موضوع'],
  'What pieces are about.': ['Yazıların konuları.', 'ما تدور حوله المقالات.'],
  'A column or a run of pieces that belong together.': [
    'Bir köşe ya da birlikte okunan bir yazı dizisi.',
    'عمود أو مجموعة مقالات يجمعها خيط واحد.',
  ],
  'A picture needs a description for people who do not see it, and a credit.': [
    'Her görselin, onu göremeyenler için bir açıklaması ve kaynak bilgisi olmalıdır.',
    'تحتاج كل صورة إلى وصف لمن لا يراها وإلى ذكر مصدرها.',
  ],
  'What the picture shows, for readers who do not see it.': [
    'Göremeyen okurlar için görselde ne olduğu.',
    'ما تُظهره الصورة، للقراء الذين لا يرونها.',
  ],
  Caption: ['Resim altı', 'شرح الصورة'],
  Credit: ['Kaynak', 'المصدر'],
  'Licence ends': ['Lisansın sonu', 'نهاية الترخيص'],
  'Left empty, the licence does not end.': [
    'Boş bırakılırsa lisans sona ermez.',
    'إن تُرك فارغًا فلا نهاية للترخيص.',
  ],
  'Stands in something published': ['Yayımlanmış bir şeyde kullanılıyor', 'وارد في شيء منشور'],
}

import type { Panel } from './panel.ts'

/** What is wrong with a field as somebody filled it in. */
export const fieldWords = {
  fieldFaults: {
    slug: [
      'Use small letters, digits and single hyphens, for example “a-city-that-listens”.',
      'Küçük harf, rakam ve tek kısa çizgi kullanın; örneğin “dinleyen-bir-sehir”.',
      'استخدم حروفًا صغيرة وأرقامًا وشرطات مفردة، مثل «مدينة-تصغي».',
    ],
    code: [
      'Use small letters, digits and hyphens, for example “views-own”.',
      'Küçük harf, rakam ve kısa çizgi kullanın; örneğin “views-own”.',
      'استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات، مثل «views-own».',
    ],
    currency: [
      'Three capital letters, for example “EUR”.',
      'Üç büyük harf, örneğin “EUR”.',
      'ثلاثة أحرف لاتينية كبيرة، مثل «EUR».',
    ],
    timeZone: [
      'Use the name of a zone, for example “Europe/London”.',
      'Bir saat diliminin adını yazın, örneğin “Europe/London”.',
      'اكتب اسم منطقة زمنية، مثل «Europe/London».',
    ],
    endsBefore: [
      'It ends before it begins: choose a later time.',
      'Başlamadan bitiyor: daha geç bir zaman seçin.',
      'ينتهي قبل أن يبدأ: اختر وقتًا لاحقًا.',
    ],
    embed: [
      'This address cannot be shown. Take the one of a page at {{providers}}; anything else can be linked to.',
      'Bu adres gösterilemez. {{providers}} üzerindeki bir sayfanın adresini alın; başka her şeye bağlantı verilebilir.',
      'لا يمكن عرض هذا العنوان. خذ عنوان صفحة على {{providers}}؛ وكل ما عداها يمكن الربط إليه.',
    ],
    piece: ['Choose a piece.', 'Bir yazı seçin.', 'اختر مقالًا.'],
  },
} as const satisfies Panel

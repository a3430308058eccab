import type { Labels } from './label.ts'

/** What the form of a comment says. */
export const comment: Labels = {
  Comment: ['Yorum', 'تعليق'],
  'Written beside the text of a piece, and never published.': [
    'Yazının metninin yanına yazılır ve hiç yayımlanmaz.',
    'يُكتب بجانب نص المقال ولا يُنشر أبدًا.',
  ],
  Thread: ['Yorum dizisi', 'سلسلة التعليقات'],
  'Name of a guest': ['Konuğun adı', 'اسم الضيف'],
  'About the words': ['İlgili sözler', 'بخصوص الكلمات'],
  'Before them': ['Öncesi', 'ما قبلها'],
  'After them': ['Sonrası', 'ما بعدها'],
  'Suggests other words': ['Başka sözler öneriyor', 'يقترح كلمات أخرى'],
  'Other words': ['Başka sözler', 'الكلمات الأخرى'],
  Stands: ['Durum', 'الحالة'],
  'Of the thread; empty for an answer.': [
    'Dizinin durumu; yanıtta boştur.',
    'حالة السلسلة؛ وفارغ في الجواب.',
  ],
  Resolved: ['Çözüldü', 'حُلّ'],
  'Taken into the text': ['Metne alındı', 'أُدخل في النص'],
  'Turned down': ['Kabul edilmedi', 'لم يُقبل'],
  'Settled by': ['Sonuçlandıran', 'حسمه'],
}

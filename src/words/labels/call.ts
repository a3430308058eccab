import type { Labels } from './label.ts'

/** What the form of a call says. */
export const call: Labels = {
  Calls: ['Çağrılar', 'الدعوات'],
  'An invitation with guidelines, an opening and a closing time, and limits.': [
    'Yönergeleri, açılış ve kapanış zamanı ve sınırları olan bir davet.',
    'دعوة لها إرشادات ووقت فتح ووقت إغلاق وحدود.',
  ],
  Guidelines: ['Yönergeler', 'الإرشادات'],
  'What is wanted, what is not, and what happens next. Shown on the pitch page.': [
    'Ne istenir, ne istenmez, sonra ne olur. Öneri sayfasında gösterilir.',
    'ما هو مطلوب وما ليس مطلوبًا وما يحدث بعد ذلك. يظهر في صفحة المقترحات.',
  ],
  Opens: ['Açılış', 'تُفتح في'],
  Closes: ['Kapanış', 'تُغلق في'],
  'Left empty, the call stays open.': [
    'Boş bırakılırsa çağrı açık kalır.',
    'إن تُرك فارغًا بقيت الدعوة مفتوحة.',
  ],
  Accepts: ['Neleri kabul eder', 'ما تقبله'],
  Pitches: ['Öneriler', 'المقترحات'],
  'Full drafts': ['Tam taslaklar', 'المسودات الكاملة'],
  'Draft: words at least': ['Taslak: en az sözcük', 'المسودة: أقل عدد من الكلمات'],
  'Draft: words at most': ['Taslak: en çok sözcük', 'المسودة: أكبر عدد من الكلمات'],
  'Submissions of one person at most': [
    'Bir kişiden en çok gönderi',
    'أكبر عدد من المشاركات للشخص الواحد',
  ],
  'Left empty, there is no limit.': ['Boş bırakılırsa sınır yoktur.', 'إن تُرك فارغًا فلا حد.'],
  'Holds for what comes in from now on. Readers see the copies without names that editors make.': [
    'Bundan sonra gelenler için geçerlidir. Okurlar, editörlerin hazırladığı adsız kopyaları görür.',
    'يسري على ما يصل من الآن. ويرى القرّاء النسخ بلا أسماء التي يعدّها المحررون.',
  ],
  'What readers score': ['Okurların puanladıkları', 'ما يمنحه القرّاء درجات'],
  'Each from 0 to 10. Left empty, readers give one score.': [
    'Her biri 0 ile 10 arası. Boş bırakılırsa okurlar tek puan verir.',
    'كل منها من 0 إلى 10. وإن تُركت فارغة منح القرّاء درجة واحدة.',
  ],
  Category: ['Başlık', 'البند'],
  Categories: ['Başlıklar', 'البنود'],
  'Questions of this call': ['Bu çağrının soruları', 'أسئلة هذه الدعوة'],
  'Asked on the form of this call, after what every submission is asked.': [
    'Bu çağrının formunda, her gönderiye sorulanlardan sonra sorulur.',
    'تُسأل في نموذج هذه الدعوة بعد ما يُسأل عنه في كل مشاركة.',
  ],
  Hint: ['İpucu', 'إرشاد'],
  Answer: ['Yanıt', 'الجواب'],
  'One line': ['Tek satır', 'سطر واحد'],
  'Several lines': ['Birkaç satır', 'عدة أسطر'],
  'One of several': ['Birkaç seçenekten biri', 'واحد من عدة'],
  Optional: ['İsteğe bağlı', 'اختياري'],
  Required: ['Zorunlu', 'مطلوب'],
  'Required after a date': ['Bir tarihten sonra zorunlu', 'مطلوب بعد تاريخ'],
  'Who sees the answer': ['Yanıtı kim görür', 'من يرى الجواب'],
  Editors: ['Editörler', 'المحررون'],
  'Editors and readers': ['Editörler ve okurlar', 'المحررون والقراء'],
  'As many as in the language of the desk, in the same order.': [
    'Masanın dilindekiler kadar, aynı sırayla.',
    'بعدد ما في لغة القسم وبالترتيب نفسه.',
  ],
  'Choices, one on each line': ['Seçenekler, her satıra bir tane', 'الخيارات، واحد في كل سطر'],
  'Required after': ['Zorunlu olacağı zaman', 'مطلوب بعد'],
  'Frozen after': ['Dondurulma zamanı', 'تُجمَّد بعد'],
  'From then on answers are neither taken nor changed: not on the form, not by programs, not by the contributor. Left empty, they may be changed as long as the submission is open.':
    [
      'O andan sonra yanıtlar ne alınır ne değiştirilir: formda da, programlarla da, gönderence de. Boş bırakılırsa gönderi açık kaldıkça değiştirilebilir.',
      'بعد هذا الوقت لا تُقبل الأجوبة ولا تُغيَّر: لا في النموذج ولا بالبرامج ولا من المساهم. وإن تُرك فارغًا أمكن تغييرها ما دامت المشاركة مفتوحة.',
    ],
}

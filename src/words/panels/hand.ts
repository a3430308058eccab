import type { Panel } from './panel.ts'

/** What stands in the form for what came by phone or on paper. */
export const handWords = {
  hand: {
    begin: ['Enter one by hand', 'Elle gir', 'أدخل واحدة بنفسك'],
    goOn: ['Go on with the one you began', 'Başladığınıza devam edin', 'تابع ما بدأته'],
    title: [
      'What came by phone or on paper',
      'Telefonla ya da kâğıtla gelen',
      'ما وصل بالهاتف أو على الورق',
    ],
    enter: ['Enter it', 'Gir', 'أدخلها'],
    entering: ['Entering …', 'Giriliyor …', 'يجري الإدخال …'],
    mustChange_one: [
      '{{count}} thing must change before it can be entered:',
      'Girilmeden önce {{count}} şey değişmeli:',
      'يجب تغيير أمر واحد قبل الإدخال ({{count}}):',
    ],
    mustChange_other: [
      '{{count}} things must change before it can be entered:',
      'Girilmeden önce {{count}} şey değişmeli:',
      'أمور يجب تغييرها قبل الإدخال: {{count}}',
    ],
    entered: ['It is in the inbox.', 'Gelen kutusunda.', 'هي الآن في الوارد.'],
    name: [
      'Their name, as they would sign',
      'Adları, imzalayacakları gibi',
      'الاسم كما يوقّع به صاحبه',
    ],
    email: ['Their e-mail address', 'E-posta adresleri', 'عنوان بريد صاحبها'],
    call: ['Call they answer', 'Yanıtladıkları çağrı', 'الدعوة التي تستجيب لها'],
    noCall: ['No call: a general pitch', 'Çağrısız: genel öneri', 'بلا دعوة: مقترح عام'],
    kind: [
      'Is it a pitch or a full draft?',
      'Öneri mi, tam taslak mı?',
      'أمقترح هي أم مسودة كاملة؟',
    ],
    pitchChoice: ['A pitch', 'Bir öneri', 'مقترح'],
    draftChoice: ['A full draft', 'Bir tam taslak', 'مسودة كاملة'],
    workingTitle: ['Working title', 'Çalışma başlığı', 'عنوان مؤقت'],
    language: ['Language it is written in', 'Yazıldığı dil', 'اللغة التي كُتبت بها'],
    pitch: ['The pitch, in their words', 'Öneri, kendi sözleriyle', 'المقترح بكلمات صاحبه'],
    text: ['The full draft', 'Tam taslağın metni', 'نص المسودة الكاملة'],
    links: [
      'Links, one on each line',
      'Bağlantılar, her satırda bir tane',
      'روابط، واحد في كل سطر',
    ],
    exclusive: [
      'Do they offer it elsewhere?',
      'Başka yere de öneriyorlar mı?',
      'هل تُعرض على غيرنا؟',
    ],
    exclusiveYes: ['To this desk only', 'Yalnızca bu masaya', 'على هذا القسم وحده'],
    exclusiveNo: ['To others as well', 'Başkalarına da', 'على غيره أيضًا'],
    publishedBefore: [
      'Where and when it appeared before',
      'Daha önce nerede ve ne zaman çıktığı',
      'أين ومتى نُشرت من قبل',
    ],
    interests: ['Interests they have', 'Çıkarları', 'ما لهم من مصالح'],
    interestsText: ['What they declare', 'Bildirdikleri', 'ما يصرّحون به'],
    aiUse: ['AI they used', 'Kullandıkları yapay zekâ', 'ما استعملوه من ذكاء اصطناعي'],
    aiUseText: ['How they used it', 'Nasıl kullandıkları', 'كيف استعملوه'],
    declaredNone: ['Nothing to declare', 'Bildirecek bir şey yok', 'لا شيء يُصرَّح به'],
    declaredSome: ['Declared:', 'Bildirildi:', 'مُصرَّح به:'],
    note: [
      'What the desk should know besides',
      'Masanın bilmesi gereken başka ne var',
      'ما ينبغي أن يعرفه القسم فوق ذلك',
    ],
    choose: ['Choose one …', 'Birini seçin …', 'اختر واحدًا …'],
    terms: ['The terms as they stand now', 'Bugünkü koşullar', 'الشروط كما هي الآن'],
    agreed: [
      'They know these terms and agree to them.',
      'Bu koşulları biliyor ve kabul ediyorlar.',
      'يعرفون هذه الشروط ويوافقون عليها.',
    ],
    receipt: [
      'Send them a receipt by e-mail',
      'Onlara e-postayla alındı belgesi gönder',
      'أرسل إليهم إيصالًا بالبريد',
    ],
  },
} as const satisfies Panel

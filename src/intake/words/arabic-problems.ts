import { FILE_LIMITS } from '../files/file-limits.ts'
import { BYTES_AN_HOUR, LETTER_LIMIT, LETTERS_AN_HOUR } from '../limits.ts'
import { MAIL_LIMIT } from '../mail/mailbox-rules.ts'
import type { PitchWords } from './pitch-words.ts'

const MB = 1024 * 1024

/** What may stand against a form, and why it could not be taken, in Arabic. */
export const arabicProblems: Pick<PitchWords, 'errors' | 'problems'> = {
  problems: {
    labels: {
      call: 'الدعوة',
      kind: 'النوع',
      title: 'العنوان',
      language: 'اللغة',
      pitch: 'المقترح',
      text: 'النص الكامل',
      files: 'الملفات',
      links: 'الروابط',
      note: 'الملاحظة',
      exclusive: 'العرض علينا وحدنا',
      publishedBefore: 'مكان النشر السابق',
      interests: 'التصريح بالمصالح',
      'interests.text': 'ما تصرحون به من مصالح',
      aiUse: 'التصريح بالذكاء الاصطناعي',
      'aiUse.text': 'ما تصرحون به عن الذكاء الاصطناعي',
      name: 'الاسم',
      email: 'البريد الإلكتروني',
      agreedTerms: 'الشروط',
      answers: 'الأجوبة',
    },
    told: {
      required: ({ label }) => `حقل ناقص: ${label}.`,
      'answer-frozen': ({ about }) => `لم يعد الجواب عن «${about}» قابلًا للتغيير: اتركوه كما كان.`,
      'call-closed': () =>
        'أُغلقت هذه الدعوة. لم يضع شيء مما كتبتم: اختاروا دعوة أخرى أو أرسلوا بلا دعوة.',
      'call-not-open': ({ about }) => `تُفتح هذه الدعوة في ${about}: أرسلوا حينها أو بلا دعوة.`,
      'call-unknown': () => 'لا توجد دعوة كهذه: اختاروا واحدة من القائمة.',
      contradiction: () =>
        'اخترتم «لا شيء للتصريح به» وكتبتم شيئًا: اختاروا الجواب الآخر أو أفرغوا هذا الحقل.',
      'control-character': ({ label }) =>
        `في الحقل «${label}» حرف تحكم غير مرئي: اكتبوه من جديد بدل لصقه.`,
      'file-refused': () => 'تعذّر قبول الملف.',
      'kind-not-accepted': ({ about }) =>
        `تقبل هذه الدعوة ${about === 'pitch' ? 'المقترحات' : 'النصوص الكاملة'} فقط: اختاروا ذلك أو أرسلوا بلا دعوة.`,
      'language-unknown': ({ about }) => `اختاروا لغة يعمل بها التحرير: ${about}.`,
      'line-break': ({ label }) => `يجب أن يكون «${label}» في سطر واحد: أزيلوا فاصل السطر.`,
      'not-a-link': () => 'كل رابط عنوان كامل يبدأ بـ ‎https://‎ أو ‎http://‎.',
      'not-an-address': () => 'اكتبوا عنوانًا واحدًا مثل name@example.org.',
      'not-offered': ({ about }) =>
        about === ''
          ? 'لا تسأل الدعوة عن كل ما أُجيب عنه: حمّلوا الاستمارة من جديد.'
          : `اختاروا أحد الأجوبة المعروضة عن «${about}».`,
      'terms-changed': () => 'تغيرت الشروط منذ قرأتموها: اقرؤوها من جديد ووافقوا مرة أخرى.',
      'too-dense': ({ label }) =>
        `في الحقل «${label}» علامات متراكمة على الحروف أكثر مما يمكن حفظه: قللوا منها.`,
      'too-few-words': ({ found, label, limit }) =>
        `${label}: الحد الأدنى ${limit} كلمة، والموجود ${found}.`,
      'too-many-words': ({ found, label, limit }) =>
        `${label}: الحد الأقصى ${limit} كلمة، والموجود ${found}.`,
      'too-long': ({ found, label, limit }) =>
        `${label}: الحد الأقصى ${limit} حرفًا، والموجود ${found === '' ? 'أكثر من ذلك بكثير' : found}.`,
      'too-many': ({ limit }) => `اكتفوا بأهم الروابط، ${limit} على الأكثر.`,
      'broken-text': () => 'في النص حرف تالف: اكتبوا ذلك الموضع من جديد.',
      'forbidden-key': () => 'وصلت الاستمارة تالفة: أرسلوها من الصفحة مرة أخرى.',
      'malformed-body': () => 'وصلت الاستمارة تالفة: أرسلوها من الصفحة مرة أخرى.',
      'not-a-choice': ({ label }) => `${label}: اختاروا واحدًا من المعروض.`,
      'unknown-field': () => 'وصل حقل ليس في الاستمارة: أرسلوها من الصفحة مرة أخرى.',
      'wrong-type': ({ label }) => `تعذّرت قراءة «${label}»: أدخلوه من جديد.`,
    },
    ofField: {
      'required kind': () => 'اختاروا: مقترح أم نص كامل.',
      'required exclusive': () => 'اختاروا هل تعرضونه علينا وحدنا.',
      'required interests': () => 'صرّحوا بالمصالح: اختاروا «لا شيء للتصريح به» أو قولوا ما هي.',
      'required aiUse': () =>
        'صرّحوا باستعمال الذكاء الاصطناعي: اختاروا «لا شيء للتصريح به» أو قولوا كيف.',
      'required interests.text': () => 'اكتبوا مصلحتكم في جملة أو جملتين.',
      'required aiUse.text': () => 'اكتبوا في جملة أو جملتين كيف استعنتم بالذكاء الاصطناعي.',
      'required email': () => 'اكتبوا البريد الإلكتروني الذي يصل إليه الجواب.',
      'required agreedTerms': () => 'اقرؤوا الشروط ووافقوا عليها قبل الإرسال.',
      'contradiction text': () =>
        'اخترتم إرسال مقترح وهنا نص كامل: اختاروا «نص كامل» أو أفرغوا هذا الحقل.',
    },
    files: {
      'choose-again': () => 'اختاروا ملفاتكم من جديد: المتصفح لا يحفظها.',
      'too-many-files': () =>
        `أرسلوا ${FILE_LIMITS.count} ملفات على الأكثر. اختاروا ملفاتكم من جديد.`,
      'too-much-together': () =>
        `يجب ألا تتجاوز الملفات معًا ${FILE_LIMITS.totalBytes / MB} ميغابايت. اختاروا ملفاتكم من جديد.`,
      'left-out': (name) =>
        `لم يُقبل «${name}»: يُقبل ${FILE_LIMITS.count} ملفات على الأكثر، ومجموعها ${FILE_LIMITS.totalBytes / MB} ميغابايت على الأكثر.`,
      'mail-too-large': () =>
        `تجاوزت رسالتكم ${MAIL_LIMIT / MB} ميغابايت فأُخذ نصها وحده. أرسلوا الملفات من صفحة الإرسال أو أرسلوا روابطها.`,
    },
    faults: {
      empty: 'الملف فارغ',
      'kind-unknown': 'ليس من الأنواع المقبولة',
      program: 'هو صفحة أو برنامج وليس نصًا',
      'older-word': 'هو من إصدار قديم من وورد (DOC): احفظوه بصيغة DOCX',
      damaged: 'الملف تالف',
      'part-damaged': 'الملف تالف',
      encrypted: 'الملف مشفر',
      picture: 'الصورة تالفة أو كبيرة جدًا',
      'file-too-large': `يتجاوز ${FILE_LIMITS.bytes / MB} ميغابايت`,
      'unpacks-to-too-much': 'حجمه بعد فك الضغط أكبر من أي نص',
      other: 'بُني على نحو لا تكون عليه النصوص',
    },
    file: (name, why, kinds) => `تعذّر قبول «${name}»: ${why}. المقبول: ${kinds}.`,
    anyFile: (why) => `تعذّر قبول ملف: ${why}. اختاروا ملفاتكم من جديد.`,
  },
  errors: {
    'body-too-large': () => 'ما أرسلتموه طويل جدًا: اختصروا النص.',
    'malformed-body': () => 'وصلت الاستمارة تالفة أو ناقصة: أرسلوها من الصفحة مرة أخرى.',
    'too-slow': () => 'يصل ما ترسلونه ببطء شديد. أعيدوا المحاولة حيث الاتصال أفضل.',
    'media-type-unsupported': () => 'لم تُرسل الاستمارة من الصفحة: أرسلوها منها.',
    'too-many-requests': (wait) => `وصل من شبكتكم الآن أكثر مما يُقبل. حاولوا بعد ${wait} ثانية.`,
    'desk-full': (wait) => `يصل الآن أكثر مما يستطيع التحرير قبوله. حاولوا بعد ${wait} ثانية.`,
    'call-limit': () => 'تقبل هذه الدعوة عددًا محدودًا من كل شخص، وقد وصل ما أرسلتم.',
    'storage-full': () => 'لا يستطيع التحرير حفظ الملفات الآن. أرسلوا بلا ملفات أو حاولوا لاحقًا.',
    'database-busy': () => 'التحرير مشغول الآن. لم يتغير شيء؛ حاولوا بعد قليل.',
    'database-unavailable': () => 'لا يستطيع التحرير حفظ شيء الآن. لم يتغير شيء؛ حاولوا بعد دقائق.',
    'submission-unknown': () => 'لم ترسلوا شيئًا كهذا.',
    'decided-meanwhile': () =>
      'كان التحرير يعمل عليه في تلك اللحظة فلم يتغير شيء. حمّلوا الصفحة من جديد لتروا أين وصل، أو اكتبوا إلى التحرير.',
    'letter-refused': () =>
      `لم تُرسل رسالتكم: اكتبوا شيئًا، ${LETTER_LIMIT} حرف على الأكثر وبلا حروف غير مرئية.`,
    'too-many-letters': (_wait, minutes) =>
      `يمكنكم الكتابة ${LETTERS_AN_HOUR} مرة في الساعة. تابعوا بعد ${minutes} دقيقة؛ وما كتبتموه باقٍ هنا.`,
    'too-much-in-files': (_wait, minutes) =>
      `يمكنكم إرسال ${BYTES_AN_HOUR / MB} ميغابايت من الملفات في الساعة. أرسلوا هذه بعد ${minutes} دقيقة أو تابعوا الآن بلا ملفات؛ وما كتبتموه باقٍ هنا.`,
    other: () => 'حدث خلل لدينا. لم يتغير شيء؛ حاولوا مرة أخرى، وأخبروا التحرير إن تكرر.',
  },
}

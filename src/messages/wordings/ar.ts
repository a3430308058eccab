import type { Wordings } from '../template-names.ts'

const END = `{desk}
الرقم المرجعي: {receipt}
أين وصل: {status}
`

/** Every message in Arabic. */
export const ar: Wordings = {
  'submission-received': {
    subject: 'وصل نصكم إلى {desk}: {title}',
    text: `تحية طيبة {name}،

شكرًا لكم. وصلنا «{title}»، وسيقرؤه أحد المحررين.

رقمكم المرجعي {receipt}. اذكروه إذا كتبتم إلينا بشأن هذا النص.

سنكتب إليكم على هذا العنوان سواء كان الجواب بالقبول أم بالرفض. وإلى ذلك الحين يمكنكم أن تروا أين وصل النص وأن تضيفوا إليه أو تسحبوه: {status}

{desk}

إن لم تكونوا من أرسل هذا فقد استُخدم عنوانكم خطأً، ولا يلزمكم شيء.
`,
  },
  'submission-accepted': {
    subject: 'قبلنا «{title}»',
    text: `تحية طيبة {name}،

نود نشر «{title}».

{note}

سيكتب إليكم محرر بشأن الخطوات التالية. لا يُنشر شيء قبل أن تتفقوا معه على النص الأخير.

${END}`,
  },
  'submission-accepted-as': {
    subject: 'قبلنا «{title}» في شكل آخر',
    text: `تحية طيبة {name}،

نود نشر «{title}» في شكل غير الذي عرضتموه: {form}.

{note}

إن لم يناسبكم ذلك فأخبرونا: لا يُنشر شيء قبل الاتفاق على النص الأخير.

${END}`,
  },
  'submission-declined': {
    subject: 'بشأن «{title}»',
    text: `تحية طيبة {name}،

شكرًا لعرضكم «{title}» علينا. قرأه أحد المحررين، ولن ننشره.

{note}

النص ملككم، ولكم أن تعرضوه على غيرنا في الحال.

${END}`,
  },
  'submission-not-for-us': {
    subject: 'بشأن «{title}»',
    text: `تحية طيبة {name}،

شكرًا لتفكيركم بنا. «{title}» ليس من نوع النصوص التي ننشرها في هذه الصفحات، لذلك لن ننشره. وهذا لا يقول شيئًا عن قيمته في مكان آخر.

{note}

النص ملككم.

${END}`,
  },
  'submission-changes-asked': {
    subject: 'قبل أن نقرر بشأن «{title}»',
    text: `تحية طيبة {name}،

شكرًا لكم على «{title}». قبل القرار يطلب المحرر تعديلات:

{note}

أرسلوا النص المعدل حتى {until} من الصفحة التي تبين أين وصل: {status}

{desk}
الرقم المرجعي: {receipt}
`,
  },
  'submission-changes-reminder': {
    subject: 'حتى {until}: تعديلات «{title}»',
    text: `تحية طيبة {name}،

ننتظر التعديلات على «{title}» حتى {until}. أرسلوها من هذه الصفحة، أو اكتبوا فيها إن احتجتم إلى وقت أطول: {status}

{desk}
الرقم المرجعي: {receipt}
`,
  },
  'submission-expired': {
    subject: 'انتهى وقت «{title}»',
    text: `تحية طيبة {name}،

طلبنا تعديلات على «{title}» وانقضى وقتها، فأُغلق الطلب مؤقتًا. إن أردتم المتابعة فاكتبوا إلينا: يمكن فتحه من جديد.

${END}`,
  },
  'submission-merged': {
    subject: '«{title}» يتابع مع نص آخر',
    text: `تحية طيبة {name}،

«{title}» قريب من نص آخر لدينا، ويتابع الاثنان معًا. سيصلكم جواب واحد عنهما.

${END}`,
  },
  'submission-reopened': {
    subject: 'ننظر في «{title}» من جديد',
    text: `تحية طيبة {name}،

الجواب الأخير بشأن «{title}» لم يعد قائمًا: عدنا إلى النظر فيه، وسنكتب إليكم حين نقرر.

${END}`,
  },
  'submission-withdrawn': {
    subject: 'سحبتم «{title}»',
    text: `تحية طيبة {name}،

سُحب «{title}» كما طلبتم، ولن نفعل به شيئًا بعد الآن.

${END}`,
  },
  'submission-resubmitted': {
    subject: 'وصلت النسخة الجديدة من «{title}»',
    text: `تحية طيبة {name}،

شكرًا لكم. وصلت النسخة المعدلة من «{title}»، وسيقرؤها أحد المحررين.

${END}`,
  },
  'desk-wrote': {
    subject: 'من التحرير بشأن «{title}»',
    text: `تحية طيبة {name}،

{note}

يمكنكم الرد على هذه الرسالة أو الكتابة في صفحة الحالة: {status}

{desk}
الرقم المرجعي: {receipt}
`,
  },
  'status-link': {
    subject: 'صفحتكم لدى {desk}',
    text: `تحية طيبة {name}،

هنا ترون أين وصل كل ما أرسلتموه:

{link}

يعمل الرابط مرة واحدة خلال {minutes} دقيقة. إن لم تطلبوه فلا يلزمكم شيء.

{desk}
`,
  },
  'draft-kept': {
    subject: 'استمارتكم لدى {desk}',
    text: `الاستمارة التي بدأتموها محفوظة حتى {until}. تابعوها هنا:

{link}

من يملك هذا الرابط يستطيع قراءة الاستمارة وتغييرها. لم يُرسل شيء بعد.

{desk}
`,
  },
  'draft-reminder': {
    subject: 'لم تُرسل بعد: استمارتكم لدى {desk}',
    text: `بدأتم استمارة ولم ترسلوها. تبقى محفوظة حتى {until} ثم تُحذف.

{link}

{desk}
`,
  },
  'draft-deadline': {
    subject: 'تُغلق قريبًا: {call} — استمارتكم لدى {desk}',
    text: `بدأتم استمارة للدعوة «{call}» ولم ترسلوها. تُغلق الدعوة في {until}. يمكنكم المتابعة من هنا:

{link}

{desk}
`,
  },
  'mail-taken': {
    subject: 'وصلت رسالتكم إلى {desk}: {title}',
    text: `تحية طيبة {name}،

شكرًا لكم. وصلت رسالتكم «{title}» وسُجلت، وسيقرؤها أحد المحررين.

{dropped}

${END}`,
  },
  'files-left-out': {
    subject: 'لم تُقبل كل ملفات جوابكم: {title}',
    text: `تحية طيبة {name}،

وصل جوابكم بشأن «{title}». وتعذّر قبول ما يلي معه:

{dropped}

${END}`,
  },
}

import type { PublicState } from './public-status.ts'

/** The words of the contributor's page in one language. */
export type StatusTexts = {
  title: string
  ask: { intro: string; email: string; hint: string; send: string; sent: string; wrong: string }
  enter: { intro: string; button: string; gone: string }
  hello: (name: string) => string
  none: string
  leave: string
  received: string
  version: (round: number) => string
  states: Readonly<Record<PublicState, { name: string; next: string }>>
  by: (state: PublicState, day: string) => string
  conversation: {
    title: string
    none: string
    you: string
    desk: string
    write: string
    send: string
  }
  newVersion: { title: string; heading: string; pitch: string; text: string; send: string }
  withdraw: { title: string; intro: string; confirm: string; button: string }
  data: { title: string; download: string; erase: string; eraseIntro: string; eraseAsked: string }
  told: Readonly<Record<'erasure' | 'sent' | 'version' | 'withdrawn', string>>
  elsewhere: string
  wait: string
}

const en: StatusTexts = {
  title: 'What you sent',
  ask: {
    intro: 'See where your pitches and drafts stand, write to the desk, or take something back.',
    email: 'Your e-mail address',
    hint: 'The one you sent them from. You get a link there; nobody else does.',
    send: 'Send me the link',
    sent: 'If something was sent to the desk from that address, a link is on its way to it. It works once, within 10 minutes.',
    wrong: 'Give one e-mail address, like name@example.org.',
  },
  enter: {
    intro: 'One more step, so that only a person opens your page.',
    button: 'Open my page',
    gone: 'This link has been used, is older than 10 minutes, or was followed by a newer one. Ask for another.',
  },
  hello: (name) => `Signed in as ${name}`,
  none: 'Nothing was sent from this address yet.',
  leave: 'Leave this page',
  received: 'Received',
  version: (round) => `version ${round}`,
  states: {
    waiting: { name: 'With the desk', next: 'An editor will read it.' },
    reading: { name: 'Being read', next: 'The desk is reading it and will decide.' },
    'changes-asked': {
      name: 'Waits for you',
      next: 'The desk asked for changes. Send the changed version below.',
    },
    'new-version': {
      name: 'New version with the desk',
      next: 'An editor will read what you changed.',
    },
    accepted: { name: 'Accepted', next: 'An editor writes to you about the next steps.' },
    declined: { name: 'Declined', next: 'The desk is not going to take it. The text is yours.' },
    withdrawn: { name: 'Withdrawn', next: 'You took it back.' },
    closed: {
      name: 'Closed',
      next: 'The desk does not go on with it. Write if that is a mistake.',
    },
    joined: { name: 'Goes on with another', next: 'You get one answer for both.' },
    expired: {
      name: 'Closed',
      next: 'No changed version came in time. Write if you want to go on.',
    },
  },
  by: (state, day) => (state === 'changes-asked' ? `Until ${day}.` : `You hear by ${day}.`),
  conversation: {
    title: 'Conversation with the desk',
    none: 'Nothing was written yet.',
    you: 'You',
    desk: 'The desk',
    write: 'Write to the desk',
    send: 'Send',
  },
  newVersion: {
    title: 'The changed version',
    heading: 'Title',
    pitch: 'Pitch',
    text: 'Full draft',
    send: 'Send the changed version',
  },
  withdraw: {
    title: 'Take it back',
    intro: 'The desk will do nothing more with it. This cannot be undone here.',
    confirm: 'Yes, I want to take it back',
    button: 'Withdraw',
  },
  data: {
    title: 'Your data',
    download: 'Download everything the desk has from you (JSON)',
    erase: 'Ask to be erased',
    eraseIntro:
      'A person at the desk erases what is not published and what no law makes the desk keep, and writes to you.',
    eraseAsked: 'You asked to be erased. A person at the desk will see to it.',
  },
  told: {
    erasure: 'The desk has your request.',
    sent: 'Sent to the desk.',
    version: 'The changed version is with the desk.',
    withdrawn: 'It is withdrawn.',
  },
  elsewhere: 'This was sent from another site, so nothing was done. If it was you, try again here.',
  wait: 'That was too often for now. Try again later.',
}

const tr: StatusTexts = {
  title: 'Gönderdikleriniz',
  ask: {
    intro: 'Önerilerinizin ve yazılarınızın durumunu görün, masaya yazın ya da geri çekin.',
    email: 'E-posta adresiniz',
    hint: 'Gönderirken kullandığınız adres. Bağlantı yalnızca oraya gider.',
    send: 'Bağlantıyı gönder',
    sent: 'Bu adresten bir şey gönderildiyse bağlantı yola çıktı. Bir kez ve 10 dakika içinde çalışır.',
    wrong: 'Tek bir e-posta adresi yazın, örneğin ad@example.org.',
  },
  enter: {
    intro: 'Sayfanızı yalnızca bir insan açsın diye son bir adım.',
    button: 'Sayfamı aç',
    gone: 'Bu bağlantı kullanılmış, 10 dakikadan eski ya da yenisi istenmiş. Yeniden isteyin.',
  },
  hello: (name) => `${name} olarak girdiniz`,
  none: 'Bu adresten henüz bir şey gönderilmedi.',
  leave: 'Sayfadan çık',
  received: 'Alındı',
  version: (round) => `${round}. hâli`,
  states: {
    waiting: { name: 'Masada', next: 'Bir editör okuyacak.' },
    reading: { name: 'Okunuyor', next: 'Masa okuyor ve karar verecek.' },
    'changes-asked': {
      name: 'Sizi bekliyor',
      next: 'Değişiklik istendi. Yeni hâlini aşağıdan gönderin.',
    },
    'new-version': { name: 'Yeni hâli masada', next: 'Bir editör değişiklikleri okuyacak.' },
    accepted: { name: 'Kabul edildi', next: 'Bir editör sonraki adımlar için yazacak.' },
    declined: { name: 'Reddedildi', next: 'Yayımlanmayacak. Metin sizindir.' },
    withdrawn: { name: 'Geri çekildi', next: 'Siz geri çektiniz.' },
    closed: { name: 'Kapandı', next: 'Masa sürdürmüyor. Yanlışlık varsa yazın.' },
    joined: { name: 'Başka bir başvuruyla sürüyor', next: 'İkisi için tek yanıt alırsınız.' },
    expired: { name: 'Kapandı', next: 'Yeni hâli süresinde gelmedi. Sürdürmek isterseniz yazın.' },
  },
  by: (state, day) =>
    state === 'changes-asked' ? `Son gün ${day}.` : `En geç ${day} yanıt alırsınız.`,
  conversation: {
    title: 'Masayla yazışma',
    none: 'Henüz bir şey yazılmadı.',
    you: 'Siz',
    desk: 'Masa',
    write: 'Masaya yazın',
    send: 'Gönder',
  },
  newVersion: {
    title: 'Yeni hâli',
    heading: 'Başlık',
    pitch: 'Öneri',
    text: 'Tam metin',
    send: 'Yeni hâlini gönder',
  },
  withdraw: {
    title: 'Geri çekin',
    intro: 'Masa artık onunla bir işlem yapmaz. Buradan geri alınamaz.',
    confirm: 'Evet, geri çekmek istiyorum',
    button: 'Geri çek',
  },
  data: {
    title: 'Verileriniz',
    download: 'Masada sizden ne varsa indirin (JSON)',
    erase: 'Silinmeyi isteyin',
    eraseIntro: 'Yayımlanmamış ve yasanın saklatmadığı her şeyi bir görevli siler ve size yazar.',
    eraseAsked: 'Silinmeyi istediniz. Bir görevli ilgilenecek.',
  },
  told: {
    erasure: 'İsteğiniz masaya ulaştı.',
    sent: 'Masaya gönderildi.',
    version: 'Yeni hâli masaya ulaştı.',
    withdrawn: 'Geri çekildi.',
  },
  elsewhere:
    'Bu başka bir siteden gönderildi, bir şey yapılmadı. Sizseniz buradan yeniden deneyin.',
  wait: 'Çok sık denendi. Daha sonra yeniden deneyin.',
}

const ar: StatusTexts = {
  title: 'ما أرسلتموه',
  ask: {
    intro: 'انظروا أين وصلت مقترحاتكم ونصوصكم، أو اكتبوا إلى التحرير، أو اسحبوا شيئًا منها.',
    email: 'بريدكم الإلكتروني',
    hint: 'العنوان الذي أرسلتم منه. يصل الرابط إليه وحده.',
    send: 'أرسلوا إليّ الرابط',
    sent: 'إن كان شيء قد أُرسل من هذا العنوان فالرابط في طريقه إليه. يعمل مرة واحدة خلال 10 دقائق.',
    wrong: 'اكتبوا عنوانًا واحدًا مثل name@example.org.',
  },
  enter: {
    intro: 'خطوة أخيرة، كي لا يفتح صفحتكم إلا إنسان.',
    button: 'افتحوا صفحتي',
    gone: 'هذا الرابط استُعمل، أو مضت عليه 10 دقائق، أو طُلب بعده غيره. اطلبوا رابطًا جديدًا.',
  },
  hello: (name) => `دخلتم باسم ${name}`,
  none: 'لم يُرسل شيء من هذا العنوان بعد.',
  leave: 'الخروج من الصفحة',
  received: 'وصل في',
  version: (round) => `النسخة ${round}`,
  states: {
    waiting: { name: 'لدى التحرير', next: 'سيقرؤه أحد المحررين.' },
    reading: { name: 'قيد القراءة', next: 'يقرؤه التحرير وسيقرر.' },
    'changes-asked': { name: 'في انتظاركم', next: 'طُلبت تعديلات. أرسلوا النسخة المعدلة أدناه.' },
    'new-version': { name: 'النسخة الجديدة لدى التحرير', next: 'سيقرأ محرر ما عدلتم.' },
    accepted: { name: 'مقبول', next: 'سيكتب إليكم محرر بشأن الخطوات التالية.' },
    declined: { name: 'مرفوض', next: 'لن ننشره. النص ملككم.' },
    withdrawn: { name: 'مسحوب', next: 'سحبتموه.' },
    closed: { name: 'مغلق', next: 'لا يتابعه التحرير. اكتبوا إن كان ذلك خطأ.' },
    joined: { name: 'يتابع مع نص آخر', next: 'يصلكم جواب واحد عنهما.' },
    expired: { name: 'مغلق', next: 'لم تصل النسخة المعدلة في وقتها. اكتبوا إن أردتم المتابعة.' },
  },
  by: (state, day) => (state === 'changes-asked' ? `حتى ${day}.` : `يصلكم الجواب حتى ${day}.`),
  conversation: {
    title: 'المراسلة مع التحرير',
    none: 'لم يُكتب شيء بعد.',
    you: 'أنتم',
    desk: 'التحرير',
    write: 'اكتبوا إلى التحرير',
    send: 'إرسال',
  },
  newVersion: {
    title: 'النسخة المعدلة',
    heading: 'العنوان',
    pitch: 'المقترح',
    text: 'النص الكامل',
    send: 'إرسال النسخة المعدلة',
  },
  withdraw: {
    title: 'السحب',
    intro: 'لن يفعل التحرير به شيئًا بعد ذلك. لا يمكن التراجع من هنا.',
    confirm: 'نعم، أريد سحبه',
    button: 'سحب',
  },
  data: {
    title: 'بياناتكم',
    download: 'تنزيل كل ما لدى التحرير منكم (JSON)',
    erase: 'طلب المحو',
    eraseIntro: 'يمحو أحد العاملين ما لم يُنشر وما لا يوجب القانون حفظه، ويكتب إليكم.',
    eraseAsked: 'طلبتم المحو. سيتولاه أحد العاملين.',
  },
  told: {
    erasure: 'وصل طلبكم.',
    sent: 'أُرسل إلى التحرير.',
    version: 'وصلت النسخة المعدلة.',
    withdrawn: 'تم السحب.',
  },
  elsewhere: 'أُرسل هذا من موقع آخر فلم يُفعل شيء. إن كنتم أنتم فأعيدوا المحاولة هنا.',
  wait: 'محاولات كثيرة الآن. حاولوا لاحقًا.',
}

const TEXTS: Readonly<Record<string, StatusTexts>> = { en, tr, ar }

/** The language a page is shown in: the first of `wanted` that it has words for, else English. */
export function pageLanguage(...wanted: (string | null | undefined)[]): string {
  for (const each of wanted) {
    const [primary = ''] = (each ?? '').toLowerCase().split('-')
    if (Object.hasOwn(TEXTS, primary)) return primary
  }
  return 'en'
}

/** The words of the contributor's page. */
export const statusTexts = (language: string): StatusTexts => TEXTS[pageLanguage(language)] ?? en

export const PAGE_LANGUAGES = [
  { code: 'en', label: 'English' },
  { code: 'tr', label: 'Türkçe' },
  { code: 'ar', label: 'العربية' },
] as const

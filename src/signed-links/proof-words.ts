/** What the page of a proof says to a guest, in one language. `{…}` are places. */
export type ProofWords = {
  page: string
  notPublished: string
  isReplaced: string
  changes: string
  changesSince: { draft: string; proof: string }
  noChanges: string
  unchanged: string
  moved: string
  form: string
  word: string
  asked: string
  /** For the writer, who is asked as such. */
  askedWriter: string
  agree: string
  own: string
  ownAbout: string
  headline: string
  standfirst: string
  passage: string
  sendChanges: string
  reason: string
  refuse: string
  thanks: string
  reached: string
  stale: string
  /** Where a proof has been replaced. */
  askAgain: string
  staleTitle: string
  /** Above what was typed and cannot be taken. */
  toKeep: string
  gone: readonly string[]
  goneTitle: string
  wait: string
  waitTitle: string
  tooLong: string
  tooLongTitle: string
  chooseAnswer: string
  sayWrong: string
  changedButAgreed: string
  nothingChanged: string
  /** The reason that stands in the history when only words were changed. */
  sent: string
}

const english: ProofWords = {
  page: 'Proof {number}',
  notPublished: 'A proof, not published. For {name} alone: please do not pass it on.',
  isReplaced: 'The desk has made a newer proof since: this one is no longer what it works on.',
  changes: 'What the desk changed',
  changesSince: {
    draft: 'Your text as you sent it, beside this proof.',
    proof: 'The proof you answered last, beside this one.',
  },
  noChanges: 'Nothing: every word is as it was.',
  unchanged: 'unchanged',
  moved: 'stands elsewhere now',
  form: 'the same words, set otherwise',
  word: 'Your word on it',
  asked: 'The desk asks you to sign exactly this text: {check}. You can answer once.',
  askedWriter:
    'The desk asks you whether this text may go out under your name. You can answer once.',
  agree: 'I agree to this text',
  own: 'Change words yourself',
  ownAbout:
    'Open a passage and write it as it should be. Every change reaches the desk as a suggestion beside the text; an editor takes it or writes to you.',
  headline: 'Headline',
  standfirst: 'Standfirst',
  passage: 'Passage {number}',
  sendChanges: 'Send my changes',
  reason: 'Or say in your own words what is wrong',
  refuse: 'I refuse, for this reason',
  thanks: 'Thank you',
  reached: 'Your answer has reached the desk.',
  staleTitle: 'The text has changed',
  toKeep: 'What you wrote, to keep',
  stale: 'The desk has changed this text since it sent you the link, so nothing was recorded.',
  askAgain: 'Please ask the desk for a new link to the text as it is now.',
  goneTitle: 'Nothing to see here',
  gone: [
    'This link opens nothing: it may have been used, withdrawn, or be too old, or its address is not whole.',
    'Please ask the desk for a new one.',
  ],
  waitTitle: 'One moment',
  wait: 'Too many requests. Try again in a minute.',
  tooLongTitle: 'Too long',
  tooLong: 'Shorten what you wrote.',
  chooseAnswer: 'Choose one of the answers.',
  sayWrong: 'Say what is wrong.',
  changedButAgreed:
    'You changed words and agreed to the text without them. Send your changes, or set the passages back.',
  nothingChanged: 'No word is another yet. Change a passage, or choose another answer.',
  sent: 'Changes suggested: {count}',
}

const turkish: ProofWords = {
  page: 'Prova {number}',
  notPublished:
    'Bu bir provadır, yayımlanmadı. Yalnızca {name} içindir: lütfen başkasına iletmeyin.',
  isReplaced:
    'Masa o zamandan beri daha yeni bir prova hazırladı: artık bu metin üzerinde çalışmıyor.',
  changes: 'Masanın değiştirdikleri',
  changesSince: {
    draft: 'Gönderdiğiniz metin ile bu prova yan yana.',
    proof: 'Son yanıtladığınız prova ile bu prova yan yana.',
  },
  noChanges: 'Hiçbir şey: her sözcük yerinde.',
  unchanged: 'değişmedi',
  moved: 'artık başka yerde',
  form: 'aynı sözcükler, başka biçimde',
  word: 'Sizin sözünüz',
  asked: 'Masa tam olarak bu metni imzalamanızı istiyor: {check}. Bir kez yanıt verebilirsiniz.',
  askedWriter:
    'Masa bu metnin sizin adınızla yayımlanıp yayımlanamayacağını soruyor. Bir kez yanıt verebilirsiniz.',
  agree: 'Bu metni kabul ediyorum',
  own: 'Sözcükleri kendiniz değiştirin',
  ownAbout:
    'Bir bölümü açıp olması gerektiği gibi yazın. Her değişiklik masaya metnin yanında bir öneri olarak ulaşır; bir editör onu alır ya da size yazar.',
  headline: 'Başlık',
  standfirst: 'Spot',
  passage: 'Bölüm {number}',
  sendChanges: 'Değişikliklerimi gönder',
  reason: 'Ya da neyin yanlış olduğunu kendi sözlerinizle yazın',
  refuse: 'Bu nedenle reddediyorum',
  thanks: 'Teşekkürler',
  reached: 'Yanıtınız masaya ulaştı.',
  staleTitle: 'Metin değişti',
  toKeep: 'Yazdıklarınız, saklamanız için',
  stale:
    'Masa size bağlantıyı gönderdikten sonra bu metni değiştirdi, bu yüzden hiçbir şey kaydedilmedi.',
  askAgain: 'Lütfen masadan metnin şimdiki hâli için yeni bir bağlantı isteyin.',
  goneTitle: 'Burada görülecek bir şey yok',
  gone: [
    'Bu bağlantı hiçbir şey açmıyor: kullanılmış, geri çekilmiş ya da süresi dolmuş olabilir, ya da adresi eksiktir.',
    'Lütfen masadan yenisini isteyin.',
  ],
  waitTitle: 'Bir dakika',
  wait: 'Çok fazla istek geldi. Bir dakika sonra yeniden deneyin.',
  tooLongTitle: 'Çok uzun',
  tooLong: 'Yazdığınızı kısaltın.',
  chooseAnswer: 'Yanıtlardan birini seçin.',
  sayWrong: 'Neyin yanlış olduğunu yazın.',
  changedButAgreed:
    'Sözcükleri değiştirdiniz ama metni onlarsız kabul ettiniz. Değişikliklerinizi gönderin ya da bölümleri eski hâline getirin.',
  nothingChanged:
    'Henüz hiçbir sözcük değişmedi. Bir bölümü değiştirin ya da başka bir yanıt seçin.',
  sent: 'Önerilen değişiklikler: {count}',
}

const arabic: ProofWords = {
  page: 'البروفة {number}',
  notPublished: 'هذه بروفة لم تُنشر. هي لـ{name} وحده: نرجو عدم تمريرها.',
  isReplaced: 'أعدّ المكتب بروفة أحدث منذ ذلك الحين، ولم يعد يعمل على هذه.',
  changes: 'ما غيّره المكتب',
  changesSince: {
    draft: 'نصك كما أرسلته، إلى جانب هذه البروفة.',
    proof: 'آخر بروفة أجبت عنها، إلى جانب هذه.',
  },
  noChanges: 'لا شيء: كل كلمة كما كانت.',
  unchanged: 'لم يتغيّر',
  moved: 'نُقل إلى موضع آخر',
  form: 'الكلمات نفسها بتنسيق آخر',
  word: 'كلمتك فيه',
  asked: 'يطلب منك المكتب توقيع هذا النص بعينه: {check}. يمكنك الإجابة مرة واحدة.',
  askedWriter: 'يسألك المكتب هل يصدر هذا النص باسمك. يمكنك الإجابة مرة واحدة.',
  agree: 'أوافق على هذا النص',
  own: 'غيّر الكلمات بنفسك',
  ownAbout:
    'افتح فقرة واكتبها كما ينبغي أن تكون. يصل كل تغيير إلى المكتب اقتراحًا بجانب النص، فيأخذ به محرر أو يكتب إليك.',
  headline: 'العنوان',
  standfirst: 'المقدمة',
  passage: 'الفقرة {number}',
  sendChanges: 'أرسل تغييراتي',
  reason: 'أو قل بكلماتك ما الخطأ',
  refuse: 'أرفض لهذا السبب',
  thanks: 'شكرًا',
  reached: 'وصلت إجابتك إلى المكتب.',
  staleTitle: 'تغيّر النص',
  toKeep: 'ما كتبته، لتحتفظ به',
  stale: 'غيّر المكتب هذا النص منذ أن أرسل إليك الرابط، فلم يُسجَّل شيء.',
  askAgain: 'اطلب من المكتب رابطًا جديدًا إلى النص كما هو الآن.',
  goneTitle: 'لا شيء هنا',
  gone: [
    'لا يفتح هذا الرابط شيئًا: ربما استُعمل أو سُحب أو انتهت مدته، أو أن عنوانه ناقص.',
    'اطلب من المكتب رابطًا جديدًا.',
  ],
  waitTitle: 'لحظة من فضلك',
  wait: 'طلبات كثيرة. حاول مجددًا بعد دقيقة.',
  tooLongTitle: 'أطول مما يجب',
  tooLong: 'اختصر ما كتبته.',
  chooseAnswer: 'اختر إحدى الإجابات.',
  sayWrong: 'قل ما الخطأ.',
  changedButAgreed: 'غيّرت كلمات ووافقت على النص من دونها. أرسل تغييراتك أو أعد الفقرات كما كانت.',
  nothingChanged: 'لم تتغيّر أي كلمة بعد. غيّر فقرة أو اختر إجابة أخرى.',
  sent: 'تغييرات مقترحة: {count}',
}

const WORDS: Readonly<Record<string, ProofWords>> = { en: english, tr: turkish, ar: arabic }

/** The words for a text in `language` (BCP 47), in English where there are none. */
export const proofWords = (language: string): ProofWords =>
  WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? english

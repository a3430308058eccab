import type { PitchWords } from './pitch-words.ts'
import { turkishProblems } from './turkish-problems.ts'

/** Turkish. */
export const turkish: PitchWords = {
  ...turkishProblems,
  number: (count) => count.toLocaleString('tr'),
  page: {
    title: 'Yazı önerin',
    notSent: 'Henüz gönderilmedi: yazı önerin',
    next: 'Bundan sonra ne olur',
    steps: [
      'E-postayla, üzerinde başvuru numaranız olan bir alındı gelir.',
      'Gönderdiğinizi bir editör okur.',
      'Yanıt olumlu da olsa olumsuz da olsa e-postayla bildirilir. Son metni siz onaylamadan hiçbir şey yayımlanmaz.',
    ],
    form: 'Form',
    sentBefore: 'Daha önce bir şey mi gönderdiniz?',
    seeStanding: 'Durumunu görün',
    byEmail: 'Form çalışmıyorsa şu adrese yazın:',
    problems: (count) => `${count} şeyi değiştirmeniz gerekiyor`,
    nothingLost: 'Yazdığınız hiçbir şey kaybolmadı: aşağıdaki formda duruyor.',
    languages: 'Bu sayfanın dili',
  },
  calls: {
    title: 'Açık çağrılar',
    noDeadline: 'Son tarihi yok.',
    closes: 'Son tarih:',
    pitchesOnly: 'Yalnızca öneri alınır.',
    pitchesAndDrafts: (least, most) => `Öneri ya da ${least}–${most} sözcüklük tam metin.`,
    draftsOnly: (least, most) => `Yalnızca ${least}–${most} sözcüklük tam metin.`,
    whereYouAre: 'bulunduğunuz yerde: {time}',
  },
  count: {
    words: '{words} sözcük',
    least: '{words} sözcük, en az {limit} gerekli',
    most: '{words} sözcük, {over} fazla',
  },
  typed: {
    again: 'Bu sekmede daha önce yazdıklarınız yeniden burada. Dosyaları yeniden seçmeniz gerekir.',
    offline:
      'Şu anda bağlantı yok, bu yüzden hiçbir şey gönderilmedi. Yazdıklarınız burada duruyor: bağlantı gelince gönderin.',
  },
  form: {
    send: 'Gönder',
    keep: 'Sonrası için sakla',
    showIn: 'Bu formu, yazdıklarınızla birlikte, şu dilde göster:',
    what: 'Gönderdiğiniz',
    call: 'Çağrı',
    callHint: 'Açık bir çağrı seçin ya da boş bırakın: genel öneriler de okunur.',
    noCall: 'Çağrı yok: genel öneri',
    kind: 'Öneri mi, tam metin mi?',
    pitchChoice: 'Öneri: yazılmadan önceki düşünce',
    draftChoice: 'Tam metin, onu tanıtan bir öneriyle',
    title: 'Başlık',
    titleHint: (most) => `Geçici bir başlık, en çok ${most} karakter.`,
    language: 'Dil',
    pitch: 'Öneri',
    pitchHint: (least, most) =>
      `Yazı neyi savunacak, neden şimdi ve neden siz? ${least}–${most} sözcük.`,
    text: 'Tam metin',
    textHint: (least, most) =>
      `Yalnızca tam metin gönderiyorsanız: çağrı başka bir şey söylemiyorsa ${least}–${most} sözcük. Paragraflar arasında boş satır bırakın.`,
    files: 'Dosyalar',
    filesHint: (count, megabytes, kinds) =>
      `En çok ${count} dosya, her biri en çok ${megabytes} MB: ${kinds}. “Tam metin” boşsa tek bir belgenin metni onun yerine geçer.`,
    links: 'Bağlantılar',
    linksHint: (count) =>
      `Öneriyi destekleyen en çok ${count} adres, her satıra bir tane. Boş bırakabilirsiniz.`,
    note: 'Masaya not',
    noteHint: 'Yayımlanmaz. Boş bırakabilirsiniz.',
    mustKnow: 'Masanın bilmesi gerekenler',
    exclusive: 'Bunu yalnızca bize mi öneriyorsunuz?',
    exclusiveYes: 'Evet, yalnızca size',
    exclusiveNo: 'Hayır, başka bir yayında da var',
    publishedBefore: 'Daha önce nerede ve ne zaman yayımlandı?',
    publishedBeforeHint: 'Bülten ve blog da sayılır. Yayımlanmadıysa boş bırakın.',
    interests: 'Yazdığınız konuda bir çıkarınız var mı?',
    interestsHint:
      'İşveren, müşteri, para, aile, kampanya. Bildirdiğiniz, yazıyla birlikte yayımlanır.',
    aiUse: 'Bunun için yapay zekâ kullandınız mı?',
    aiUseHint:
      'Araştırırken, yazarken ya da çevirirken. Bildirdiğiniz, yazıyla birlikte yayımlanır.',
    none: 'Bildirecek bir şey yok',
    some: 'Evet, şu:',
    interestsText: 'Bildirdiğiniz',
    aiUseText: 'Nasıl kullandınız',
    you: 'Siz',
    name: 'Adınız',
    nameHint: 'Yazıyı nasıl imzalayacaksanız öyle.',
    email: 'E-posta adresiniz',
    emailHint: 'Alındı ve yanıt için; yayımlanmaz.',
    bait: 'Bu alanı boş bırakın',
    terms: 'Koşullar',
    agree: 'Bu koşulları okudum ve kabul ediyorum.',
    frozen: 'Bu soruya artık yanıt alınmıyor.',
  },
  thanks: {
    title: 'Teşekkür ederiz',
    has: (desk) => `Gönderdiğiniz ${desk} masasına ulaştı. Başvuru numaranız:`,
    receipt:
      'E-posta adresinize bir alındı yola çıktı. Bir saat içinde gelmezse istenmeyen postalara bakın ve adresi doğru yazdığınızdan emin olun.',
    another: 'Başka bir şey gönderin',
  },
  kept: {
    title: 'Formunuz saklandı',
    intro: (days) =>
      `Masaya hiçbir şey gönderilmedi. ${days} gün boyunca bu bağlantıdan sürdürebilirsiniz; formda bir e-posta adresi varsa bağlantı oraya da gönderildi:`,
    link: 'Formu sürdürün',
    note: 'Bağlantıyı bilen herkes formu okuyabilir ve değiştirebilir. Dosyalar saklanmaz: gönderirken yeniden seçin.',
  },
  refused: {
    title: 'Bu alınamadı',
    back: 'Tarayıcınızın Geri düğmesini kullanın: yazdıklarınız hâlâ orada.',
    open: 'Yeni bir form açın',
  },
  notices: {
    elsewhere: 'Bu form başka bir siteden gönderildi. Sizseniz burada Gönder’e basın.',
    noLongerKept: 'Bu form artık saklanmıyor: gönderildi ya da süresi doldu. İşte boş bir form.',
    sentBefore:
      'Bu form daha önce gönderildi ve o zaman gönderdiğiniz bize ulaştı. Değişen metni de göndermek istiyorsanız yeniden Gönder’e basın.',
    otherLanguage: 'Bu form henüz gönderilmedi',
  },
}

import { FILE_LIMITS } from '../files/file-limits.ts'
import { BYTES_AN_HOUR, LETTER_LIMIT, LETTERS_AN_HOUR } from '../limits.ts'
import { MAIL_LIMIT } from '../mail/mailbox-rules.ts'
import type { PitchWords } from './pitch-words.ts'

const required = ({ label }: { label: string }) => `${label} eksik.`

const MB = 1024 * 1024

/** What may stand against a form, and why it could not be taken, in Turkish. */
export const turkishProblems: Pick<PitchWords, 'errors' | 'problems'> = {
  problems: {
    labels: {
      call: 'Çağrı',
      kind: 'Tür',
      title: 'Başlık',
      language: 'Dil',
      pitch: 'Öneri',
      text: 'Tam metin',
      files: 'Dosyalar',
      links: 'Bağlantılar',
      note: 'Not',
      exclusive: 'Yalnızca bize önerilip önerilmediği',
      publishedBefore: 'Daha önce nerede çıktığı',
      interests: 'Çıkar bildirimi',
      'interests.text': 'Çıkarlar hakkında bildirdiğiniz',
      aiUse: 'Yapay zekâ bildirimi',
      'aiUse.text': 'Yapay zekâ hakkında bildirdiğiniz',
      name: 'Adınız',
      email: 'E-posta adresiniz',
      agreedTerms: 'Koşullar',
      answers: 'Yanıtlar',
    },
    told: {
      required,
      'answer-frozen': ({ about }) =>
        `“${about}” sorusunun yanıtı artık değiştirilemez: olduğu gibi bırakın.`,
      'call-closed': () =>
        'Bu çağrı kapandı. Yazdıklarınız duruyor: başka bir çağrı seçin ya da çağrısız gönderin.',
      'call-not-open': ({ about }) =>
        `Bu çağrı ${about} tarihinde açılıyor: o zaman ya da çağrısız gönderin.`,
      'call-unknown': () => 'Böyle bir çağrı yok: listedekilerden birini seçin.',
      contradiction: () =>
        '“Bildirecek bir şey yok” dediniz ama bir şey yazdınız: öbür yanıtı seçin ya da bu alanı boşaltın.',
      'control-character': ({ label }) =>
        `${label} içinde görünmeyen bir denetim karakteri var: yapıştırmak yerine yeniden yazın.`,
      'file-refused': () => 'Dosya alınamıyor.',
      'kind-not-accepted': ({ about }) =>
        `Bu çağrı yalnızca ${about === 'pitch' ? 'öneri' : 'tam metin'} alıyor: onu seçin ya da çağrısız gönderin.`,
      'language-unknown': ({ about }) => `Masanın çalıştığı bir dil seçin: ${about}.`,
      'line-break': ({ label }) => `${label} tek satırda olmalı: satır sonunu kaldırın.`,
      'not-a-link': () => 'Her bağlantı https:// ya da http:// ile başlayan tam bir adres olmalı.',
      'not-an-address': () => 'Tek bir e-posta adresi yazın, örneğin ad@example.org.',
      'not-offered': ({ about }) =>
        about === ''
          ? 'Yanıtlananların hepsi bu çağrıda sorulmuyor: formu yeniden yükleyin.'
          : `“${about}” için sunulan yanıtlardan birini seçin.`,
      'terms-changed': () =>
        'Siz okuduktan sonra koşullar değişti: yeniden okuyun ve bir daha onaylayın.',
      'too-dense': ({ label }) =>
        `${label} içinde harflere saklanamayacak kadar çok işaret yığılmış: daha az kullanın.`,
      'too-few-words': ({ found, label, limit }) =>
        `${label} en az ${limit} sözcük olmalı; şimdi ${found} sözcük var.`,
      'too-many-words': ({ found, label, limit }) =>
        `${label} en çok ${limit} sözcük olabilir; şimdi ${found} sözcük var.`,
      'too-long': ({ found, label, limit }) =>
        `${label} en çok ${limit} karakter olabilir; şimdi ${found === '' ? 'çok daha fazlası' : `${found} karakter`} var.`,
      'too-many': ({ limit }) => `En çok ${limit} bağlantı verin, en önemlilerini.`,
      'broken-text': () => 'Metinde bozuk bir karakter var: o yeri yeniden yazın.',
      'forbidden-key': () => 'Form bozuk geldi: sayfadan yeniden gönderin.',
      'malformed-body': () => 'Form bozuk geldi: sayfadan yeniden gönderin.',
      'not-a-choice': ({ label }) => `${label}: sunulanlardan birini seçin.`,
      'unknown-field': () => 'Formda olmayan bir alan geldi: sayfadan yeniden gönderin.',
      'wrong-type': ({ label }) => `${label} okunamadı: yeniden girin.`,
    },
    ofField: {
      'required kind': () => 'Öneri mi tam metin mi gönderdiğinizi seçin.',
      'required exclusive': () => 'Bunu yalnızca bize mi önerdiğinizi seçin.',
      'required interests': () =>
        'Çıkar bildirin: “bildirecek bir şey yok” ya da ne olduğunu seçin.',
      'required aiUse': () =>
        'Yapay zekâ kullanımını bildirin: “bildirecek bir şey yok” ya da ne olduğunu seçin.',
      'required interests.text': () => 'Çıkarınızı bir iki cümleyle yazın.',
      'required aiUse.text': () => 'Yapay zekâyı nasıl kullandığınızı bir iki cümleyle yazın.',
      'required email': () => 'Yanıtların gideceği e-posta adresini yazın.',
      'required agreedTerms': () => 'Göndermeden önce koşulları okuyup kabul edin.',
      'contradiction text': () =>
        'Öneri göndermeyi seçtiniz ama burada tam metin var: “tam metin”i seçin ya da bu alanı boşaltın.',
    },
    files: {
      'choose-again': () => 'Dosyalarınızı yeniden seçin: tarayıcı onları saklamaz.',
      'too-many-files': () =>
        `En çok ${FILE_LIMITS.count} dosya gönderin. Dosyalarınızı yeniden seçin.`,
      'too-much-together': () =>
        `Dosyaların hepsi birlikte en çok ${FILE_LIMITS.totalBytes / MB} MB olabilir. Dosyalarınızı yeniden seçin.`,
      'left-out': (name) =>
        `“${name}” alınmadı: en çok ${FILE_LIMITS.count} dosya, hepsi birlikte en çok ${FILE_LIMITS.totalBytes / MB} MB alınır.`,
      'mail-too-large': () =>
        `E-postanız ${MAIL_LIMIT / MB} MB sınırını aşıyordu; yalnızca metni alındı. Dosyaları başvuru sayfasından ya da bağlantı olarak gönderin.`,
    },
    faults: {
      empty: 'dosya boş',
      'kind-unknown': 'alınan türlerden biri değil',
      program: 'metin değil, bir sayfa ya da program',
      'older-word': 'eski bir Word’ün dosyası (DOC): DOCX olarak kaydedin',
      damaged: 'dosya bozuk',
      'part-damaged': 'dosya bozuk',
      encrypted: 'dosya şifreli',
      picture: 'görsel bozuk ya da çok büyük',
      'file-too-large': `en çok ${FILE_LIMITS.bytes / MB} MB olabilir`,
      'unpacks-to-too-much': 'açılınca bir metnin olabileceğinden büyük',
      other: 'bir metnin olamayacağı biçimde kurulmuş',
    },
    file: (name, why, kinds) => `“${name}” alınamıyor: ${why}. Alınanlar: ${kinds}.`,
    anyFile: (why) => `Bir dosya alınamıyor: ${why}. Dosyalarınızı yeniden seçin.`,
  },
  errors: {
    'body-too-large': () => 'Gönderdiğiniz çok uzun: metni kısaltın.',
    'malformed-body': () => 'Form bozuk ya da eksik geldi: sayfadan yeniden gönderin.',
    'too-slow': () =>
      'Gönderdiğiniz çok yavaş geliyor. Bağlantının daha iyi olduğu bir yerde yeniden deneyin.',
    'media-type-unsupported': () => 'Form sayfadan gönderilmemiş: sayfadan yeniden gönderin.',
    'too-many-requests': (wait) =>
      `Ağınızdan şu anda çok fazla başvuru geldi. ${wait} saniye sonra yeniden deneyin.`,
    'desk-full': (wait) =>
      `Şu anda o kadar çok başvuru geliyor ki masa daha fazlasını alamıyor. ${wait} saniye sonra yeniden deneyin.`,
    'call-limit': () => 'Bu çağrı bir kişiden alabileceği kadarını aldı; sizinki ulaştı.',
    'storage-full': () =>
      'Masa şu anda dosya saklayamıyor. Dosyasız gönderin ya da sonra yeniden deneyin.',
    'database-busy': () =>
      'Masa şu anda meşgul. Hiçbir şey değişmedi; biraz sonra yeniden deneyin.',
    'database-unavailable': () =>
      'Masa şu anda bir şey kaydedemiyor. Hiçbir şey değişmedi; birkaç dakika sonra yeniden deneyin.',
    'submission-unknown': () => 'Böyle bir başvurunuz yok.',
    'decided-meanwhile': () =>
      'Masa tam o sırada bunun üzerinde çalışıyordu, bir şey değişmedi. Durumu görmek için sayfayı yeniden yükleyin ya da masaya yazın.',
    'letter-refused': () =>
      `Yazdığınız gönderilemedi: bir şey yazın, en çok ${LETTER_LIMIT} karakter ve görünmeyen karakterler olmadan.`,
    'too-many-letters': (_wait, minutes) =>
      `Saatte ${LETTERS_AN_HOUR} kez yazabilirsiniz. ${minutes} dakika sonra devam edebilirsiniz; yazdığınız burada duruyor.`,
    'too-much-in-files': (_wait, minutes) =>
      `Saatte ${BYTES_AN_HOUR / MB} MB dosya gönderebilirsiniz. Bunları ${minutes} dakika sonra gönderin ya da şimdi dosyasız devam edin; yazdığınız burada duruyor.`,
    other: () =>
      'Bizim tarafımızda bir şey ters gitti. Hiçbir şey değişmedi; yeniden deneyin, ikinci kez olursa masaya haber verin.',
  },
}

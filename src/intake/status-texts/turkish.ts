import type { StatusTexts } from './status-texts.ts'

/** Turkish. */
export const turkish: StatusTexts = {
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
  files: {
    label: 'Dosyalar',
    hint: (count, megabytes, kinds) =>
      `En çok ${count} dosya, her biri en çok ${megabytes} MB: ${kinds}. Boş bırakabilirsiniz.`,
    sent: 'Masadaki dosyalarınız:',
  },
  newVersion: {
    title: 'Yeni hâli',
    heading: 'Başlık',
    pitch: 'Öneri',
    text: 'Tam metin',
    ofFile:
      'Burayı olduğu gibi bırakırsanız tek bir belgenin (DOCX, ODT, RTF, TXT) metni onun yerine geçer.',
    send: 'Yeni hâlini gönder',
  },
  answers: {
    title: 'Yanıtlarınız',
    frozen: 'artık değiştirilemez',
    send: 'Yanıtları değiştir',
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
    answers: 'Yanıtlarınız değişti.',
    erasure: 'İsteğiniz masaya ulaştı.',
    sent: 'Masaya gönderildi.',
    version: 'Yeni hâli masaya ulaştı.',
    withdrawn: 'Geri çekildi.',
  },
  closed: {
    title: 'Yazdıklarınız',
    intro:
      'Sayfanız kapanmıştı, bu yüzden gönderilmedi. Kopyalayın, yukarıdan bağlantı isteyin ve oradan gönderin.',
  },
  elsewhere:
    'Bu başka bir siteden gönderildi, bir şey yapılmadı. Sizseniz buradan yeniden deneyin.',
  wait: 'Çok sık denendi. Daha sonra yeniden deneyin.',
}

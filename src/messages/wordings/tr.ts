import type { Wordings } from '../template-names.ts'

const END = `{desk}
Başvuru no: {receipt}
Durumu: {status}
`

/** Every message in Turkish. */
export const tr: Wordings = {
  'submission-received': {
    subject: '{desk} yazınızı aldı: {title}',
    text: `Sayın {name},

Teşekkür ederiz. “{title}” bize ulaştı; bir editör okuyacak.

Başvuru numaranız {receipt}. Bu yazı hakkında bize yazarken numarayı belirtin.

Yanıt olumlu da olsa olumsuz da olsa bu adrese yazacağız. O zamana kadar durumunu görebilir, ekleme yapabilir ya da geri çekebilirsiniz: {status}

{desk}

Bunu siz göndermediyseniz adresiniz yanlışlıkla kullanılmıştır; bir şey yapmanız gerekmez.
`,
  },
  'submission-accepted': {
    subject: '“{title}” kabul edildi',
    text: `Sayın {name},

“{title}” yazısını yayımlamak istiyoruz.

{note}

Bir editör sonraki adımlar için size yazacak. Son metinde anlaşmadan hiçbir şey yayımlanmaz.

${END}`,
  },
  'submission-accepted-as': {
    subject: '“{title}” başka bir biçimde kabul edildi',
    text: `Sayın {name},

“{title}” yazısını önerdiğinizden başka bir biçimde yayımlamak istiyoruz: {form}.

{note}

İstemiyorsanız bize yazın: son metinde anlaşmadan hiçbir şey yayımlanmaz.

${END}`,
  },
  'submission-declined': {
    subject: '“{title}” hakkında',
    text: `Sayın {name},

“{title}” yazısını bize önerdiğiniz için teşekkür ederiz. Bir editör okudu; yayımlamayacağız.

{note}

Metin sizindir, dilediğiniz yere hemen önerebilirsiniz.

${END}`,
  },
  'submission-not-for-us': {
    subject: '“{title}” hakkında',
    text: `Sayın {name},

Bizi düşündüğünüz için teşekkür ederiz. “{title}” bu sayfalarda yer verdiğimiz türden bir metin değil, bu yüzden yayımlamayacağız. Bu, başka bir yerdeki değerini göstermez.

{note}

Metin sizindir.

${END}`,
  },
  'submission-changes-asked': {
    subject: 'Karardan önce: “{title}”',
    text: `Sayın {name},

“{title}” için teşekkür ederiz. Karar vermeden önce editör sizden değişiklik istiyor:

{note}

Değişen metni {until} tarihine kadar şu sayfadan gönderin: {status}

{desk}
Başvuru no: {receipt}
`,
  },
  'submission-changes-reminder': {
    subject: '{until} tarihine kadar: “{title}” değişiklikleri',
    text: `Sayın {name},

“{title}” için istediğimiz değişiklikleri {until} tarihine kadar bekliyoruz. Şu sayfadan gönderin, daha çok zamana ihtiyacınız varsa oraya yazın: {status}

{desk}
Başvuru no: {receipt}
`,
  },
  'submission-expired': {
    subject: '“{title}” için süre doldu',
    text: `Sayın {name},

“{title}” için değişiklik istemiştik; süre doldu ve başvuru şimdilik kapandı. Devam etmek isterseniz bize yazın: yeniden açılabilir.

${END}`,
  },
  'submission-merged': {
    subject: '“{title}” başka bir başvuruyla birleşti',
    text: `Sayın {name},

“{title}” başka bir başvuruya çok yakın; ikisi birlikte sürecek. İkisi için tek yanıt alacaksınız.

${END}`,
  },
  'submission-reopened': {
    subject: '“{title}” yeniden ele alınıyor',
    text: `Sayın {name},

“{title}” hakkında aldığınız son yanıt artık geçerli değil: yazıyı yeniden ele aldık, karar verince size yazacağız.

${END}`,
  },
  'submission-withdrawn': {
    subject: '“{title}” geri çekildi',
    text: `Sayın {name},

“{title}” isteğiniz üzerine geri çekildi. Onunla artık bir işlem yapmayacağız.

${END}`,
  },
  'submission-resubmitted': {
    subject: '“{title}” yazısının yeni hâli bize ulaştı',
    text: `Sayın {name},

Teşekkür ederiz. “{title}” yazısının değişen hâli bize ulaştı; bir editör okuyacak.

${END}`,
  },
  'desk-wrote': {
    subject: '“{title}” hakkında masadan',
    text: `Sayın {name},

{note}

Bu e-postayı yanıtlayabilir ya da durum sayfasına yazabilirsiniz: {status}

{desk}
Başvuru no: {receipt}
`,
  },
  'status-link': {
    subject: '{desk}: sayfanız',
    text: `Sayın {name},

Gönderdiğiniz her şeyin durumunu burada görürsünüz:

{link}

Bağlantı {minutes} dakika içinde ve bir kez çalışır. Siz istemediyseniz bir şey yapmanız gerekmez.

{desk}
`,
  },
  'draft-kept': {
    subject: '{desk}: formunuz saklandı',
    text: `Başladığınız form {until} tarihine kadar saklanıyor. Buradan sürdürün:

{link}

Bu bağlantıyı bilen herkes formu okuyabilir ve değiştirebilir. Henüz hiçbir şey gönderilmedi.

{desk}
`,
  },
  'draft-reminder': {
    subject: '{desk}: formunuz henüz gönderilmedi',
    text: `Bir forma başladınız ve göndermediniz. {until} tarihine kadar saklanır, sonra silinir.

{link}

{desk}
`,
  },
  'draft-deadline': {
    subject: '{call} yakında kapanıyor: {desk} formunuz',
    text: `“{call}” çağrısı için bir forma başladınız ve göndermediniz. Çağrı {until} tarihinde kapanıyor. Buradan devam edebilirsiniz:

{link}

{desk}
`,
  },
  'mail-taken': {
    subject: '{desk} e-postanızı aldı: {title}',
    text: `Sayın {name},

Teşekkür ederiz. “{title}” başlıklı e-postanız başvuru olarak alındı; bir editör okuyacak.

{dropped}

${END}`,
  },
  'files-left-out': {
    subject: 'Yanıtınızdaki dosyaların hepsi alınamadı: {title}',
    text: `Sayın {name},

“{title}” hakkındaki yanıtınız ulaştı. Onunla gelen şunlar alınamadı:

{dropped}

${END}`,
  },
  'mail-put-off': {
    subject: 'E-postanız sırada bekliyor: {title}',
    text: `Sayın {name},

“{title}” başlıklı e-postanız {desk} adresine ulaştı ve sırada bekliyor. Masa bir gönderenden saatte {mails} e-posta ve {megabytes} MB dosya alır; siz daha fazlasını gönderdiniz.

Yaklaşık {minutes} dakika sonra kendiliğinden alınacak: yeniden göndermeniz gerekmez. Yarına dek alındı bildirimi gelmezse lütfen bir kez daha gönderin.

Bu bildirimi günde en çok bir kez alırsınız.

{desk}
`,
  },
}

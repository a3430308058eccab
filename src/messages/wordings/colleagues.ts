import type { ColleagueWordings } from '../template-names.ts'

/** Every message to colleagues and guests of the desk, by language. */
export const TO_COLLEAGUES: Readonly<Record<string, ColleagueWordings>> = {
  en: {
    'guest-preview': {
      subject: 'A proof for you: {title}',
      text: `Dear {name},

The desk sends you the proof of “{title}” to look at. It is not published yet: please keep it to yourself.

{link}

The link stands for {days} days and is meant for you alone.
`,
    },
    'guest-approval': {
      subject: 'Your word is asked for: {title}',
      text: `Dear {name},

The desk asks you to sign “{title}”: {check}. It is not published yet: please keep it to yourself.

Open the link, read, and say at the end of the page whether you agree:

{link}

The link stands for {days} days, is meant for you alone, and takes one answer.
`,
    },
    'desk-notice': {
      subject: '{short}: {title}',
      text: `{name},

{text}

{note}

Open it: {link}

The desk writes to you because your account asks for e-mail at once. Choose otherwise at {account}
`,
    },
  },
  tr: {
    'guest-preview': {
      subject: 'Sizin için bir prova: {title}',
      text: `Sayın {name},

Masa, “{title}” yazısının provasını bakmanız için gönderiyor. Henüz yayımlanmadı: lütfen kendinize saklayın.

{link}

Bağlantı {days} gün geçerlidir ve yalnızca sizin içindir.
`,
    },
    'guest-approval': {
      subject: 'Görüşünüz isteniyor: {title}',
      text: `Sayın {name},

Masa, “{title}” yazısını imzalamanızı rica ediyor: {check}. Henüz yayımlanmadı: lütfen kendinize saklayın.

Bağlantıyı açıp okuyun ve sayfanın sonunda kabul edip etmediğinizi bildirin:

{link}

Bağlantı {days} gün geçerlidir, yalnızca sizin içindir ve tek bir yanıt alır.
`,
    },
    'desk-notice': {
      subject: '{short}: {title}',
      text: `{name},

{text}

{note}

Açın: {link}

Hesabınız hemen e-posta istediği için masa size yazıyor. Bunu şurada değiştirebilirsiniz: {account}
`,
    },
  },
  ar: {
    'guest-preview': {
      subject: 'بروفة لك: {title}',
      text: `تحية طيبة {name}،

يرسل إليك المكتب بروفة «{title}» للاطلاع عليها. لم تُنشر بعد، فنرجو أن تبقيها لنفسك.

{link}

الرابط صالح لمدة {days} أيام، وهو لك وحدك.
`,
    },
    'guest-approval': {
      subject: 'يُطلب رأيك: {title}',
      text: `تحية طيبة {name}،

يطلب منك المكتب توقيع «{title}»: {check}. لم تُنشر بعد، فنرجو أن تبقيها لنفسك.

افتح الرابط واقرأ، ثم قل في آخر الصفحة هل توافق:

{link}

الرابط صالح لمدة {days} أيام، وهو لك وحدك، ويقبل جوابًا واحدًا.
`,
    },
    'desk-notice': {
      subject: '{short}: {title}',
      text: `{name}،

{text}

{note}

افتحه: {link}

يكتب إليك المكتب لأن حسابك يطلب البريد على الفور. غيّر ذلك من هنا: {account}
`,
    },
  },
}

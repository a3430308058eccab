import type { Panel } from './panel.ts'

/** What the desk writes into a row while nobody looks: it stands there in English, and is shown in the language of whoever reads it. */
export const keptWords = {
  /** Who did something, where nobody's name is known. */
  somebody: {
    colleague: ['A former colleague', 'Eski bir meslektaş', 'زميل سابق'],
    someone: ['Somebody on the desk', 'Masadan biri', 'أحد العاملين في القسم'],
    desk: ['The desk', 'Masa', 'المكتب'],
    guest: ['A guest, by a link', 'Bağlantıyla gelen bir konuk', 'ضيف عبر رابط'],
    guestNamed: ['{{name}} (guest)', '{{name}} (konuk)', '{{name}} (ضيف)'],
    service: ['A checking service', 'Bir denetim hizmeti', 'خدمة تدقيق'],
    key: ['A program', 'Bir program', 'برنامج'],
  },
  keptSentences: {
    'check-failed': [
      '{{check}} check failed: {{note}}',
      '{{check}} denetiminden geçmedi: {{note}}',
      'لم يجتز تدقيق {{check}}: {{note}}',
    ],
    'no-answer-in-time': [
      'It did not answer in time',
      'Zamanında yanıt vermedi',
      'لم يجب في الوقت المحدد',
    ],
    'no-answer': ['No answer: {{fault}}', 'Yanıt yok: {{fault}}', 'لا جواب: {{fault}}'],
    'private-network': [
      'The name leads into a private network.',
      'Bu ad özel bir ağa götürüyor.',
      'يقود هذا الاسم إلى شبكة خاصة.',
    ],
    'answered-elsewhere': [
      'Answered {{status}}: a redirect is not followed',
      '{{status}} yanıtı geldi: yönlendirme izlenmez',
      'أجاب بالرمز {{status}}: لا تُتبع إعادة التوجيه',
    ],
    answered: ['Answered {{status}}', '{{status}} yanıtı geldi', 'أجاب بالرمز {{status}}'],
    'wants-no-calls': [
      'Its server answered 410: it wants no calls any more.',
      'Sunucusu 410 yanıtını verdi: artık çağrı istemiyor.',
      'أجاب خادمه بالرمز 410: لا يريد نداءات بعد الآن.',
    ],
    'switched-off': ['Switched off by hand.', 'Elle kapatıldı.', 'أُوقف يدويًا.'],
    'no-mail-server': [
      '{{fault}}: No mail server is set: whoever runs the desk sets SMTP_URL.',
      '{{fault}}: Posta sunucusu tanımlı değil: masayı yöneten SMTP_URL değerini verir.',
      '{{fault}}: لا خادم بريد محددًا: يضبط من يدير النظام SMTP_URL.',
    ],
    'mail-may-have-arrived': [
      '{{fault}}: The mail server took the whole letter and broke off without a word: it may have arrived.',
      '{{fault}}: Posta sunucusu mektubun tamamını aldı ve hiçbir şey demeden bağlantıyı kesti: ulaşmış olabilir.',
      '{{fault}}: أخذ خادم البريد الرسالة كاملة ثم قطع الاتصال دون كلمة: ربما وصلت.',
    ],
    'mail-server-silent': [
      '{{fault}}: The mail server did not answer in time.',
      '{{fault}}: Posta sunucusu zamanında yanıt vermedi.',
      '{{fault}}: لم يجب خادم البريد في الوقت المحدد.',
    ],
  },
} as const satisfies Panel

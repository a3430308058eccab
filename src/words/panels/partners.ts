import type { Panel } from './panel.ts'

/** What stands on the pages of partners, calls to them and copies that they have. */
export const partnerWords = {
  copies: {
    title: ['Copies at partners', 'Ortaklardaki kopyalar', 'النسخ لدى الشركاء'],
    none: ['No partner has it.', 'Hiçbir ortakta yok.', 'ليس لدى أي شريك.'],
    upToDate: ['up to date', 'güncel', 'محدَّثة'],
    outOfDate: ['not up to date', 'güncel değil', 'غير محدَّثة'],
    told: [
      'Took as told ({{state}}) {{time}}.',
      'Bildirimi aldı ({{state}}) {{time}}.',
      'تسلّم الإبلاغ ({{state}}) {{time}}.',
    ],
    fetched: [
      'Fetched ({{state}}) {{time}}.',
      'Metni aldı ({{state}}) {{time}}.',
      'جلب النص ({{state}}) {{time}}.',
    ],
    waiting: ['A call waits.', 'Bekleyen bir çağrı var.', 'هناك إبلاغ في الانتظار.'],
    givenUp: ['A call was given up.', 'Bir çağrıdan vazgeçildi.', 'أُوقف أحد الإبلاغات.'],
  },
  partner: {
    title: ['Partner', 'Ortak', 'الشريك'],
    done: ['{{act}}: done.', '{{act}}: yapıldı.', '{{act}}: تم.'],
    repeated: [
      '{{act}}: {{count}} sent again.',
      '{{act}}: {{count}} çağrı yeniden gönderiliyor.',
      '{{act}}: أُعيد إرسال {{count}}.',
    ],
    giveNow: [
      'Give this to the partner now; it is not shown again: {{secret}}',
      'Bunu ortağa şimdi verin; bir daha gösterilmez: {{secret}}',
      'سلّم هذا للشريك الآن؛ لن يظهر ثانية: {{secret}}',
    ],
    call: ['Call to a partner', 'Ortağa çağrı', 'إبلاغ إلى شريك'],
    repeat: ['Send it again', 'Yeniden gönder', 'أعد الإرسال'],
    isRepeated: ['It is sent again.', 'Yeniden gönderiliyor.', 'يُعاد إرساله.'],
  },
  partnerActs: {
    enable: ['Switch on', 'Aç', 'تشغيل'],
    disable: ['Switch off', 'Kapat', 'إيقاف'],
    'new-secret': ['Make a signing secret', 'İmza anahtarı oluştur', 'أنشئ سرًّا للتوقيع'],
    'retire-secret': ['Drop the older secret', 'Eski anahtarı bırak', 'تخلَّ عن السر الأقدم'],
    'new-key': ['Make a key for copies', 'Kopyalar için anahtar oluştur', 'أنشئ مفتاحًا للنسخ'],
    'revoke-key': ['Revoke the key', 'Anahtarı iptal et', 'ألغِ المفتاح'],
    'repeat-dead': [
      'Send again what was given up',
      'Vazgeçilenleri yeniden gönder',
      'أعد إرسال ما أُوقف',
    ],
  },
} as const satisfies Panel

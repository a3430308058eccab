import type { Labels } from './label.ts'

/** What the forms of messages and notices say. */
export const message: Labels = {
  Notice: ['Bildirim', 'إشعار'],
  Notices: ['Bildirimler', 'الإشعارات'],
  For: ['Kime', 'إلى'],
  Tone: ['Önem', 'النبرة'],
  'For information': ['Bilgi için', 'للعلم'],
  'Something is wanted': ['Bir şey isteniyor', 'مطلوب شيء'],
  'Something went wrong': ['Bir şey ters gitti', 'حدث خطأ'],
  Piece: ['Yazı', 'المقال'],
  Submission: ['Gönderi', 'مشاركة'],
  'Where it leads in the panel': ['Panelde götürdüğü yer', 'إلى أين يؤدي في اللوحة'],
  Event: ['Olay', 'حدث'],
  Once: ['Tek seferlik anahtar', 'مفتاح المرة الواحدة'],
  At: ['Zaman', 'الوقت'],
  Read: ['Okundu', 'قُرئ في'],
  Letter: ['Mektup', 'رسالة'],
  Correspondence: ['Yazışmalar', 'المراسلات'],
  'What desk and contributors wrote to each other. Answer on the submission.': [
    'Masa ile gönderenlerin birbirine yazdıkları. Gönderinin sayfasından yanıtlayın.',
    'ما كتبه القسم والمساهمون بعضهم إلى بعض. أجب من صفحة المشاركة.',
  ],
  'The contributor': ['Gönderen', 'المساهم'],
  'The desk': ['Masa', 'القسم'],
  'Written by': ['Yazan', 'كتبه'],
  'By way of': ['Geliş yolu', 'عن طريق'],
  'The page': ['Sayfa', 'الصفحة'],
  'The panel': ['Panel', 'لوحة التحكم'],
  'Not confirmed': ['Doğrulanmadı', 'غير مؤكد'],
  Message: ['İleti', 'رسالة'],
  Outbox: ['Giden kutusu', 'صندوق الصادر'],
  'E-mails of the desk: waiting, sent, or failed with the reason.': [
    'Masanın e-postaları: bekleyen, gönderilen ya da nedeniyle birlikte gönderilemeyen.',
    'رسائل القسم: المنتظرة والمرسلة وما فشل مع سببه.',
  ],
  Template: ['Şablon', 'القالب'],
  To: ['Kime', 'إلى'],
  Subject: ['Konu', 'الموضوع'],
  'Held for a person': ['Bir kişiyi bekliyor', 'تنتظر شخصًا'],
  Waiting: ['Bekliyor', 'ينتظر'],
  'Being sent': ['Gönderiliyor', 'قيد الإرسال'],
  Sent: ['Gönderildi', 'أُرسل'],
  Failed: ['Başarısız', 'فشل'],
  Cancelled: ['İptal edildi', 'أُلغيت'],
  Attempts: ['Deneme sayısı', 'المحاولات'],
  Lease: ['Kullanım süresi', 'حجز'],
  'Lease ends': ['Kullanım süresinin sonu', 'نهاية الحجز'],
  Failure: ['Hata', 'الخطأ'],
  'Answers go to': ['Yanıtların gideceği adres', 'تصل الأجوبة إلى'],
  'Changed by': ['Değiştiren', 'غيّره'],
  'Came back': ['Geri döndü', 'ارتدّت'],
  'Why it came back': ['Neden geri döndü', 'لماذا ارتدّت'],
  'Message template': ['İleti şablonu', 'قالب رسالة'],
  'Message templates': ['İleti şablonları', 'قوالب الرسائل'],
  'Your words for the messages to contributors. A message without one uses the words it comes with.':
    [
      'Gönderenlere giden iletiler için kendi sözleriniz. Olmayan iletilerde hazır metin kullanılır.',
      'كلماتكم لرسائل المساهمين. والرسالة التي بلا كلمات منكم تستعمل ما جاءت به.',
    ],
  'The receipt, sent at once to whoever sent something in.': [
    'Bir şey gönderen herkese hemen giden alındı bildirimi.',
    'إشعار الاستلام، يُرسل فورًا إلى كل من أرسل شيئًا.',
  ],
  'The desk wants the piece.': ['Masa yazıyı istiyor.', 'يريد القسم المقال.'],
  'The desk wants it in another form than it was offered in.': [
    'Masa, önerildiğinden başka bir biçimde istiyor.',
    'يريدها القسم بصيغة غير التي عُرضت بها.',
  ],
  'The desk says no, with a note if the editor wrote one.': [
    'Masa hayır diyor; editör not yazdıysa onunla birlikte.',
    'يعتذر القسم، مع ملاحظة إن كتبها المحرر.',
  ],
  'The desk says no to what its pages never print.': [
    'Masa, sayfalarında hiç yer vermediği bir şeye hayır diyor.',
    'يعتذر القسم عما لا تنشره صفحاته أبدًا.',
  ],
  'The desk asks for changes before it decides.': [
    'Masa karar vermeden önce değişiklik istiyor.',
    'يطلب القسم تعديلات قبل أن يقرر.',
  ],
  'A week before the time for changes is over.': [
    'Değişiklik süresinin bitmesine bir hafta kala.',
    'قبل أسبوع من انتهاء مهلة التعديلات.',
  ],
  'No changed version came in time.': [
    'Değişmiş sürüm zamanında gelmedi.',
    'لم تصل نسخة معدّلة في الوقت.',
  ],
  'It goes on together with another submission.': [
    'Başka bir gönderiyle birlikte sürüyor.',
    'تستمر مع مشاركة أخرى.',
  ],
  'An answer is taken back, and the desk looks at it again.': [
    'Bir karar geri alınır, masa yeniden bakar.',
    'يُسحب الجواب ويعيد القسم النظر.',
  ],
  'Confirms that the contributor took it back.': [
    'Gönderenin vazgeçtiğini doğrular.',
    'تؤكد أن المساهم سحب ما أرسله.',
  ],
  'The receipt of a changed version.': [
    'Değişmiş sürümün alındı bildirimi.',
    'إشعار استلام النسخة المعدّلة.',
  ],
  'What an editor writes to the contributor in the conversation.': [
    'Bir editörün yazışmada gönderene yazdıkları.',
    'ما يكتبه المحرر إلى المساهم في المراسلة.',
  ],
  'The link to the page on which contributors see what they sent.': [
    'Gönderenlerin yolladıklarını gördüğü sayfanın bağlantısı.',
    'الرابط إلى الصفحة التي يرى فيها المساهمون ما أرسلوه.',
  ],
  'The link to a form that was kept for later.': [
    'Sonraya saklanan formun bağlantısı.',
    'الرابط إلى نموذج حُفظ إلى حين.',
  ],
  'A kept form that was not sent, before it is dropped.': [
    'Saklanan ama gönderilmeyen bir form, silinmeden önce.',
    'نموذج محفوظ لم يُرسَل، قبل حذفه.',
  ],
  'A kept form that was not sent, a few days before its call closes.': [
    'Saklanan ama gönderilmeyen bir form, çağrısı kapanmadan birkaç gün önce.',
    'نموذج محفوظ لم يُرسَل، قبل أيام من إغلاق دعوته.',
  ],
  'The receipt of a submission that came as an e-mail.': [
    'E-postayla gelen gönderinin alındı bildirimi.',
    'إشعار استلام مشاركة وصلت بالبريد.',
  ],
  'An answer came by e-mail, and not all of its files could be taken.': [
    'E-postayla bir yanıt geldi, ama dosyalarının hepsi alınamadı.',
    'وصل جواب بالبريد، وتعذّر قبول بعض ملفاته.',
  ],
  'Places such as {title} are filled in when it is sent.': [
    '{title} gibi yerler gönderilirken doldurulur.',
    'المواضع مثل {title} تُملأ عند الإرسال.',
  ],
  'Wait for a person before it is sent': [
    'Gönderilmeden önce bir kişiyi bekler',
    'ينتظر شخصًا قبل إرساله',
  ],
}

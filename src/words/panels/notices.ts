import type { Panel } from './panel.ts'

/**
 * What colleagues are told. Places of a sentence: `title`, `who` (who did it), `detail` (one of
 * `noticeDetails`, or names of checks).
 */
export const noticeWords = {
  notices: {
    'schedule-blocked': [
      '“{{title}}” did not go out at its time. Open it to see what stands in the way.',
      '“{{title}}” zamanında yayımlanmadı. Neyin engel olduğunu görmek için açın.',
      'لم يصدر «{{title}}» في موعده. افتحه لترى ما الذي يمنعه.',
    ],
    'retraction-to-confirm': [
      '{{who}} retracted “{{title}}” in an emergency. A second person must confirm it.',
      '{{who}} acil olarak “{{title}}” yazısını geri çekti. İkinci bir kişinin onaylaması gerekiyor.',
      'سحب {{who}} «{{title}}» على عجل. يجب أن يؤكد ذلك شخص ثانٍ.',
    ],
    'approval-lapsed': [
      'What you signed of “{{title}}” no longer stands: {{detail}}.',
      '“{{title}}” için verdiğiniz imza artık geçerli değil: {{detail}}.',
      'توقيعك على «{{title}}» لم يعد ساريًا: {{detail}}.',
    ],
    'approval-withdrawn': [
      '{{who}} took back the approval of “{{title}}”.',
      '{{who}} “{{title}}” onayını geri aldı.',
      'تراجع {{who}} عن اعتماد «{{title}}».',
    ],
    'check-failed': [
      '“{{title}}” did not pass its check: {{detail}}, says {{who}}.',
      '“{{title}}” denetimden geçmedi: {{detail}} ({{who}}).',
      'لم يجتز «{{title}}» تدقيقه: {{detail}}، بحسب {{who}}.',
    ],
    'piece-sent-back': [
      '{{who}} sent “{{title}}” back for more work.',
      '{{who}} “{{title}}” yazısını üzerinde çalışılması için geri gönderdi.',
      'أعاد {{who}} «{{title}}» لمزيد من العمل.',
    ],
    'check-wanted': [
      '“{{title}}” now needs a check that you may sign: {{detail}}.',
      '“{{title}}” artık imzalayabileceğiniz bir denetim istiyor: {{detail}}.',
      'يحتاج «{{title}}» الآن إلى تدقيق يمكنك توقيعه: {{detail}}.',
    ],
    'proof-made': [
      '{{who}} made a proof of “{{title}}”. It waits for your signature.',
      '{{who}} “{{title}}” için prova hazırladı. İmzanızı bekliyor.',
      'أعدّ {{who}} بروفة «{{title}}»، وهي تنتظر توقيعك.',
    ],
    'piece-assigned': [
      '{{who}} put “{{title}}” into your hands.',
      '{{who}} “{{title}}” yazısını size verdi.',
      'وضع {{who}} «{{title}}» بين يديك.',
    ],
    'submission-assigned': [
      '{{who}} put the submission “{{title}}” into your hands.',
      '{{who}} “{{title}}” başvurusunu size verdi.',
      'وضع {{who}} المشاركة «{{title}}» بين يديك.',
    ],
    'piece-overdue': [
      '“{{title}}” is in your hands, and its time is past.',
      '“{{title}}” sizde ve zamanı geçti.',
      '«{{title}}» بين يديك، وقد فات موعده.',
    ],
    'submission-overdue': [
      'The submission “{{title}}” is in your hands, and waits for longer than the desk promises.',
      '“{{title}}” başvurusu sizde ve masanın söz verdiğinden uzun süredir bekliyor.',
      'المشاركة «{{title}}» بين يديك، وتنتظر أطول مما وعد به المكتب.',
    ],
    'submissions-overdue': [
      'Submissions in nobody’s hands that have waited for longer than the desk promises: {{title}}.',
      'Kimsede olmayan ve masanın söz verdiğinden uzun süredir bekleyen başvurular: {{title}}.',
      'مشاركات ليست بين يدي أحد، وتنتظر أطول مما وعد به المكتب: {{title}}.',
    ],
    'comment-mentions': [
      '{{who}} names you in a comment on “{{title}}”.',
      '{{who}} “{{title}}” üzerine bir yorumda sizden söz ediyor.',
      'ذكرك {{who}} في تعليق على «{{title}}».',
    ],
    'source-changed': [
      '“{{title}}” is a translation, and its source was changed: {{detail}}. Compare the two.',
      '“{{title}}” bir çeviri ve kaynağı değişti: {{detail}}. İkisini karşılaştırın.',
      '«{{title}}» ترجمة، وقد تغيّر مصدرها: {{detail}}. قارن بين النصين.',
    ],
    'partner-gone': [
      'The server of the partner “{{title}}” wants no calls any more, so it was switched off. Ask them whether their copies are gone too.',
      '“{{title}}” ortağının sunucusu artık çağrı istemiyor, bu yüzden kapatıldı. Kopyalarının da kaldırılıp kaldırılmadığını sorun.',
      'لم يعد خادم الشريك «{{title}}» يريد أي إبلاغ، فأُوقف. اسأله هل أزال نسخه أيضًا.',
    ],
    'delivery-dead': [
      'The partner “{{title}}” could not be told of a change. The calls to partners say why.',
      '“{{title}}” ortağına bir değişiklik bildirilemedi. Nedenini ortaklara yapılan çağrılar gösterir.',
      'تعذّر إبلاغ الشريك «{{title}}» بتغيير. السبب مبيّن في البلاغات إلى الشركاء.',
    ],
    'proof-approved': [
      '{{who}} approved “{{title}}”.',
      '{{who}} “{{title}}” yazısını onayladı.',
      'اعتمد {{who}} «{{title}}».',
    ],
    'guest-signed': [
      '{{who}} signed “{{title}}” by the link you sent: {{detail}}.',
      '{{who}} gönderdiğiniz bağlantıyla “{{title}}” yazısını imzaladı: {{detail}}.',
      'وقّع {{who}} «{{title}}» عبر الرابط الذي أرسلته: {{detail}}.',
    ],
    'guest-refused': [
      '{{who}} refused “{{title}}” by the link you sent: {{detail}}.',
      '{{who}} gönderdiğiniz bağlantıyla “{{title}}” yazısını reddetti: {{detail}}.',
      'رفض {{who}} «{{title}}» عبر الرابط الذي أرسلته: {{detail}}.',
    ],
    'comment-answered': [
      '{{who}} answered a comment on “{{title}}”.',
      '{{who}} “{{title}}” üzerine bir yoruma yanıt verdi.',
      'ردّ {{who}} على تعليق على «{{title}}».',
    ],
    'comment-added': [
      '{{who}} commented on “{{title}}”, which is in your hands.',
      '{{who}} sizde olan “{{title}}” yazısına yorum yaptı.',
      'علّق {{who}} على «{{title}}» الذي بين يديك.',
    ],
    'piece-published': ['“{{title}}” is published.', '“{{title}}” yayımlandı.', 'نُشر «{{title}}».'],
    'piece-scheduled': [
      '{{who}} scheduled “{{title}}”. It goes out by itself.',
      '{{who}} “{{title}}” için yayın zamanı belirledi. Kendiliğinden yayımlanacak.',
      'حدّد {{who}} موعد نشر «{{title}}». سيصدر من تلقاء نفسه.',
    ],
    'piece-unscheduled': [
      '{{who}} cleared the schedule of “{{title}}”.',
      '{{who}} “{{title}}” yazısının yayın zamanını kaldırdı.',
      'ألغى {{who}} موعد نشر «{{title}}».',
    ],
    'correction-started': [
      '{{who}} opened “{{title}}” for a correction. Readers see the published text meanwhile.',
      '{{who}} “{{title}}” yazısını düzeltmek için açtı. Okurlar bu arada yayımlanmış metni görür.',
      'فتح {{who}} «{{title}}» للتصحيح. يرى القراء النص المنشور في الأثناء.',
    ],
    'publication-retracted': [
      '{{who}} retracted “{{title}}”.',
      '{{who}} “{{title}}” yazısını geri çekti.',
      'سحب {{who}} «{{title}}».',
    ],
    'publication-removed': [
      '{{who}} removed “{{title}}” from the site.',
      '{{who}} “{{title}}” yazısını siteden kaldırdı.',
      'أزال {{who}} «{{title}}» من الموقع.',
    ],
    'publication-unpublished': [
      '{{who}} took “{{title}}” off the site.',
      '{{who}} “{{title}}” yazısını yayından aldı.',
      'رفع {{who}} «{{title}}» عن الموقع.',
    ],
    'publication-undone': [
      '{{who}} undid the publication of “{{title}}”.',
      '{{who}} “{{title}}” yazısının yayımlanmasını geri aldı.',
      'تراجع {{who}} عن نشر «{{title}}».',
    ],
    'publication-held': [
      '{{who}} put “{{title}}” on legal hold: nothing of it may change or go.',
      '{{who}} “{{title}}” yazısını hukuki saklamaya aldı: hiçbir yeri değişemez, silinemez.',
      'وضع {{who}} «{{title}}» تحت الحفظ القانوني: لا يتغيّر منه شيء ولا يزول.',
    ],
    'publication-hold-lifted': [
      '{{who}} lifted the legal hold on “{{title}}”.',
      '{{who}} “{{title}}” yazısının hukuki saklamasını kaldırdı.',
      'رفع {{who}} الحفظ القانوني عن «{{title}}».',
    ],
    'publication-erased': [
      '{{who}} had the text of a removed piece erased.',
      '{{who}} kaldırılmış bir yazının metnini sildirdi.',
      'محا {{who}} نص مقال مُزال.',
    ],
    'publication-restored': [
      '{{who}} put “{{title}}” back.',
      '{{who}} “{{title}}” yazısını yeniden yayına aldı.',
      'أعاد {{who}} «{{title}}».',
    ],
  },
  noticeTitles: {
    'schedule-blocked': ['Did not go out', 'Yayımlanmadı', 'لم يصدر'],
    'retraction-to-confirm': ['Confirm the retraction', 'Geri çekmeyi onaylayın', 'أكّد السحب'],
    'approval-lapsed': ['Your signature lapsed', 'İmzanız düştü', 'سقط توقيعك'],
    'approval-withdrawn': ['Approval withdrawn', 'Onay geri alındı', 'سُحب الاعتماد'],
    'check-failed': ['A check failed', 'Bir denetim geçmedi', 'لم يُجتز تدقيق'],
    'piece-sent-back': ['Sent back', 'Geri gönderildi', 'أُعيد'],
    'check-wanted': ['Waits for your signature', 'İmzanızı bekliyor', 'ينتظر توقيعك'],
    'proof-made': ['Waits for your signature', 'İmzanızı bekliyor', 'ينتظر توقيعك'],
    'piece-assigned': ['In your hands', 'Sizde', 'بين يديك'],
    'submission-assigned': ['In your hands', 'Sizde', 'بين يديك'],
    'piece-overdue': ['Overdue', 'Gecikti', 'متأخر'],
    'submission-overdue': ['Overdue', 'Gecikti', 'متأخر'],
    'submissions-overdue': ['Waiting too long', 'Çok bekledi', 'طال انتظارها'],
    'comment-mentions': ['You are asked', 'Size soruluyor', 'أنت مذكور'],
    'source-changed': ['The source changed', 'Kaynak değişti', 'تغيّر المصدر'],
    'partner-gone': ['A partner was switched off', 'Bir ortak kapatıldı', 'أُوقف شريك'],
    'delivery-dead': ['A partner could not be told', 'Bir ortağa bildirilemedi', 'تعذّر إبلاغ شريك'],
    'proof-approved': ['Approved', 'Onaylandı', 'اعتُمد'],
    'guest-signed': ['Signed by a guest', 'Bir konuk imzaladı', 'وقّعه ضيف'],
    'guest-refused': ['Refused by a guest', 'Bir konuk reddetti', 'رفضه ضيف'],
    'comment-answered': ['Answered', 'Yanıtlandı', 'رُدّ عليه'],
    'comment-added': ['Commented', 'Yorumlandı', 'عُلّق عليه'],
    'piece-published': ['Published', 'Yayımlandı', 'نُشر'],
    'piece-scheduled': ['Scheduled', 'Zamanlandı', 'حُدّد موعده'],
    'piece-unscheduled': ['Schedule cleared', 'Zaman kaldırıldı', 'أُلغي الموعد'],
    'correction-started': ['Correction started', 'Düzeltme başladı', 'بدأ التصحيح'],
    'publication-retracted': ['Retracted', 'Geri çekildi', 'سُحب'],
    'publication-removed': ['Removed', 'Kaldırıldı', 'أُزيل'],
    'publication-unpublished': ['Unpublished', 'Yayından alındı', 'رُفع عن الموقع'],
    'publication-undone': ['Undone', 'Geri alındı', 'أُلغي'],
    'publication-held': ['On legal hold', 'Hukuki saklamada', 'تحت الحفظ القانوني'],
    'publication-hold-lifted': ['Hold lifted', 'Saklama kaldırıldı', 'رُفع الحفظ'],
    'publication-erased': ['Text erased', 'Metin silindi', 'مُحي النص'],
    'publication-restored': ['Restored', 'Yeniden yayında', 'أُعيد'],
  },
  noticeDetails: {
    theDesk: ['The desk', 'Masa', 'المكتب'],
    inHistory: ['see its history', 'geçmişine bakın', 'انظر سجلّه'],
    'text-changed': [
      'the text was changed after you signed',
      'metin siz imzaladıktan sonra değiştirildi',
      'غُيّر النص بعد توقيعك',
    ],
    'new-proof': [
      'a new proof was made, and waits to be signed again',
      'yeni bir prova hazırlandı ve yeniden imzalanmayı bekliyor',
      'أُعدّت بروفة جديدة تنتظر التوقيع من جديد',
    ],
    'correction-dropped': ['the correction was dropped', 'düzeltmeden vazgeçildi', 'أُلغي التصحيح'],
    'source-published': [
      'a new text of it was published',
      'yeni bir metni yayımlandı',
      'نُشر له نص جديد',
    ],
    'source-restored': ['it was put back', 'yeniden yayına alındı', 'أُعيد إلى الموقع'],
    'source-retracted': ['it was retracted', 'geri çekildi', 'سُحب'],
    'source-removed': ['it was removed', 'siteden kaldırıldı', 'أُزيل'],
    'source-unpublished': ['it was unpublished', 'yayından alındı', 'رُفع عن الموقع'],
  },
} as const satisfies Panel

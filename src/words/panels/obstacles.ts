import type { Panel } from './panel.ts'

/** What stands in the way of a transition, by the code of the requirement and, where it says several things, which. */
export const obstacleWords = {
  obstacles: {
    'headline-present': ['Write a headline.', 'Bir başlık yazın.', 'اكتب عنوانًا.'],
    'body-present': [
      'The text is empty. Write it first.',
      'Metin boş. Önce onu yazın.',
      'النص فارغ. اكتبه أولًا.',
    ],
    'claims-settled.open': [
      'Nobody has checked the claim {{sentence}}',
      'İddiayı kimse denetlemedi: {{sentence}}',
      'لم يدقق أحد القول {{sentence}}',
    ],
    'claims-settled.stale': [
      'The sentence of a claim was changed and has to be checked again: {{sentence}}',
      'Bir iddianın cümlesi değişti, yeniden denetlenmesi gerekir: {{sentence}}',
      'تغيّرت جملة قول ويجب تدقيقها من جديد: {{sentence}}',
    ],
    'claims-settled.unsupported': [
      'Not supported, and it still stands in the text: {{sentence}}',
      'Desteklenmedi ve hâlâ metinde duruyor: {{sentence}}',
      'بلا سند، وما زال في النص: {{sentence}}',
    ],
    'replies-settled.waiting': [
      '{{who}} was asked for a reply and still has time to answer.',
      '{{who}} yanıt vermeye çağrıldı ve hâlâ zamanı var.',
      'طُلب رد {{who}} وما زال أمامه وقت للجواب.',
    ],
    'replies-settled.overdue': [
      'The time of {{who}} to reply is over. Write down what came of it.',
      '{{who}} için yanıt süresi doldu. Ne olduğunu yazın.',
      'انتهى وقت رد {{who}}. دوّن ما آل إليه الأمر.',
    ],
    'replies-settled.unprinted': [
      '{{who}} answered. Choose the sentence in which the answer stands.',
      '{{who}} yanıt verdi. Yanıtın yer aldığı cümleyi seçin.',
      'أجاب {{who}}. اختر الجملة التي فيها الجواب.',
    ],
    'replies-settled.stale': [
      'The sentence with the answer of {{who}} was changed. Choose it again.',
      '{{who}} yanıtının bulunduğu cümle değişti. Yeniden seçin.',
      'تغيّرت الجملة التي فيها جواب {{who}}. اخترها من جديد.',
    ],
    'copy-desk-clear': [
      '{{count}} findings of the copy desk are open. Take each, or dismiss it with a reason.',
      'Düzelti masasının açık bulguları: {{count}}. Her birini uygulayın ya da gerekçeyle reddedin.',
      'ملاحظات التدقيق اللغوي المفتوحة: {{count}}. خذ بكل منها أو اصرفها مع ذكر السبب.',
    ],
    'copy-desk-clear.one': [
      'One finding of the copy desk is open. Take it, or dismiss it with a reason.',
      'Düzelti masasının bir açık bulgusu var. Uygulayın ya da gerekçeyle reddedin.',
      'ملاحظة واحدة من التدقيق اللغوي مفتوحة. خذ بها أو اصرفها مع ذكر السبب.',
    ],
    'declarations-worded': [
      'Write down what {{who}} declared about {{what}}: it is printed with the piece.',
      '{{who}} ne bildirdiyse sözle yazın ({{what}}): yazıyla birlikte basılır.',
      'اكتب بالكلمات ما صرّح به {{who}} ({{what}}): يُطبع مع المقال.',
    ],
    'declarations-worded.desk': [
      'Write down what the desk declared about the use of AI: it is printed with the piece.',
      'Masa yapay zekâ kullanımı için ne bildirdiyse sözle yazın: yazıyla birlikte basılır.',
      'اكتب بالكلمات ما صرّح به القسم عن استعمال الذكاء الاصطناعي: يُطبع مع المقال.',
    ],
    'disclaimer-agrees.none': [
      'The disclaimer “{{name}}” is worded for a piece that names no author, and this one names who wrote it. Correct the byline, or choose another wording.',
      '“{{name}}” sorumluluk notu yazar adı taşımayan bir yazı için yazılmış, bunda ise yazanın adı var. İmzayı düzeltin ya da başka sözler seçin.',
      'صيغة التنويه «{{name}}» لمقال لا يذكر كاتبًا، وهذا يذكر من كتبه. صحّح التوقيع أو اختر صيغة أخرى.',
    ],
    'disclaimer-agrees.one': [
      'The disclaimer “{{name}}” is worded for a piece by one author, and this is none. Correct the byline, or choose another wording.',
      '“{{name}}” sorumluluk notu tek yazarlı bir yazı için yazılmış, bu öyle değil. İmzayı düzeltin ya da başka sözler seçin.',
      'صيغة التنويه «{{name}}» لمقال بقلم كاتب واحد، وليس هذا كذلك. صحّح التوقيع أو اختر صيغة أخرى.',
    ],
    'disclaimer-agrees.several': [
      'The disclaimer “{{name}}” is worded for a piece by several authors, and this is none. Correct the byline, or choose another wording.',
      '“{{name}}” sorumluluk notu çok yazarlı bir yazı için yazılmış, bu öyle değil. İmzayı düzeltin ya da başka sözler seçin.',
      'صيغة التنويه «{{name}}» لمقال بأقلام عدة كتّاب، وليس هذا كذلك. صحّح التوقيع أو اختر صيغة أخرى.',
    ],
    'spacing-kept': [
      'Only {{near}} days would lie between this and another piece by {{name}}; the desk keeps {{days}}.',
      'Bununla {{name}} imzalı başka bir yazı arasında yalnızca {{near}} gün kalır; masanın koyduğu süre {{days}} gün.',
      'لا يفصل بين هذا ومقال آخر بقلم {{name}} إلا {{near}} من الأيام؛ والقسم يبقي {{days}}.',
    ],
    'spacing-kept.one': [
      'Only one day would lie between this and another piece by {{name}}; the desk keeps {{days}}.',
      'Bununla {{name}} imzalı başka bir yazı arasında yalnızca bir gün kalır; masanın koyduğu süre {{days}} gün.',
      'لا يفصل بين هذا ومقال آخر بقلم {{name}} إلا يوم واحد؛ والقسم يبقي {{days}}.',
    ],
    'spacing-kept.none': [
      'Less than a day would lie between this and another piece by {{name}}; the desk keeps {{days}}.',
      'Bununla {{name}} imzalı başka bir yazı arasında bir gün bile kalmaz; masanın koyduğu süre {{days}} gün.',
      'لا يفصل بين هذا ومقال آخر بقلم {{name}} يوم كامل؛ والقسم يبقي {{days}}.',
    ],
    'slug-present': [
      'Give the piece an address: a few words joined by hyphens.',
      'Yazıya bir adres verin: tirelerle birleştirilmiş birkaç sözcük.',
      'أعطِ المقال رابطًا: بضع كلمات تجمعها شرطات.',
    ],
    'slug-present.malformed': [
      'Use only letters, digits and single hyphens in the address.',
      'Adreste yalnızca harf, rakam ve tek tire kullanın.',
      'لا تستعمل في الرابط إلا الحروف والأرقام والشرطات المفردة.',
    ],
    'slug-free': [
      'Another publication stands at this address. Choose a different one.',
      'Bu adreste başka bir yayın duruyor. Farklı bir adres seçin.',
      'في هذا الرابط منشور آخر. اختر غيره.',
    ],
    'byline-present': [
      'Name an author, or choose that the house speaks or the name is withheld.',
      'Bir yazar adı verin ya da kurumun konuştuğunu veya adın gizli olduğunu seçin.',
      'اذكر كاتبًا، أو اختر أن الدار تتكلم أو أن الاسم محجوب.',
    ],
    'questions-answered': [
      'Settle this question: {{question}}',
      'Şu soruyu çözün: {{question}}',
      'احسم هذا السؤال: {{question}}',
    ],
    'disclaimer-present': [
      'Choose the disclaimer that is shown with this piece.',
      'Bu yazıyla gösterilecek sorumluluk notunu seçin.',
      'اختر التنويه الذي يُعرض مع هذا المقال.',
    ],
    'picture-complete': [
      'Describe the picture for readers who cannot see it.',
      'Görseli, onu göremeyen okurlar için betimleyin.',
      'صف الصورة للقراء الذين لا يرونها.',
    ],
    'picture-complete.credit': [
      'Say whose picture it is.',
      'Görselin kime ait olduğunu yazın.',
      'اذكر لمن الصورة.',
    ],
    'picture-complete.missing': [
      'A picture of the text is not in the library any more. Take it out, or choose another.',
      'Metindeki bir görsel artık arşivde yok. Onu çıkarın ya da başka birini seçin.',
      'إحدى صور النص لم تعد في المكتبة. احذفها أو اختر غيرها.',
    ],
    'proof-current': ['Make a proof first.', 'Önce bir prova hazırlayın.', 'أعدّ بروفة أولًا.'],
    'proof-current.changed': [
      'The piece was changed after its proof was made. Make a new proof.',
      'Yazı, provası hazırlandıktan sonra değişti. Yeni bir prova hazırlayın.',
      'تغيّر المقال بعد إعداد بروفته. أعدّ بروفة جديدة.',
    ],
    'proof-approved': [
      'No second person has approved this proof. Ask an editor to approve it.',
      'Bu provayı ikinci bir kişi onaylamadı. Bir editörden onaylamasını isteyin.',
      'لم يعتمد هذه البروفة شخص ثانٍ. اطلب من محرر أن يعتمدها.',
    ],
    'proof-approved.refused': [
      'An editor refused this proof. Settle it with them, or make a new proof.',
      'Bir editör bu provayı reddetti. Onunla çözün ya da yeni bir prova hazırlayın.',
      'رفض محرر هذه البروفة. احسم الأمر معه، أو أعدّ بروفة جديدة.',
    ],
    'proof-approved.more': [
      '{{given}} of {{needed}} people have approved this proof. Ask another editor to approve it.',
      'Bu provayı {{needed}} kişiden {{given}} kişi onayladı. Başka bir editörden onaylamasını isteyin.',
      'اعتمد هذه البروفة {{given}} من {{needed}}. اطلب من محرر آخر أن يعتمدها.',
    ],
    'proof-approved.including': [
      '{{given}} of {{needed}} people have approved this proof. Ask one more who is {{role}} to approve it.',
      'Bu provayı {{needed}} kişiden {{given}} kişi onayladı. Şu görevdeki bir kişiden daha onaylamasını isteyin: {{role}}.',
      'اعتمد هذه البروفة {{given}} من {{needed}}. اطلب ممن دوره {{role}} أن يعتمدها أيضًا.',
    ],
    'not-refused': [
      'Another editor refused this proof. Settle it with them, or make a new proof.',
      'Başka bir editör bu provayı reddetti. Onunla çözün ya da yeni bir prova hazırlayın.',
      'رفض محرر آخر هذه البروفة. احسم الأمر معه، أو أعدّ بروفة جديدة.',
    ],
    'not-own-check': [
      'You wrote this. Somebody else must pass the check, or say that it is not needed.',
      'Bunu siz yazdınız. Denetimi başka biri geçirmeli ya da gerekmediğini söylemeli.',
      'أنت كتبت هذا. على غيرك أن يجيز التدقيق، أو أن يقول إنه غير لازم.',
    ],
    'not-own-piece': [
      'You made this proof. Another editor must approve it.',
      'Bu provayı siz hazırladınız. Başka bir editör onaylamalı.',
      'أنت أعددت هذه البروفة. على محرر آخر أن يعتمدها.',
    ],
    'not-own-piece.author': [
      'You are an author of this piece. Another editor must approve it.',
      'Bu yazının yazarlarındansınız. Başka bir editör onaylamalı.',
      'أنت من كتّاب هذا المقال. على محرر آخر أن يعتمده.',
    ],
    'not-approved-twice': [
      'You have approved this proof already. Another person must approve it too.',
      'Bu provayı zaten onayladınız. Başka bir kişi de onaylamalı.',
      'سبق أن اعتمدت هذه البروفة. على شخص آخر أن يعتمدها أيضًا.',
    ],
    'interests-declared': [
      'Ask {{name}} about interests, and record the answer or “none declared”.',
      'Çıkar ilişkilerini sorun ve yanıtı ya da “beyan yok” diye kaydedin: {{name}}.',
      'اسأل {{name}} عن المصالح، وسجّل الجواب أو «لا شيء مصرَّح به».',
    ],
    'payment-declared': [
      'Ask {{name}} who paid for this work, and record the answer or “none declared”.',
      'Bu çalışmayı kimin ödediğini sorun ve yanıtı ya da “beyan yok” diye kaydedin: {{name}}.',
      'اسأل {{name}} عمن دفع مقابل هذا العمل، وسجّل الجواب أو «لا شيء مصرَّح به».',
    ],
    'ai-use-declared': [
      'Ask {{name}} about the use of AI, and record the answer or “none declared”.',
      'Yapay zekâ kullanımını sorun ve yanıtı ya da “beyan yok” diye kaydedin: {{name}}.',
      'اسأل {{name}} عن استعمال الذكاء الاصطناعي، وسجّل الجواب أو «لا شيء مصرَّح به».',
    ],
    'disclaimers-current': [
      'The disclaimer {{name}} holds from version {{version}} on for everything that goes out. Make a new proof: it takes the new wording.',
      '{{name}} sorumluluk notu, sürüm {{version}} ile birlikte yayımlanan her şey için geçerli. Yeni bir prova hazırlayın: yeni ifadeyi alır.',
      'يسري التنويه {{name}} من النسخة {{version}} على كل ما يصدر. أعدّ بروفة جديدة: تأخذ الصياغة الجديدة.',
    ],
    'disclaimer-in-language': [
      'The disclaimer {{name}} must stand with this piece and is not worded in its language. Add the wording, in the same family, or choose the disclaimer here as it is.',
      '{{name}} sorumluluk notu bu yazıyla durmalı, ama bu dilde yazılmamış. Aynı ailede bu dilde bir ifade ekleyin ya da notu burada olduğu gibi seçin.',
      'يجب أن يرافق التنويه {{name}} هذا المقال وليست له صياغة بلغته. أضف الصياغة في العائلة نفسها، أو اختر التنويه هنا كما هو.',
    ],
    'sponsor-disclosed': [
      'Choose a disclaimer for sponsored pieces: somebody paid for this one.',
      'Sponsorlu yazılar için bir sorumluluk notu seçin: bunun ücretini biri ödedi.',
      'اختر تنويهًا للمقالات المموَّلة: فقد دفع أحدهم مقابل هذا.',
    ],
    'commission-terms': [
      'Write down the fee and the rights that were agreed before the work begins.',
      'Çalışma başlamadan, anlaşılan ücreti ve hakları yazın.',
      'اكتب الأجر والحقوق المتفق عليها قبل أن يبدأ العمل.',
    ],
    'length-agrees': [
      '{{words}} words stand here and {{asked}} were asked for. Mend the text, or say why.',
      'Burada {{words}} sözcük var, {{asked}} istenmişti. Metni düzeltin ya da nedenini yazın.',
      'عدد الكلمات هنا {{words}} والمطلوب {{asked}}. أصلح النص أو اذكر السبب.',
    ],
    'source-unchanged': [
      'The source has changed since. Compare the two, mend the translation, and mark it as dealt with.',
      'Kaynak o zamandan beri değişti. İkisini karşılaştırın, çeviriyi düzeltin ve giderildi diye işaretleyin.',
      'تغيّر المصدر منذ ذلك الحين. قارن بين الاثنين وأصلح الترجمة ثم علّم أنه عولج.',
    ],
    'standfirst-present': ['Write a standfirst.', 'Bir spot yazın.', 'اكتب مقدمة.'],
    'picture-present': ['Choose a picture.', 'Bir görsel seçin.', 'اختر صورة.'],
    'picture-licensed': [
      'The licence of {{name}} ends on {{date}}. Choose another picture, or have the licence renewed and record it.',
      '{{name}} görselinin lisansı {{date}} tarihinde bitiyor. Başka bir görsel seçin ya da lisansı yeniletip kaydedin.',
      'ينتهي ترخيص {{name}} في {{date}}. اختر صورة أخرى، أو جدّد الترخيص وسجّله.',
    ],
    'embargo-over': [
      'It is under embargo until {{time}}. Nothing goes out before.',
      'Şu zamana dek ambargolu: {{time}}. Önce hiçbir şey yayımlanmaz.',
      'محظور النشر حتى {{time}}. ولا يصدر شيء قبل ذلك.',
    ],
    'due-after-embargo': [
      'It is under embargo until {{time}}. Choose a time from then on.',
      'Şu zamana dek ambargolu: {{time}}. Ondan sonrası için bir zaman seçin.',
      'محظور النشر حتى {{time}}. اختر وقتًا بعد ذلك.',
    ],
    'identity-not-failed': [
      'The check of who {{name}} is has failed. Nothing under this name goes out.',
      'Kimlik denetimi geçilemedi: {{name}}. Bu adla hiçbir şey yayımlanmaz.',
      'فشل التحقق من هوية {{name}}. ولا يصدر شيء بهذا الاسم.',
    ],
    'identity-checked': [
      'Nothing by {{name}} is live yet. Check who this is, and record it on the author’s profile.',
      'Henüz yayında bir yazısı yok: {{name}}. Kim olduğunu denetleyip yazar sayfasına kaydedin.',
      'لا شيء منشور لـ {{name}} بعد. تحقق ممن يكون وسجّل ذلك في صفحة الكاتب.',
    ],
    'terms-agreed': [
      'Record that {{name}} agreed to the terms, how and when.',
      'Koşulların nasıl ve ne zaman kabul edildiğini kaydedin: {{name}}.',
      'سجّل أن {{name}} وافق على الشروط، وكيف ومتى.',
    ],
    'note-present': [
      'Say what kind of change this is: a correction, a clarification, an update, or a slip that needs no note.',
      'Bunun nasıl bir değişiklik olduğunu belirtin: düzeltme, açıklama, güncelleme ya da not gerektirmeyen bir yazım hatası.',
      'اذكر نوع هذا التغيير: تصحيح أو توضيح أو تحديث أو زلة لا تحتاج إلى ملاحظة.',
    ],
    'note-present.text': [
      'Write the note that readers will see.',
      'Okurların göreceği notu yazın.',
      'اكتب الملاحظة التي سيراها القراء.',
    ],
    'note-allowed': [
      'A note of this kind takes the right to retract. Ask the desk chief.',
      'Bu tür bir not, geri çekme yetkisi gerektirir. Masa şefine sorun.',
      'ملاحظة من هذا النوع تحتاج إلى حق السحب. اسأل رئيس القسم.',
    ],
    'removed-by-another': [
      'You removed it yourself. A second person must erase the text.',
      'Onu siz kaldırdınız. Metni ikinci bir kişi silmeli.',
      'أنت أزلته. على شخص ثانٍ أن يمحو النص.',
    ],
    'address-open.retracted': [
      'The publication was retracted. Restore it before releasing a new text.',
      'Yayın geri çekilmiş. Yeni bir metin yayımlamadan önce geri koyun.',
      'سُحب المنشور. أعِده قبل إصدار نص جديد.',
    ],
    'address-open.removed': [
      'The publication was removed. Restore it before releasing a new text.',
      'Yayın kaldırılmış. Yeni bir metin yayımlamadan önce geri koyun.',
      'أُزيل المنشور. أعِده قبل إصدار نص جديد.',
    ],
    'undo-in-time': [
      'Undo is open for {{minutes}} minutes. Correct it, or unpublish it.',
      'Geri alma {{minutes}} dakika açıktır. Düzeltin ya da yayından alın.',
      'التراجع متاح {{minutes}} من الدقائق. صحّحه أو ألغِ نشره.',
    ],
    'text-kept': [
      'The text was erased by order and cannot come back.',
      'Metin bir karar üzerine silindi ve geri gelemez.',
      'مُحي النص بأمر ولا يمكن أن يعود.',
    ],
    'no-hold-yet': ['It is on hold already.', 'Zaten bekletmede.', 'هو مجمّد من قبل.'],
    'on-hold': ['There is no hold to lift.', 'Kaldırılacak bir bekletme yok.', 'لا تجميد يُرفع.'],
    'publication-live': [
      'Nothing of this piece is live.',
      'Bu yazının yayında olan bir şeyi yok.',
      'لا شيء من هذا المقال منشور.',
    ],
    'retraction-unconfirmed': [
      'There is no emergency retraction to confirm.',
      'Doğrulanacak bir acil geri çekme yok.',
      'لا سحب عاجل يُؤكَّد.',
    ],
    'not-on-hold': [
      'A legal hold stands on the publication: nothing may change or go until it is lifted.',
      'Yayın hukuki bekletmede: kalkana dek hiçbir şey değişemez ve kaldırılamaz.',
      'المنشور مجمّد قانونيًا: لا يتغير شيء ولا يُزال حتى يُرفع التجميد.',
    ],
    'second-person': [
      'You retracted it yourself. A second person must confirm.',
      'Onu siz geri çektiniz. İkinci bir kişi doğrulamalı.',
      'أنت سحبته. على شخص ثانٍ أن يؤكد.',
    ],
    'note-too-long': ['Shorten the note.', 'Notu kısaltın.', 'اختصر الملاحظة.'],
    'note-broken': [
      'The note holds half a character: type it again.',
      'Notta yarım bir karakter var: yeniden yazın.',
      'في الملاحظة نصف حرف: اكتبها من جديد.',
    ],
    'public-note-too-long': [
      'Shorten the public reason.',
      'Okurlara verilen gerekçeyi kısaltın.',
      'اختصر السبب المعلن.',
    ],
    'public-note-broken': [
      'The public reason holds half a character: type it again.',
      'Okurlara verilen gerekçede yarım bir karakter var: yeniden yazın.',
      'في السبب المعلن نصف حرف: اكتبه من جديد.',
    ],
    'stage-not-offered': [
      'Choose one of the stages that are offered.',
      'Sunulan aşamalardan birini seçin.',
      'اختر إحدى المراحل المعروضة.',
    ],
    'check-unknown': [
      'Name the check that is meant.',
      'Hangi denetimin kastedildiğini belirtin.',
      'اذكر التدقيق المقصود.',
    ],
    'override-malformed': [
      'Say why you go on in spite of the warning.',
      'Uyarıya rağmen neden sürdürdüğünüzü yazın.',
      'اذكر لماذا تمضي رغم التنبيه.',
    ],
    'due-time-missing': [
      'Set a date and a time, with its time zone.',
      'Bir tarih ve saat belirleyin, saat dilimiyle birlikte.',
      'حدد تاريخًا ووقتًا مع منطقته الزمنية.',
    ],
    'due-time-past': [
      'Set a time that is still to come.',
      'Henüz gelmemiş bir zaman belirleyin.',
      'حدد وقتًا لم يأت بعد.',
    ],
    'zone-unknown': [
      'Name a time zone, for example “Europe/London”.',
      'Bir saat dilimi belirtin, örneğin “Europe/London”.',
      'اذكر منطقة زمنية، مثل «Europe/London».',
    ],
    'due-time-not-in-zone': [
      'The time and its offset do not belong together in this zone.',
      'Bu dilimde saat ile farkı birbirini tutmuyor.',
      'لا يتفق الوقت وفارقه في هذه المنطقة.',
    ],
    'local-time-never': [
      'This time does not exist there: the clocks go forward over it. Choose another.',
      'Orada böyle bir saat yok: saatler onun üzerinden ileri alınıyor. Başka bir saat seçin.',
      'لا وجود لهذا الوقت هناك: تُقدَّم الساعة فوقه. اختر غيره.',
    ],
    'local-time-twice': [
      'This time comes twice there: the clocks go back over it. Say which you mean.',
      'Orada bu saat iki kez geliyor: saatler geri alınıyor. Hangisini istediğinizi seçin.',
      'يأتي هذا الوقت مرتين هناك: تُؤخَّر الساعة. حدد أيهما تقصد.',
    ],
    'note-required': [
      'Write a note: the people concerned will read it.',
      'Bir not yazın: ilgililer okuyacak.',
      'اكتب ملاحظة: سيقرؤها المعنيون.',
    ],
    'public-note-required': [
      'Write the reason that readers will see.',
      'Okurların göreceği gerekçeyi yazın.',
      'اكتب السبب الذي سيراه القراء.',
    ],
    'checks-passed': [
      '{{check}} check: nobody has passed it. Ask {{ask}}.',
      'Denetim ({{check}}): henüz kimse geçirmedi. Sorulacak: {{ask}}.',
      'تدقيق ({{check}}): لم يجزه أحد بعد. اسأل: {{ask}}.',
    ],
    'checks-passed.failed': [
      '{{check}} check: failed. Mend the text and make a new proof, or have the check passed.',
      'Denetim ({{check}}): geçmedi. Metni düzeltip yeni bir prova hazırlayın ya da denetimi geçirtin.',
      'تدقيق ({{check}}): لم يجتز. أصلح النص وأعدّ بروفة جديدة، أو اطلب إجازة التدقيق.',
    ],
    'checks-passed.lost': [
      '{{check}} check: whoever passed it may no longer sign it. Ask {{ask}} to pass it.',
      'Denetim ({{check}}): geçiren artık imzalayamıyor. Yeniden geçirmesi istenecek: {{ask}}.',
      'تدقيق ({{check}}): من أجازه لم يعد يحق له ذلك. اطلب إجازته من: {{ask}}.',
    ],
    'checks-passed.failedFor': [
      '{{check}} check: failed. {{reason}} Mend the text and make a new proof, or have the check passed.',
      'Denetim ({{check}}): geçmedi. {{reason}} Metni düzeltip yeni bir prova hazırlayın ya da denetimi geçirtin.',
      'تدقيق ({{check}}): لم يجتز. {{reason}} أصلح النص وأعدّ بروفة جديدة، أو اطلب إجازة التدقيق.',
    ],
  },
} as const satisfies Panel

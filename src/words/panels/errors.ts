import type { Panel } from './panel.ts'

/** Why the desk did not do something, by the code of its error. In English what the desk says stands, which may say more. */
export const errorWords = {
  errors: {
    'no-answer': [
      'The desk did not answer. Check the connection and try again.',
      'Masa yanıt vermedi. Bağlantıyı denetleyip yeniden deneyin.',
      'لم يجب القسم. تحقق من الاتصال وحاول مرة أخرى.',
    ],
    'not-done': [
      'The desk could not do this. Try again, and tell the desk chief if it happens twice.',
      'Masa bunu yapamadı. Yeniden deneyin, yinelenirse masa şefine bildirin.',
      'لم يستطع القسم فعل هذا. حاول مرة أخرى، وأخبر رئيس القسم إن تكرر.',
    ],
    'translation-of-itself': [
      'A piece is not a translation of itself: choose the source.',
      'Bir yazı kendisinin çevirisi olamaz: kaynağı seçin.',
      'لا يكون المقال ترجمة لنفسه: اختر الأصل.',
    ],
    'translation-of-translation': [
      'This is a translation itself. Choose the piece that it was translated from.',
      'Bu da bir çeviri. Çevrildiği yazıyı seçin.',
      'هذا نفسه ترجمة. اختر المقال الذي تُرجم عنه.',
    ],
    'sheet-unreadable': [
      'This file cannot be read as a table of rules.',
      'Bu dosya bir kural tablosu olarak okunamıyor.',
      'لا يُقرأ هذا الملف جدولَ قواعد.',
    ],
    'sheet-seen-changed': [
      'The rules have changed since you looked. Look again at what the file would do.',
      'Siz baktıktan sonra kurallar değişti. Dosyanın ne yapacağına yeniden bakın.',
      'تغيّرت القواعد بعد أن نظرت. انظر من جديد إلى ما سيفعله الملف.',
    ],
    'filter-too-large': ['The filter is too large.', 'Süzgeç çok büyük.', 'عامل التصفية كبير جدًا.'],
    'filter-unanswerable': [
      'The filter cannot be answered.',
      'Süzgeç yanıtlanamıyor.',
      'لا يمكن الإجابة عن عامل التصفية.',
    ],
    'own-claim': [
      'You wrote this. Somebody else must say whether it is supported.',
      'Bunu siz yazdınız. Desteklenip desteklenmediğini bir başkası söylemeli.',
      'أنت كتبت هذا. على غيرك أن يقول هل له سند.',
    ],
    'finding-malformed': [
      'Something about this finding is missing or too long.',
      'Bu bulguda bir şey eksik ya da çok uzun.',
      'في هذه الملاحظة ما ينقص أو يطول أكثر مما يجوز.',
    ],
    'no-dictionary': [
      'There is no dictionary of this language here.',
      'Burada bu dilin sözlüğü yok.',
      'لا قاموس لهذه اللغة هنا.',
    ],
    'desk-full': [
      'The desk takes nothing more just now. Try again later.',
      'Masa şu an daha fazlasını alamıyor. Daha sonra yeniden deneyin.',
      'لا يتسع القسم لمزيد الآن. حاول لاحقًا.',
    ],
    'assignment-malformed': [
      'Choose what to give, and to whom.',
      'Neyi, kime vereceğinizi seçin.',
      'اختر ما تسلّمه ولمن.',
    ],
    'not-loaded': [
      'The desk did not answer. Check the connection and try again.',
      'Masa yanıt vermedi. Bağlantıyı denetleyip yeniden deneyin.',
      'لم يجب القسم. تحقق من الاتصال وحاول مرة أخرى.',
    ],
    'right-missing': [
      'Your roles do not allow this. Ask the desk chief.',
      'Rolleriniz buna izin vermiyor. Masa şefine sorun.',
      'أدوارك لا تتيح هذا. اسأل رئيس القسم.',
    ],
    'sign-in-needed': ['Sign in first.', 'Önce oturum açın.', 'سجّل الدخول أولًا.'],
    'body-too-large': [
      'This is too large. Shorten it.',
      'Bu fazla büyük. Kısaltın.',
      'هذا كبير جدًا. اختصره.',
    ],
    'mail-unknown': [
      'There is no such mail.',
      'Böyle bir e-posta yok.',
      'لا توجد رسالة بريد كهذه.',
    ],
    'mail-not-from-here': [
      'Somebody was quicker: this mail is no longer where you saw it. Load the page again.',
      'Biri sizden hızlı davrandı: bu e-posta artık gördüğünüz yerde değil. Sayfayı yeniden yükleyin.',
      'سبقك أحدهم: لم تعد هذه الرسالة حيث رأيتها. أعد تحميل الصفحة.',
    ],
    'mail-not-kept': [
      'The desk has no copy of this mail. Look for it in the mailbox: it is flagged there.',
      'Masada bu e-postanın kopyası yok. Posta kutusunda arayın: orada bayrakla işaretli.',
      'لا نسخة لدى القسم من هذه الرسالة. ابحث عنها في صندوق البريد: هي معلَّمة هناك.',
    ],
    'mail-fails-again': [
      'It failed again, and nothing was changed. Tell whoever runs the desk: the log says why. What was received can be read below.',
      'Yine olmadı, hiçbir şey değişmedi. Masayı yönetene bildirin: nedeni günlükte yazar. Gelen aşağıda okunabilir.',
      'أخفقت ثانية ولم يتغير شيء. أخبر من يدير النظام: السبب في السجل. وما وصل يُقرأ أدناه.',
    ],
    'piece-unknown': ['There is no such piece.', 'Böyle bir yazı yok.', 'لا يوجد مقال كهذا.'],
    'submission-unknown': [
      'There is no such submission.',
      'Böyle bir gönderi yok.',
      'لا توجد مشاركة كهذه.',
    ],
    'revision-stale': [
      'Someone saved a newer version meanwhile. Nothing was lost. Bring what you typed together with the newer text, or load that one.',
      'Bu arada biri daha yeni bir sürüm kaydetti. Hiçbir şey kaybolmadı. Yazdığınızı yeni metinle birleştirin ya da yenisini yükleyin.',
      'حفظ أحدهم نسخة أحدث في هذه الأثناء. لم يضع شيء. اجمع ما كتبته مع النص الأحدث، أو حمّل الأحدث.',
    ],
    'transition-not-from-here': [
      'This is not possible from where it stands now.',
      'Şimdi durduğu yerden bu mümkün değil.',
      'هذا غير ممكن من حيث هو الآن.',
    ],
    'gate-closed': [
      'Something stands in the way. What it is stands below the buttons.',
      'Önünde bir engel var. Ne olduğu düğmelerin altında yazıyor.',
      'هناك ما يعترض. وما هو مذكور تحت الأزرار.',
    ],
    'proof-replaced': [
      'A newer proof was made meanwhile.',
      'Bu arada daha yeni bir prova hazırlandı.',
      'أُعدّت بروفة أحدث في هذه الأثناء.',
    ],
    'decision-unmet': [
      'Something stands in the way of this decision.',
      'Bu kararın önünde bir engel var.',
      'هناك ما يعترض هذا القرار.',
    ],
    'account-unknown': ['There is no such account.', 'Böyle bir hesap yok.', 'لا يوجد حساب كهذا.'],
    'act-unknown': ['This cannot be done here.', 'Burada bu yapılamaz.', 'لا يمكن فعل هذا هنا.'],
    'already-erased': [
      'This contributor was erased before.',
      'Bu gönderen daha önce silindi.',
      'سبق محو هذا المساهم.',
    ],
    'assign-right-missing': [
      'Your roles do not allow giving this piece to somebody, nor changing its due time or priority. Ask an editor.',
      'Rolleriniz bu yazıyı birine vermenize, teslim zamanını ya da önceliğini değiştirmenize izin vermiyor. Bir editöre sorun.',
      'أدوارك لا تتيح تسليم هذا المقال لأحد ولا تغيير موعده أو أولويته. اسأل محررًا.',
    ],
    'assignee-unknown': [
      'Choose a colleague who may read submissions.',
      'Gönderileri okuyabilen bir meslektaş seçin.',
      'اختر زميلًا يجوز له قراءة المشاركات.',
    ],
    'attachment-changed': [
      'The file on the disk is not the one that was sent and checked. Tell whoever runs the machine.',
      'Diskteki dosya, gönderilip denetlenen dosya değil. Makineyi yönetene bildirin.',
      'الملف على القرص ليس الذي أُرسل وفُحص. أخبر من يدير الجهاز.',
    ],
    'attachment-missing': [
      'The file is no longer on the disk.',
      'Dosya artık diskte değil.',
      'لم يعد الملف على القرص.',
    ],
    'attachment-set-apart': ['The file is set apart.', 'Dosya ayrı tutuluyor.', 'الملف معزول.'],
    'attachment-unknown': ['There is no such file.', 'Böyle bir dosya yok.', 'لا يوجد ملف كهذا.'],
    'author-unknown': ['There is no such author.', 'Böyle bir yazar yok.', 'لا يوجد كاتب كهذا.'],
    'bad-parameter': [
      'Something in the address cannot be read: “{{parameter}}”.',
      'Adresteki bir şey okunamıyor: “{{parameter}}”.',
      'في الرابط ما لا يُقرأ: «{{parameter}}».',
    ],
    'body-unreadable': [
      'The text is not in the form of the editor. Paste it in again as plain text.',
      'Metin, düzenleyicinin biçiminde değil. Düz metin olarak yeniden yapıştırın.',
      'النص ليس بصيغة المحرر. ألصقه من جديد نصًا عاديًا.',
    ],
    'bulk-refused': [
      'These are changed one at a time.',
      'Bunlar birer birer değiştirilir.',
      'تُغيَّر هذه واحدة واحدة.',
    ],
    'call-unknown': ['There is no such call.', 'Böyle bir çağrı yok.', 'لا توجد دعوة كهذه.'],
    'check-need-lowered': [
      'This check is needed here. Ask whoever signs it, or the desk chief, to say that it is not.',
      'Bu denetim burada gerekli. Gerekmediğini söylemesini imzalayandan ya da masa şefinden isteyin.',
      'هذا التدقيق لازم هنا. اطلب ممن يوقّعه أو من رئيس القسم أن يقول إنه غير لازم.',
    ],
    'claim-known': [
      'This sentence is marked as another claim. Drop one of the two.',
      'Bu cümle başka bir iddia olarak işaretli. İkisinden birini bırakın.',
      'هذه الجملة معلَّمة قولًا آخر. أسقط أحدهما.',
    ],
    'comment-malformed': [
      'Something in the comment is missing or too long.',
      'Yorumda bir şey eksik ya da çok uzun.',
      'في التعليق ما ينقص أو يطول أكثر مما يجوز.',
    ],
    'comments-full': [
      'This piece takes no more comments. Settle things in the text, or talk.',
      'Bu yazı daha fazla yorum almıyor. Konuları metinde çözün ya da konuşun.',
      'لا يتسع هذا المقال لتعليقات أخرى. سوّوا الأمر في النص أو تحدثوا.',
    ],
    'contributor-unknown': [
      'Nobody is on record who could read it.',
      'Okuyabilecek kimse kayıtlı değil.',
      'ليس في السجل من يقرؤها.',
    ],
    'data-too-deep': [
      'The text is nested too deeply. Take lists and quotes out of each other.',
      'Metin çok derin iç içe geçmiş. Listeleri ve alıntıları birbirinden çıkarın.',
      'النص متداخل أكثر مما يجوز. أخرج القوائم والاقتباسات بعضها من بعض.',
    ],
    'database-busy': [
      'The desk is busy just now. Nothing was changed; try again in a moment.',
      'Masa şu an meşgul. Hiçbir şey değişmedi; birazdan yeniden deneyin.',
      'القسم مشغول الآن. لم يتغير شيء؛ حاول بعد لحظة.',
    ],
    'database-unavailable': [
      'The desk can store nothing just now. Nothing was changed; try again in a few minutes.',
      'Masa şu an hiçbir şey saklayamıyor. Hiçbir şey değişmedi; birkaç dakika sonra yeniden deneyin.',
      'لا يستطيع القسم حفظ شيء الآن. لم يتغير شيء؛ حاول بعد دقائق.',
    ],
    internal: [
      'Something went wrong on our side. Nothing was changed; try again, and tell the desk if it happens twice.',
      'Bizim tarafımızda bir şey ters gitti. Hiçbir şey değişmedi; yeniden deneyin, yinelenirse bildirin.',
      'حدث خلل عندنا. لم يتغير شيء؛ حاول مرة أخرى، وأخبرنا إن تكرر.',
    ],
    'decision-malformed': [
      'Something in this decision is missing or cannot be read.',
      'Bu kararda bir şey eksik ya da okunamıyor.',
      'في هذا القرار ما ينقص أو لا يُقرأ.',
    ],
    'decision-not-from-here': [
      'This decision is not possible from where the submission stands now. Load the page again.',
      'Gönderinin şimdi durduğu yerden bu karar verilemez. Sayfayı yeniden yükleyin.',
      'لا يمكن هذا القرار من حيث المشاركة الآن. أعد تحميل الصفحة.',
    ],
    'delivery-not-from-here': [
      'Only what was given up is sent again.',
      'Yalnızca vazgeçilen yeniden gönderilir.',
      'لا يُعاد إرسال إلا ما تُرك.',
    ],
    'delivery-unknown': [
      'There is no such delivery.',
      'Böyle bir teslim yok.',
      'لا يوجد تسليم كهذا.',
    ],
    'disclaimer-mandatory': [
      'A mandatory disclaimer cannot be taken off a piece. Take it out of that list; legal may change the disclaimer itself.',
      'Zorunlu bir sorumluluk notu yazıdan çıkarılamaz. O listeden çıkarın; notun kendisini hukuk değiştirebilir.',
      'لا يُرفع تنويه إلزامي عن مقال. أخرجه من تلك القائمة؛ وللشؤون القانونية أن تغيّر التنويه نفسه.',
    ],
    'disclaimer-unknown': [
      'There is no such disclaimer.',
      'Böyle bir sorumluluk notu yok.',
      'لا يوجد تنويه كهذا.',
    ],
    'embargo-after-publication': [
      'Something of this piece was published already: an embargo cannot be set any more.',
      'Bu yazıdan bir şey yayımlandı bile: artık ambargo konamaz.',
      'نُشر شيء من هذا المقال: لا يمكن وضع حظر بعد الآن.',
    ],
    'embargo-after-schedule': [
      'It is scheduled to go out before this embargo ends. Set another time first, or clear the schedule.',
      'Bu ambargo bitmeden yayımlanmak üzere planlanmış. Önce başka bir zaman seçin ya da planı kaldırın.',
      'موعد نشره قبل انتهاء هذا الحظر. حدد وقتًا آخر أولًا أو ألغِ الموعد.',
    ],
    'field-broken': [
      '“{{field}}” holds half a character: type it again.',
      '“{{field}}” alanında yarım bir karakter var: yeniden yazın.',
      'في «{{field}}» نصف حرف: اكتبه من جديد.',
    ],
    'field-not-readable': [
      'You may not filter or sort by this.',
      'Buna göre süzemez ya da sıralayamazsınız.',
      'لا يجوز لك الترشيح أو الترتيب بهذا.',
    ],
    'field-not-text': [
      '“{{field}}” must be text.',
      '“{{field}}” metin olmalı.',
      'يجب أن يكون «{{field}}» نصًا.',
    ],
    'field-too-long': [
      '“{{field}}” is too long. Shorten it.',
      '“{{field}}” çok uzun. Kısaltın.',
      '«{{field}}» أطول مما يجوز. اختصره.',
    ],
    'guest-not-outside': [
      'This is the address of a colleague or an author. Colleagues sign in the panel; nobody signs a check of their own piece.',
      'Bu, bir meslektaşın ya da yazarın adresi. Meslektaşlar panelde imzalar; kimse kendi yazısının denetimini imzalamaz.',
      'هذا عنوان زميل أو كاتب. يوقّع الزملاء في اللوحة؛ ولا يوقّع أحد تدقيق مقاله.',
    ],
    'idempotency-key-reused': [
      'This was sent once already with other content. Load the page again.',
      'Bu, başka içerikle daha önce gönderildi. Sayfayı yeniden yükleyin.',
      'أُرسل هذا من قبل بمحتوى آخر. أعد تحميل الصفحة.',
    ],
    'identity-how-missing': [
      'Write down how you checked it: somebody may have to rely on it.',
      'Nasıl denetlediğinizi yazın: biri buna güvenmek zorunda kalabilir.',
      'دوّن كيف تحققت: فقد يعتمد عليه غيرك.',
    ],
    'identity-name-missing': [
      'Write the name of who stands behind it.',
      'Arkasındaki kişinin adını yazın.',
      'اكتب اسم من يقف وراءه.',
    ],
    'identity-state-unknown': [
      'Choose what the check found.',
      'Denetimin ne bulduğunu seçin.',
      'اختر ما وجده التحقق.',
    ],
    'identity-unreadable': [
      'Who stands behind this name was sealed with another secret. Tell whoever runs the desk, or write the identity anew.',
      'Bu adın arkasındaki kişi başka bir gizli anahtarla mühürlenmiş. Masayı yönetene bildirin ya da kimliği yeniden yazın.',
      'خُتم من يقف وراء هذا الاسم بسر آخر. أخبر من يدير النظام أو اكتب الهوية من جديد.',
    ],
    'identity-unwritten': [
      'Nobody wrote down who stands behind this name.',
      'Bu adın arkasında kimin olduğunu kimse yazmamış.',
      'لم يدوّن أحد من يقف وراء هذا الاسم.',
    ],
    'letter-refused': [
      'The letter cannot be sent as it is. Shorten it, or write something.',
      'Mektup bu hâliyle gönderilemez. Kısaltın ya da bir şey yazın.',
      'لا تُرسل الرسالة كما هي. اختصرها أو اكتب شيئًا.',
    ],
    'link-ended': [
      'This link has ended already.',
      'Bu bağlantının süresi bitmiş.',
      'انتهى هذا الرابط.',
    ],
    'link-malformed': [
      'Something about this link is missing or cannot be read.',
      'Bu bağlantıda bir şey eksik ya da okunamıyor.',
      'في هذا الرابط ما ينقص أو لا يُقرأ.',
    ],
    'link-unknown': [
      'There is no such link of this piece.',
      'Bu yazının böyle bir bağlantısı yok.',
      'لا رابط كهذا لهذا المقال.',
    ],
    'links-too-many': [
      'Revoke a link of this piece before making another.',
      'Yenisini yapmadan önce bu yazının bir bağlantısını iptal edin.',
      'أبطل رابطًا لهذا المقال قبل إنشاء آخر.',
    ],
    'message-malformed': [
      'The words of the message cannot be sent as they are.',
      'İletinin sözleri bu hâliyle gönderilemez.',
      'لا تُرسل كلمات الرسالة كما هي.',
    ],
    'message-not-from-here': [
      'This is not possible with the message as it stands. Load the page again.',
      'İletinin bu durumunda bu mümkün değil. Sayfayı yeniden yükleyin.',
      'هذا غير ممكن والرسالة على حالها. أعد تحميل الصفحة.',
    ],
    'message-unknown': ['There is no such message.', 'Böyle bir ileti yok.', 'لا توجد رسالة كهذه.'],
    'no-translation': [
      'This piece is no translation.',
      'Bu yazı bir çeviri değil.',
      'هذا المقال ليس ترجمة.',
    ],
    'not-a-pseudonym': [
      'This author signs with their own name. Mark the name as a pseudonym first.',
      'Bu yazar kendi adıyla imzalıyor. Önce adı takma ad olarak işaretleyin.',
      'يوقّع هذا الكاتب باسمه. علّم الاسم مستعارًا أولًا.',
    ],
    'not-an-address': [
      'Give one e-mail address, like name@example.org.',
      'Bir e-posta adresi verin, örneğin name@example.org.',
      'اكتب عنوان بريد واحدًا، مثل name@example.org.',
    ],
    'notice-unknown': [
      'There is no such notice of yours.',
      'Böyle bir bildiriminiz yok.',
      'لا إشعار كهذا لك.',
    ],
    'on-hold': [
      'A legal hold stands on something of this contributor. Nothing of it may go until the hold is lifted.',
      'Bu gönderenin bir yazısında hukuki dondurma var. Kaldırılana dek hiçbir şey silinemez.',
      'على شيء من هذا المساهم حجز قانوني. لا يُزال منه شيء حتى يُرفع الحجز.',
    ],
    'partner-not-ready': [
      'The partner is not ready for this. Complete its address first.',
      'Ortak buna hazır değil. Önce adresini tamamlayın.',
      'الشريك غير جاهز لهذا. أكمل عنوانه أولًا.',
    ],
    'partner-unknown': ['There is no such partner.', 'Böyle bir ortak yok.', 'لا يوجد شريك كهذا.'],
    'password-too-short': [
      'Choose a longer password. Four words that have nothing to do with each other are easy to keep in mind.',
      'Daha uzun bir parola seçin. Birbiriyle ilgisiz dört sözcük akılda kolay kalır.',
      'اختر كلمة مرور أطول. أربع كلمات لا صلة بينها يسهل حفظها.',
    ],
    'person-unknown': [
      'There is no such contributor.',
      'Böyle bir gönderen yok.',
      'لا يوجد مساهم كهذا.',
    ],
    'picture-kept': [
      'A picture is not exchanged or cropped once it is in the library. Upload the new one as a picture of its own, and choose that.',
      'Arşivdeki bir görsel değiştirilmez, kırpılmaz. Yenisini ayrı bir görsel olarak yükleyip onu seçin.',
      'لا تُستبدل صورة في المكتبة ولا تُقص. ارفع الجديدة صورة قائمة بذاتها واخترها.',
    ],
    'picture-missing': [
      'A picture of the proof is no longer in the library. Choose another, and make a new proof.',
      'Provadaki bir görsel artık arşivde değil. Başka birini seçip yeni bir prova hazırlayın.',
      'صورة من البروفة لم تعد في المكتبة. اختر غيرها وأعدّ بروفة جديدة.',
    ],
    'proof-damaged': [
      'The stored proof is not the one that was approved. Make a new proof, and tell whoever runs the desk.',
      'Saklanan prova onaylanan değil. Yeni bir prova hazırlayın ve masayı yönetene bildirin.',
      'البروفة المخزنة ليست المعتمدة. أعدّ بروفة جديدة وأخبر من يدير النظام.',
    ],
    'proof-missing': [
      'Make a proof first: a link leads to one.',
      'Önce bir prova hazırlayın: bağlantı bir provaya götürür.',
      'أعدّ بروفة أولًا: فالرابط يقود إليها.',
    ],
    'proof-unknown': ['There is no such proof.', 'Böyle bir prova yok.', 'لا توجد بروفة كهذه.'],
    'pseudonym-kept': [
      'This name stays a pseudonym. If the person signs with their own name now, add an author of that name.',
      'Bu ad takma ad olarak kalır. Kişi artık kendi adıyla imzalıyorsa o adda bir yazar ekleyin.',
      'يبقى هذا الاسم مستعارًا. إن صار صاحبه يوقّع باسمه فأضف كاتبًا بذلك الاسم.',
    ],
    'pseudonym-reveals': [
      'Something here would tell who stands behind the pseudonym. Leave it empty, and write it into the sealed identity.',
      'Buradaki bir bilgi takma adın arkasındakini ele verir. Boş bırakıp mühürlü kimliğe yazın.',
      'هنا ما يكشف صاحب الاسم المستعار. اتركه فارغًا واكتبه في الهوية المختومة.',
    ],
    'public-note-missing': [
      'Write what readers are told of it.',
      'Okurlara ne söyleneceğini yazın.',
      'اكتب ما يُقال للقراء عنه.',
    ],
    'publication-changed': [
      'What stands at the address was changed at the same moment. Look at it, and try again.',
      'Adreste duran aynı anda değiştirildi. Bakıp yeniden deneyin.',
      'تغيّر ما في الرابط في اللحظة نفسها. انظر إليه وحاول مرة أخرى.',
    ],
    'publication-unknown': [
      'There is no such publication.',
      'Böyle bir yayın yok.',
      'لا يوجد منشور كهذا.',
    ],
    'published-text-missing': [
      'The working text of the published proof is no longer in the history. Correct the text by hand.',
      'Yayımlanan provanın çalışma metni artık geçmişte yok. Metni elle düzeltin.',
      'لم يعد نص العمل للبروفة المنشورة في السجل. صحّح النص يدويًا.',
    ],
    'reason-missing': [
      'Say why you need to know: the look is recorded.',
      'Neden bilmeniz gerektiğini yazın: bakış kaydedilir.',
      'اذكر لماذا تحتاج أن تعرف: الاطلاع يُسجَّل.',
    ],
    'reason-wanted': [
      'Say why this may stand.',
      'Bunun neden kalabileceğini yazın.',
      'اذكر لماذا يجوز أن يبقى هذا.',
    ],
    'recipient-unusable': [
      'The contributor’s e-mail address cannot be written to. Mend it in their record first.',
      'Gönderenin e-posta adresine yazılamıyor. Önce kaydında düzeltin.',
      'لا يمكن الكتابة إلى بريد المساهم. صحّحه في سجله أولًا.',
    ],
    'record-changed': [
      'Somebody else changed this just now. Look at it again, then repeat what you did.',
      'Bunu az önce başka biri değiştirdi. Yeniden bakın, sonra yaptığınızı yineleyin.',
      'غيّر غيرك هذا للتو. انظر إليه من جديد ثم أعد ما فعلت.',
    ],
    'record-unknown': [
      'There is no such record of this piece.',
      'Bu yazının böyle bir kaydı yok.',
      'لا سجل كهذا لهذا المقال.',
    ],
    'reference-unknown': [
      'Something that this piece refers to is no longer there: an author, a topic, a picture. Choose another, or take it out.',
      'Bu yazının andığı bir şey artık yok: bir yazar, konu ya da görsel. Başkasını seçin ya da çıkarın.',
      'شيء يشير إليه هذا المقال لم يعد موجودًا: كاتب أو موضوع أو صورة. اختر غيره أو أخرجه.',
    ],
    'reply-malformed': [
      'Something about this reply cannot be read.',
      'Bu yanıtta bir şey okunamıyor.',
      'في هذا الرد ما لا يُقرأ.',
    ],
    'revision-missing': [
      'Load the page again: the desk must know which version you saw.',
      'Sayfayı yeniden yükleyin: masanın hangi sürümü gördüğünüzü bilmesi gerekir.',
      'أعد تحميل الصفحة: على القسم أن يعرف أي نسخة رأيت.',
    ],
    'score-malformed': [
      'A score is a number from 0 to 10.',
      'Puan 0 ile 10 arasında bir sayıdır.',
      'الدرجة عدد من 0 إلى 10.',
    ],
    'score-too-late': [
      'It is no longer being read, so nothing can be scored any more.',
      'Artık okunmuyor, bu yüzden puan verilemez.',
      'لم تعد قيد القراءة فلا تُمنح درجة.',
    ],
    'sentence-unknown': [
      'Choose a sentence of the text as it was saved last.',
      'Metnin son kaydedilen hâlinden bir cümle seçin.',
      'اختر جملة من النص كما حُفظ آخر مرة.',
    ],
    'slug-taken': [
      'Another publication was made at this address at the same moment. Choose another address, and make a new proof.',
      'Bu adreste aynı anda başka bir yayın yapıldı. Başka bir adres seçip yeni bir prova hazırlayın.',
      'أُنشئ في هذا الرابط منشور آخر في اللحظة نفسها. اختر رابطًا آخر وأعدّ بروفة جديدة.',
    ],
    'source-changed-again': [
      'The source has changed once more meanwhile. Compare the two again.',
      'Kaynak bu arada bir kez daha değişti. İkisini yeniden karşılaştırın.',
      'تغيّر الأصل مرة أخرى. قارن بينهما من جديد.',
    ],
    'source-wanted': [
      'Say where it is known from: a source supports it.',
      'Nereden bilindiğini yazın: onu bir kaynak destekler.',
      'اذكر من أين عُرف: يسنده مصدر.',
    ],
    'stage-not-writable': [
      'It is not moved by saving it. Use the buttons above.',
      'Kaydederek taşınmaz. Yukarıdaki düğmeleri kullanın.',
      'لا يُنقل بالحفظ. استعمل الأزرار في الأعلى.',
    ],
    'storage-full': [
      'The desk cannot keep files just now. Try again later.',
      'Masa şu an dosya saklayamıyor. Daha sonra yeniden deneyin.',
      'لا يستطيع القسم حفظ الملفات الآن. حاول لاحقًا.',
    ],
    'submission-malformed': [
      'Something in this submission is missing or cannot be read.',
      'Bu gönderide bir şey eksik ya da okunamıyor.',
      'في هذه المشاركة ما ينقص أو لا يُقرأ.',
    ],
    'submission-refused': [
      'Something in this submission is missing or not allowed. Look at the marked fields.',
      'Bu gönderide bir şey eksik ya da izinli değil. İşaretli alanlara bakın.',
      'في هذه المشاركة ما ينقص أو لا يجوز. انظر إلى الحقول المعلَّمة.',
    ],
    'suggestion-lost': [
      'The words that this suggestion is about are not in the text any more. Turn it down, or write it in by hand.',
      'Bu önerinin sözcükleri artık metinde yok. Geri çevirin ya da elle yazın.',
      'كلمات هذا الاقتراح لم تعد في النص. ارفضه أو اكتبه يدويًا.',
    ],
    'text-broken': [
      '“{{field}}” holds half a character: type that place again.',
      '“{{field}}” alanında yarım bir karakter var: orayı yeniden yazın.',
      'في «{{field}}» نصف حرف: اكتب ذلك الموضع من جديد.',
    ],
    'text-unknown': [
      'This piece has no such text. Choose one of its list.',
      'Bu yazının böyle bir metni yok. Listesinden birini seçin.',
      'ليس لهذا المقال نص كهذا. اختر من قائمته.',
    ],
    'thread-act-closed': [
      'This cannot be done with the comment as it stands now. Load the page again.',
      'Yorumun şimdiki durumunda bu yapılamaz. Sayfayı yeniden yükleyin.',
      'لا يمكن هذا والتعليق على حاله. أعد تحميل الصفحة.',
    ],
    'thread-settled': [
      'This comment was settled meanwhile. Open it again to answer, or write a new one.',
      'Bu yorum bu arada çözüldü. Yanıtlamak için yeniden açın ya da yenisini yazın.',
      'سُوّي هذا التعليق في هذه الأثناء. افتحه من جديد لتجيب أو اكتب غيره.',
    ],
    'thread-unknown': [
      'There is no such comment on this piece. Load the page again.',
      'Bu yazıda böyle bir yorum yok. Sayfayı yeniden yükleyin.',
      'لا تعليق كهذا على هذا المقال. أعد تحميل الصفحة.',
    ],
    'too-many-claims': [
      'This piece takes no more claims.',
      'Bu yazı daha fazla iddia almıyor.',
      'لا يتسع هذا المقال لأقوال أخرى.',
    ],
    'too-many-dismissed': [
      'Too many findings of this piece are dismissed. Mend the text, or change the rule.',
      'Bu yazıda çok fazla bulgu reddedildi. Metni düzeltin ya da kuralı değiştirin.',
      'صُرفت ملاحظات كثيرة لهذا المقال. أصلح النص أو غيّر القاعدة.',
    ],
    'too-many-replies': [
      'This piece takes no more rights of reply.',
      'Bu yazı daha fazla yanıt hakkı kaydı almıyor.',
      'لا يتسع هذا المقال لحقوق رد أخرى.',
    ],
    'transition-unknown': ['There is no such step.', 'Böyle bir adım yok.', 'لا توجد خطوة كهذه.'],
    'undo-undone': [
      'What stands there came back by an undo, which is not undone in turn. Correct it, or unpublish it.',
      'Orada duran bir geri almayla döndü; o da geri alınamaz. Düzeltin ya da yayından kaldırın.',
      'ما هناك عاد بتراجع، ولا تراجع عن التراجع. صحّحه أو أزله من النشر.',
    ],
    'verdict-unknown': [
      'Choose one of the verdicts.',
      'Yargılardan birini seçin.',
      'اختر أحد الأحكام.',
    ],
    'version-unknown': ['There is no such version.', 'Böyle bir sürüm yok.', 'لا توجد نسخة كهذه.'],
    'workflow-unknown': [
      'The workflow that this piece began with is not in the database. Tell whoever runs the desk.',
      'Bu yazının başladığı iş akışı veritabanında yok. Masayı yönetene bildirin.',
      'مسار العمل الذي بدأ به هذا المقال ليس في قاعدة البيانات. أخبر من يدير النظام.',
    ],
    'wrong-type': [
      '“{{field}}” holds something of another type than it takes.',
      '“{{field}}” alabileceğinden başka türde bir şey içeriyor.',
      'في «{{field}}» ما ليس من نوعه.',
    ],
  },
} as const satisfies Panel

import type { Labels } from './label.ts'

/** What the form of the desk settings says. */
export const settings: Labels = {
  'Desk settings': ['Masa ayarları', 'إعدادات القسم'],
  'Name of the publication': ['Yayının adı', 'اسم المطبوعة'],
  'How the house signs': ['Kurumun imzası', 'توقيع الدار'],
  'The byline of an editorial.': ['Bir başyazının imzası.', 'سطر الكاتب في الافتتاحية.'],
  'Time zone of the desk': ['Masanın saat dilimi', 'المنطقة الزمنية للقسم'],
  Corrections: ['Düzeltmeler', 'التصحيحات'],
  'Show readers what each note changed, word by word': [
    'Okurlara her notun neyi değiştirdiğini sözcük sözcük göster',
    'أظهر للقراء ما غيّرته كل ملاحظة كلمة كلمة',
  ],
  'Counts for notes that go out from now on. What a note changed goes when the text is erased.': [
    'Bundan sonra yayımlanan notlar için geçerlidir. Metin silinirse notun değiştirdikleri de silinir.',
    'يسري على الملاحظات التي تصدر من الآن. وما غيّرته الملاحظة يزول إذا مُحي النص.',
  ],
  Invitation: ['Davet', 'الدعوة إلى الكتابة'],
  'Invitation to pitch': ['Öneri göndermeye davet', 'دعوة إلى إرسال المقترحات'],
  'E-mail for pitches': ['Öneriler için e-posta', 'بريد المقترحات'],
  'Shown beside the invitation. Left empty, only the page is shown.': [
    'Davetin yanında gösterilir. Boş bırakılırsa yalnızca sayfa gösterilir.',
    'يظهر بجانب الدعوة. وإن تُرك فارغًا ظهرت الصفحة وحدها.',
  ],
  'Guidelines on the pitch page': ['Öneri sayfasındaki yönergeler', 'الإرشادات في صفحة المقترحات'],
  'Terms for contributors': ['Gönderenler için koşullar', 'شروط المساهمين'],
  'The text a contributor agrees to is kept with what they send.': [
    'Gönderenin kabul ettiği metin, gönderdikleriyle birlikte saklanır.',
    'النص الذي يوافق عليه المساهم يُحفظ مع ما يرسله.',
  ],
  'The same in other languages': ['Başka dillerde aynısı', 'الشيء نفسه بلغات أخرى'],
  'Shown to who reads the pitch page in that language. What is left empty is shown in the language of the desk.':
    [
      'Öneri sayfasını o dilde okuyana gösterilir. Boş bırakılan, masanın dilinde gösterilir.',
      'يُعرض على من يقرأ صفحة المقترحات بتلك اللغة. وما تُرك فارغًا عُرض بلغة القسم.',
    ],
  'Shown to who reads the pitch page in that language, and the invitation under pieces in it. What is left empty is shown in the language of the desk.':
    [
      'Öneri sayfasını o dilde okuyana, davet de o dildeki yazıların altında gösterilir. Boş bırakılan, masanın dilinde gösterilir.',
      'يُعرض على من يقرأ صفحة المقترحات بتلك اللغة، وتظهر الدعوة تحت المقالات المكتوبة بها. وما تُرك فارغًا عُرض بلغة القسم.',
    ],
  'Readers in other languages': ['Başka dillerdeki okurlar', 'القراء بلغات أخرى'],
  'Shown with pieces in that language that are made ready from now on. What is left empty is shown in the language of the desk.':
    [
      'Bundan sonra hazırlanan o dildeki yazılarla gösterilir. Boş bırakılan, masanın dilinde gösterilir.',
      'يُعرض مع المقالات بتلك اللغة التي تُعدّ من الآن. وما تُرك فارغًا عُرض بلغة القسم.',
    ],
  Terms: ['Koşullar', 'الشروط'],
  'Notice when closed': ['Kapalıyken gösterilen not', 'الإشعار حين تكون مغلقة'],
  'Notice when read first': ['Önce okunurken gösterilen not', 'الإشعار حين تُقرأ أولًا'],
  'Notice when open': ['Açıkken gösterilen not', 'الإشعار حين تكون مفتوحة'],
  Rules: ['Kurallar', 'القواعد'],
  'Every author declares interests, or that there are none': [
    'Her yazar çıkar ilişkilerini ya da bulunmadığını beyan eder',
    'يصرّح كل كاتب بمصالحه أو بأن لا مصالح له',
  ],
  'Days between two pieces of one author': [
    'Bir yazarın iki yazısı arasındaki gün sayısı',
    'عدد الأيام بين مقالين للكاتب نفسه',
  ],
  'A warning, which may be passed with a reason. 0: never.': [
    'Gerekçe yazılarak geçilebilen bir uyarı. 0: hiçbir zaman.',
    'تنبيه يمكن تجاوزه بذكر سبب. 0: أبدًا.',
  ],
  'How far a text may be from its commissioned length, in percent': [
    'Bir metin istenen uzunluktan yüzde kaç sapabilir',
    'كم بالمئة يجوز أن يبعد النص عن الطول المطلوب',
  ],
  'Minutes in which a publication can be undone': [
    'Bir yayımın geri alınabileceği dakika',
    'الدقائق التي يمكن فيها التراجع عن النشر',
  ],
  'What is asked of which pieces': ['Hangi yazılardan ne istenir', 'ما يُطلب من أي المقالات'],
  Rule: ['Kural', 'قاعدة'],
  'Required closes the way on, recommended is only said. A rule for some kinds counts before one for all, then one for a moment before one for any, then the lower before the upper. What a reader is promised always holds and is not listed.':
    [
      'Zorunlu olan yolu kapatır, önerilen yalnızca söylenir. Bazı türler için olan kural hepsi için olandan, sonra bir an için olan her an için olandan, sonra alttaki üsttekinden önce gelir. Okura söz verilen her zaman geçerlidir ve burada yazmaz.',
      'المطلوب يغلق الطريق، والموصى به يُذكر فقط. وقاعدة بعض الأنواع تسبق قاعدة الجميع، ثم قاعدة لحظة معيّنة تسبق قاعدة كل لحظة، ثم السفلى تسبق العليا. وما وُعد به القارئ قائم دائمًا ولا يُذكر هنا.',
    ],
  What: ['Ne', 'ماذا'],
  'Every author has declared interests, or that there are none': [
    'Her yazar çıkar ilişkilerini ya da bulunmadığını beyan etti',
    'صرّح كل كاتب بمصالحه أو بأن لا مصالح له',
  ],
  'Every author has declared who paid for the work, or that nobody else did': [
    'Her yazar çalışmanın ücretini kimin ödediğini ya da kimsenin ödemediğini beyan etti',
    'صرّح كل كاتب بمن دفع مقابل العمل أو بأن أحدًا غيرنا لم يدفع',
  ],
  'Every author has declared use of AI, or that there was none': [
    'Her yazar yapay zekâ kullanımını ya da kullanmadığını beyan etti',
    'صرّح كل كاتب باستعماله الذكاء الاصطناعي أو بعدمه',
  ],
  'The terms of the commission are written down': [
    'Siparişin koşulları yazıldı',
    'شروط التكليف مكتوبة',
  ],
  'The text is as long as was asked for, or it is said why not': [
    'Metin istenen uzunlukta ya da neden olmadığı yazılmış',
    'النص بالطول المطلوب، أو ذُكر لماذا ليس كذلك',
  ],
  'The source of a translation is as it was when it was translated': [
    'Çevirinin kaynağı, çevrildiği gibi duruyor',
    'مصدر الترجمة على حاله وقت الترجمة',
  ],
  'There is a standfirst': ['Bir spot var', 'توجد مقدمة'],
  'There is a picture': ['Bir görsel var', 'توجد صورة'],
  'The desk has checked who a first-time author is': [
    'İlk kez yazan bir yazarın kim olduğunu masa denetledi',
    'تحقق القسم من هوية كاتب يكتب لأول مرة',
  ],
  'Every author has agreed to the terms': [
    'Her yazar koşulları kabul etti',
    'وافق كل كاتب على الشروط',
  ],
  Is: ['Düzey', 'حكمه'],
  Recommended: ['Önerilen', 'موصى به'],
  'Not asked': ['Sorulmadı', 'لم يُسأل'],
  Of: ['Yazı türleri', 'من أنواع'],
  'Left empty: all kinds.': ['Boş bırakılırsa: tüm türler.', 'إن تُرك فارغًا: كل الأنواع.'],
  'A proof is made': ['Bir prova hazırlanırken', 'عند إعداد بروفة'],
  'It is published or scheduled': ['Yayımlanırken ya da zamanlanırken', 'عند نشره أو جدولته'],
  'Left empty: always.': ['Boş bırakılırsa: her zaman.', 'إن تُرك فارغًا: دائمًا.'],
  'Before a piece goes out': ['Yazı yayımlanmadan önce', 'قبل صدور المقال'],
  'By kind of piece: the checks that it needs, and who must approve it besides whoever wrote it and made its proof. One approval and no check, where nothing stands here.':
    [
      'Yazı türüne göre: gereken denetimler ve yazanla provayı hazırlayan dışında kimlerin onaylaması gerektiği. Burada bir şey yoksa tek onay yeter, denetim gerekmez.',
      'بحسب نوع المقال: ما يلزمه من تدقيق، ومن يعتمده غير كاتبه ومن أعدّ بروفته. وحيث لا شيء هنا يكفي اعتماد واحد بلا تدقيق.',
    ],
  'People who approve': ['Onaylayan kişi sayısı', 'عدد من يعتمدونه'],
  'Among them': ['Aralarında bulunması gerekenler', 'على أن يكون بينهم'],
  admin: ['yönetici', 'المدير'],
  'desk chief': ['masa şefi', 'رئيس القسم'],
  editor: ['editör', 'المحرر'],
  'Each of these roles, held by another person.': [
    'Bu rollerin her biri, başka bir kişide.',
    'كل دور من هذه الأدوار عند شخص آخر.',
  ],
  'How many pieces the desk wants in a stage at most': [
    'Masanın bir aşamada istediği en çok yazı sayısı',
    'أكبر عدد من المقالات يريده القسم في مرحلة',
  ],
  Stages: ['Aşamalar', 'المراحل'],
  'The board says where there are more. Nothing is refused.': [
    'Pano fazlasını gösterir. Hiçbir şey reddedilmez.',
    'تُظهر اللوحة أين زاد العدد. ولا يُرفض شيء.',
  ],
  'At most': ['En çok', 'الحد الأقصى'],
  'Days within which the desk answers': [
    'Masanın yanıt verdiği gün sayısı',
    'الأيام التي يجيب القسم خلالها',
  ],
  'Told to contributors on their page.': [
    'Gönderenlere kendi sayfalarında söylenir.',
    'يُذكر للمساهمين في صفحتهم.',
  ],
  'Days for a changed version': ['Değişmiş sürüm için gün sayısı', 'أيام مهلة النسخة المعدّلة'],
  'A contributor who was asked for changes is reminded a week before.': [
    'Kendisinden değişiklik istenen kişiye bir hafta kala hatırlatılır.',
    'من طُلبت منه تعديلات يُذكَّر قبل أسبوع.',
  ],
}

import type { Labels } from './label.ts'

/** What the forms of authors, users and contributors say. */
export const people: Labels = {
  Contributor: ['Gönderen kişi', 'مساهم'],
  Contributors: ['Gönderenler', 'المساهمون'],
  'Whoever sent something in. They never sign in here.': [
    'Bir şey gönderen herkes. Burada hiç oturum açmazlar.',
    'كل من أرسل شيئًا. لا يسجّلون الدخول هنا أبدًا.',
  ],
  Name: ['Ad', 'الاسم'],
  'Address confirmed': ['Adres doğrulandı', 'تأكد العنوان'],
  'When somebody first opened the page with a link sent to this address.': [
    'Bu adrese gönderilen bağlantıyla sayfanın ilk açıldığı zaman.',
    'متى فُتحت الصفحة أول مرة برابط أُرسل إلى هذا العنوان.',
  ],
  'Asked to be erased': ['Silinmesini istedi', 'طلب محو بياناته'],
  Erased: ['Silindi', 'مُحي'],
  'Writes in': ['Yazdığı dil', 'يكتب بـ'],
  'Author profile': ['Yazar sayfası', 'صفحة الكاتب'],
  'The byline this person writes under, once there is one.': [
    'Varsa bu kişinin yazdığı yazar imzası.',
    'الاسم الذي يكتب به هذا الشخص، متى وُجد.',
  ],
  'People and policy': ['Kişiler ve ilkeler', 'الأشخاص والسياسات'],
  'Whoever signs a piece. What is printed with a piece stays as it was printed when this profile changes.':
    [
      'Bir yazıyı imzalayan herkes. Bu sayfa değişse de yazıyla basılan, basıldığı gibi kalır.',
      'كل من يوقّع مقالًا. وما نُشر مع المقال يبقى كما نُشر حين تتغير هذه الصفحة.',
    ],
  'Name as printed': ['Basılan ad', 'الاسم كما يُنشر'],
  Person: ['Kişi', 'شخص'],
  Organisation: ['Kuruluş', 'منظمة'],
  Affiliation: ['Bağlı olduğu kurum', 'جهة الانتماء'],
  'Printed after the name, for example a post and an institution.': [
    'Adın ardından basılır, örneğin bir görev ve bir kurum.',
    'يُنشر بعد الاسم، مثل منصب ومؤسسة.',
  ],
  'Belongs to': ['Bağlı olduğu kuruluş', 'تابع لـ'],
  'Its name is printed as the affiliation where none is written above.': [
    'Yukarıda kurum yazılmamışsa bunun adı kurum olarak basılır.',
    'يُطبع اسمها جهةَ انتماء إذا لم تُكتب جهة أعلاه.',
  ],
  'This name is a pseudonym': ['Bu ad bir takma addır', 'هذا الاسم مستعار'],
  'Who stands behind it is kept sealed, apart from this profile, and every look is recorded. Write nothing here that gives it away.':
    [
      'Arkasındaki kişi, bu sayfadan ayrı, mühürlü tutulur ve her bakış kaydedilir. Buraya onu ele verecek bir şey yazmayın.',
      'من يقف وراءه محفوظ مختومًا بعيدًا عن هذه الصفحة، وكل اطلاع يُسجَّل. لا تكتب هنا ما يكشفه.',
    ],
  Biography: ['Özgeçmiş', 'السيرة'],
  'Two or three sentences for the author box under a piece.': [
    'Yazının altındaki yazar kutusu için iki üç cümle.',
    'جملتان أو ثلاث لمربع الكاتب تحت المقال.',
  ],
  'Web addresses that are this author, shown in the author box.': [
    'Bu yazara ait web adresleri, yazar kutusunda gösterilir.',
    'روابط تخص هذا الكاتب، تظهر في مربع الكاتب.',
  ],
  'Signs in as': ['Oturum açtığı hesap', 'يسجّل الدخول باسم'],
  'If this author also works on the desk: nobody approves their own piece.': [
    'Bu yazar aynı zamanda masada çalışıyorsa: kimse kendi yazısını onaylamaz.',
    'إذا كان هذا الكاتب يعمل في القسم أيضًا: لا أحد يعتمد مقاله بنفسه.',
  ],
  Identity: ['Kimlik', 'الهوية'],
  'Not checked': ['Denetlenmedi', 'لم يُتحقَّق'],
  Checked: ['Denetlendi', 'مُتحقَّق'],
  'Failed: not who it says': ['Doğrulanamadı: söylediği kişi değil', 'فشل: ليس من يقول'],
  'How it was checked': ['Nasıl denetlendi', 'كيف جرى التحقق'],
  'Checked by': ['Denetleyen', 'تحقق منه'],
  'Checked at': ['Denetlenme zamanı', 'وقت التحقق'],
  User: ['Kullanıcı', 'مستخدم'],
  Users: ['Kullanıcılar', 'المستخدمون'],
  'Everyone who signs in. A person without a role sees nothing of the desk.': [
    'Oturum açan herkes. Rolü olmayan kişi masadan hiçbir şey görmez.',
    'كل من يسجّل الدخول. ومن لا دور له لا يرى من القسم شيئًا.',
  ],
  'Desk roles': ['Masadaki roller', 'الأدوار في القسم'],
  'Admin: Runs the installation: accounts, settings, and everything the desk may do.': [
    'Yönetici: Kurulumu yürütür: hesaplar, ayarlar ve masanın yapabildiği her şey.',
    'المدير: يدير النظام: الحسابات والإعدادات وكل ما يستطيعه القسم.',
  ],
  'Desk chief: Answers for the opinion pages, withdrawals included.': [
    'Masa şefi: Yayından çekmeler dahil görüş sayfalarından sorumludur.',
    'رئيس القسم: مسؤول عن صفحات الرأي، بما في ذلك السحب.',
  ],
  'Editor: Takes pieces from pitch to publication.': [
    'Editör: Yazıları öneriden yayına götürür.',
    'المحرر: يرافق المقال من المقترح إلى النشر.',
  ],
  'Copy editor: Edits text and signs off its language.': [
    'Dil editörü: Metinleri düzeltir, dilini imzalar.',
    'محرر اللغة: يحرر النصوص ويعتمد لغتها.',
  ],
  'Fact checker: Checks claims and signs off facts.': [
    'Bilgi denetçisi: İddiaları denetler, bilgileri imzalar.',
    'مدقق الحقائق: يتحقق من الأقوال ويعتمد الحقائق.',
  ],
  'Legal: Reads for legal risk, keeps disclaimers, may take text off the site.': [
    'Hukuk: Hukuki riskleri okur, sorumluluk notlarını tutar, metni siteden kaldırabilir.',
    'القانوني: يقرأ بحثًا عن المخاطر القانونية، ويرعى التنويهات، وله أن يرفع النص من الموقع.',
  ],
  'Picture editor: Chooses pictures, and signs off rights, credits and descriptions.': [
    'Görsel editörü: Görselleri seçer; hakları, kaynakları ve açıklamaları imzalar.',
    'محرر الصور: يختار الصور ويعتمد حقوقها ومصادرها وأوصافها.',
  ],
  'Reader: Reads and scores submissions, and sees nothing else.': [
    'Okur: Gönderileri okur ve puanlar, başka bir şey görmez.',
    'القارئ: يقرأ المشاركات ويمنحها درجات ولا يرى غيرها.',
  ],
  'Api: A machine with a key: reads what its key is for.': [
    'API: Anahtarı olan bir makine: anahtarının izin verdiğini okur.',
    'واجهة البرامج: آلة لها مفتاح، تقرأ ما يتيحه مفتاحها.',
  ],
  'What this person may do on the opinion desk. Without a role: nothing.': [
    'Bu kişinin görüş masasında yapabildikleri. Rolü yoksa: hiçbir şey.',
    'ما يجوز لهذا الشخص في قسم الرأي. وبلا دور: لا شيء.',
  ],
  'Language of e-mails': ['E-postaların dili', 'لغة البريد'],
  'E-mail from the desk': ['Masadan e-posta', 'بريد القسم إليك'],
  'At once, when something cannot wait': [
    'Hemen, bekleyemeyecek bir şey olduğunda',
    'فورًا، حين لا يحتمل الأمر الانتظار',
  ],
  'Never: notices stand on the first screen only': [
    'Hiçbir zaman: bildirimler yalnızca ilk ekranda durur',
    'أبدًا: تظهر الإشعارات في الشاشة الأولى فقط',
  ],
  'What cannot wait: a signature wanted, an approval that lapsed, a schedule that was blocked.': [
    'Bekleyemeyecekler: istenen bir imza, düşen bir onay, engellenen bir zamanlama.',
    'ما لا يحتمل الانتظار: توقيع مطلوب، اعتماد سقط، جدولة توقفت.',
  ],
}

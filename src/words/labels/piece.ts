import type { Labels } from './label.ts'

/** What the form of a piece says around its text and its people. */
export const piece: Labels = {
  'Opinion piece': ['Görüş yazısı', 'مقال'],
  'Opinion pieces': ['Yazılar', 'المقالات'],
  Desk: ['Masa', 'القسم'],
  'Working texts. Saving one never changes what readers see: that takes a proof, an approval and a publication.':
    [
      'Çalışma metinleri. Kaydetmek okurların gördüğünü değiştirmez: bunun için prova, onay ve yayım gerekir.',
      'نصوص العمل. حفظها لا يغيّر ما يراه القراء: فذلك يحتاج إلى بروفة واعتماد ونشر.',
    ],
  'Public id': ['Açık kimlik', 'المعرّف العام'],
  Commissioned: ['Sipariş edildi', 'مكلَّف به'],
  Writing: ['Yazılıyor', 'قيد الكتابة'],
  Editing: ['Düzenleniyor', 'قيد التحرير'],
  Checking: ['Denetleniyor', 'قيد التدقيق'],
  Approved: ['Onaylandı', 'معتمد'],
  Scheduled: ['Zamanlandı', 'مجدول'],
  Published: ['Yayımlandı', 'منشور'],
  Blocked: ['Engellendi', 'متوقف'],
  Archived: ['Arşivlendi', 'مؤرشف'],
  Text: ['Metin', 'النص'],
  Headline: ['Başlık', 'العنوان'],
  Standfirst: ['Spot', 'المقدمة'],
  'Pictures in the text': ['Metindeki görseller', 'صور النص'],
  'Related piece': ['İlgili yazı', 'مقال ذو صلة'],
  'Related pieces': ['İlgili yazılar', 'مقالات ذات صلة'],
  'Pull quote': ['Öne çıkan söz', 'اقتباس بارز'],
  'Pull quotes': ['Öne çıkan sözler', 'اقتباسات بارزة'],
  Words: ['Sözler', 'الكلمات'],
  'Words of the text, set large beside it. They do not count as its length.': [
    'Metnin kendi sözleri, yanında büyük dizilir. Uzunluğuna sayılmaz.',
    'كلمات من النص تُصف بحجم كبير بجانبه، ولا تُحسب من طوله.',
  ],
  'Whose words': ['Kimin sözü', 'لمن الكلام'],
  'Video, sound or chart': ['Video, ses ya da grafik', 'فيديو أو صوت أو رسم بياني'],
  'Videos, sounds and charts': ['Videolar, sesler ve grafikler', 'فيديوهات وأصوات ورسوم بيانية'],
  'Of its page at YouTube, Vimeo, Dailymotion, Spotify, SoundCloud or Datawrapper.': [
    'YouTube, Vimeo, Dailymotion, Spotify, SoundCloud ya da Datawrapper’daki sayfasının adresi.',
    'عنوان صفحته على YouTube أو Vimeo أو Dailymotion أو Spotify أو SoundCloud أو Datawrapper.',
  ],
  'What it is': ['Ne olduğu', 'ما هو'],
  'Said to readers who do not see it, and where it cannot be shown.': [
    'Onu görmeyen okurlara söylenir; gösterilemediği yerde de bu durur.',
    'يُقال للقراء الذين لا يرونه، ويظهر حيث لا يمكن عرضه.',
  ],
  'Editor’s note': ['Editörün notu', 'ملاحظة المحرّر'],
  'Editor’s notes': ['Editörün notları', 'ملاحظات المحرّر'],
  'What the desk says in the middle of the text. Readers see that it is not the author who speaks.':
    [
      'Masanın metnin ortasında söylediği. Okurlar konuşanın yazar olmadığını görür.',
      'ما يقوله القسم في وسط النص. يرى القراء أن المتكلم ليس الكاتب.',
    ],
  Footnote: ['Dipnot', 'حاشية'],
  Footnotes: ['Dipnotlar', 'حواشٍ'],
  'Readers find it under the text, by its number.': [
    'Okurlar onu metnin altında, numarasıyla bulur.',
    'يجده القراء أسفل النص برقمه.',
  ],
  'One or two sentences under the headline.': [
    'Başlığın altında bir ya da iki cümle.',
    'جملة أو جملتان تحت العنوان.',
  ],
  Body: ['Metin', 'المتن'],
  'The text itself. Disclaimers, the author box and the invitation to pitch are added around it and do not belong in it.':
    [
      'Metnin kendisi. Sorumluluk notları, yazar kutusu ve öneri daveti çevresine eklenir, içine yazılmaz.',
      'النص نفسه. التنويهات ومربع الكاتب والدعوة إلى المقترحات تضاف حوله ولا مكان لها فيه.',
    ],
  'Headlines for other places': ['Başka yerler için başlıklar', 'عناوين لمواضع أخرى'],
  'For sharing': ['Paylaşım için', 'للمشاركة'],
  'Shown when the piece is shared. Left empty, the headline is used.': [
    'Yazı paylaşıldığında gösterilir. Boş bırakılırsa başlık kullanılır.',
    'يظهر عند مشاركة المقال. وإن تُرك فارغًا استُعمل العنوان.',
  ],
  'For search engines': ['Arama motorları için', 'لمحركات البحث'],
  'Shown in search results. Left empty, the headline is used.': [
    'Arama sonuçlarında gösterilir. Boş bırakılırsa başlık kullanılır.',
    'يظهر في نتائج البحث. وإن تُرك فارغًا استُعمل العنوان.',
  ],
  Byline: ['Yazar imzası', 'سطر الكاتب'],
  'Who signs': ['İmzalayan', 'من يوقّع'],
  'The named authors': ['Adı yazılan yazarlar', 'الكتّاب المذكورون'],
  'The house (an editorial)': ['Kurum (başyazı)', 'الدار (افتتاحية)'],
  'The name is withheld': ['Ad gizli', 'الاسم محجوب'],
  Authors: ['Yazarlar', 'الكتّاب'],
  Author: ['Yazar', 'كاتب'],
  'In the order they are printed. What each declares is printed; that nothing is declared is an answer too.':
    [
      'Basıldıkları sırayla. Her birinin beyanı basılır; beyan edecek bir şey olmaması da bir yanıttır.',
      'بترتيب ظهورهم. يُنشر ما يصرّح به كل منهم، والقول بأن لا شيء يُصرَّح به جواب أيضًا.',
    ],
  Role: ['Rol', 'الدور'],
  'For example “with” or “illustrations”. Usually empty.': [
    'Örneğin “birlikte” ya da “çizimler”. Genellikle boştur.',
    'مثل «بالاشتراك مع» أو «الرسوم». فارغ في العادة.',
  ],
  Interests: ['Çıkar ilişkileri', 'المصالح'],
  'Not asked yet': ['Henüz sorulmadı', 'لم يُسأل بعد'],
  'None declared': ['Beyan edilecek bir şey yok', 'لا شيء مصرَّح به'],
  Declared: ['Beyan edilenler', 'المصرَّح به'],
  'Declared interests': ['Beyan edilen çıkar ilişkileri', 'المصالح المصرَّح بها'],
  'Printed with the piece.': ['Yazıyla birlikte basılır.', 'يُنشر مع المقال.'],
  'Paid for by others': ['Başkaları ödedi', 'دفع آخرون مقابله'],
  'Whether anybody but this house paid for the work.': [
    'Çalışmaya bu kurum dışında ödeme yapan olup olmadığı.',
    'هل دفع أحد غير هذه الدار مقابل العمل.',
  ],
  'Declared payment': ['Beyan edilen ödeme', 'المدفوع المصرَّح به'],
  'Author’s use of AI': ['Yazarın yapay zekâ kullanımı', 'استعمال الكاتب للذكاء الاصطناعي'],
  'Declared use of AI': ['Beyan edilen yapay zekâ kullanımı', 'استعمال الذكاء الاصطناعي المصرَّح به'],
  'Agreed to the terms': ['Koşulları kabul etti', 'وافق على الشروط'],
  'For a piece that came in by the pitch page it is known already.': [
    'Öneri sayfasından gelen yazı için zaten bilinir.',
    'معروف سلفًا لما جاء من صفحة المقترحات.',
  ],
  How: ['Nasıl', 'كيف'],
  'For example “by e-mail” or “signed contract”.': [
    'Örneğin “e-postayla” ya da “imzalı sözleşme”.',
    'مثل «بالبريد» أو «عقد موقّع».',
  ],
  When: ['Ne zaman', 'متى'],
  'The desk’s own use of AI': [
    'Masanın kendi yapay zekâ kullanımı',
    'استعمال القسم نفسه للذكاء الاصطناعي',
  ],
  'Around the text': ['Metnin çevresi', 'حول النص'],
  Disclaimers: ['Sorumluluk notları', 'التنويهات'],
  'Added to those that come by themselves, by their scope. The wording follows the byline.': [
    'Kapsamlarına göre kendiliğinden gelenlere eklenir. İfade, yazar imzasına göre seçilir.',
    'يضاف إلى ما يأتي من تلقاء نفسه بحسب نطاقه. والصياغة تتبع سطر الكاتب.',
  ],
  'Disclaimers taken off': ['Çıkarılan sorumluluk notları', 'التنويهات المرفوعة'],
  'Not shown with this piece, although they would be. Mandatory ones cannot be taken off.': [
    'Gösterilecekken bu yazıda gösterilmeyenler. Zorunlu olanlar çıkarılamaz.',
    'لا تُعرض مع هذا المقال مع أنها كانت ستُعرض. ولا يُرفع الإلزامي منها.',
  ],
  Picture: ['Görsel', 'صورة'],
  Comments: ['Yorumlar', 'التعليقات'],
  Closed: ['Kapalı', 'مغلق'],
  'Open, read before they appear': ['Açık, görünmeden önce okunur', 'مفتوح، وتُقرأ قبل ظهورها'],
  Open: ['Açık', 'مفتوح'],
  'The notice under the piece follows this.': [
    'Yazının altındaki not buna göre değişir.',
    'الإشعار تحت المقال يتبع هذا.',
  ],
  'Invite readers to pitch': [
    'Okurları öneri göndermeye davet et',
    'ادعُ القراء إلى إرسال المقترحات',
  ],
  'Shows the invitation of the desk settings under the piece.': [
    'Masa ayarlarındaki daveti yazının altında gösterir.',
    'يُظهر تحت المقال الدعوةَ المكتوبة في إعدادات القسم.',
  ],
  'Public note with the next publication': [
    'Bir sonraki yayımla çıkacak okur notu',
    'ملاحظة للقراء مع النشر القادم',
  ],
  'What readers are told about the change. It goes out with the next publication.': [
    'Değişiklik hakkında okurlara söylenen. Bir sonraki yayımla çıkar.',
    'ما يُقال للقراء عن التغيير. يصدر مع النشر القادم.',
  ],
  'Type of note': ['Notun türü', 'نوع الملاحظة'],
  'Correction: something was wrong': ['Düzeltme: bir şey yanlıştı', 'تصحيح: كان فيه خطأ'],
  'Clarification: something could be misread': [
    'Açıklama: yanlış anlaşılabilecek bir şey vardı',
    'توضيح: كان فيه ما قد يُساء فهمه',
  ],
  'Update: something has changed since': [
    'Güncelleme: o günden sonra bir şey değişti',
    'تحديث: تغيّر شيء منذ ذلك الحين',
  ],
}

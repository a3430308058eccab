import type { Labels } from './label.ts'

/** What the form of a disclaimer says. */
export const policy: Labels = {
  Disclaimer: ['Sorumluluk notu', 'تنويه'],
  'Changing a wording makes a new version. What is already published keeps the text it was published with.':
    [
      'İfadeyi değiştirmek yeni bir sürüm oluşturur. Yayımlanmış olan, yayımlandığı metni korur.',
      'تغيير الصياغة يصنع نسخة جديدة. وما نُشر يبقى بالنص الذي نُشر به.',
    ],
  'A short stable word that programs use.': [
    'Programların kullandığı kısa, değişmeyen bir sözcük.',
    'كلمة قصيرة ثابتة تستعملها البرامج.',
  ],
  Version: ['Sürüm', 'النسخة'],
  'Counts up with every new wording.': [
    'Her yeni ifadeyle birer birer artar.',
    'يزيد واحدًا مع كل صياغة جديدة.',
  ],
  'Required from version': ['Şu sürümden sonra zorunlu', 'مطلوب من النسخة'],
  'What was approved with an older version needs a new proof before it goes out.': [
    'Eski bir sürümle onaylanan, yayımlanmadan önce yeni bir prova ister.',
    'ما اعتُمد بنسخة أقدم يحتاج إلى بروفة جديدة قبل صدوره.',
  ],
  'From now on': ['Bundan sonra', 'من الآن'],
  'Tick it before you save, and nothing goes out any more with an older version, approved and scheduled pieces included. Otherwise they go out as approved.':
    [
      'Kaydetmeden önce işaretleyin; onaylanmış ve zamanlanmış yazılar dahil artık hiçbir şey eski sürümle yayımlanmaz. İşaretlenmezse onaylandıkları gibi yayımlanırlar.',
      'أشّره قبل أن تحفظ، فلا يصدر بعدها شيء بنسخة أقدم، حتى المقالات المعتمدة والمجدولة. وإلا صدرت كما اعتُمدت.',
    ],
  'In force': ['Yürürlükte', 'سارٍ'],
  'Wording for one author': ['Tek yazar için ifade', 'الصياغة لكاتب واحد'],
  'Used when exactly one author is named.': [
    'Tam bir yazarın adı yazıldığında kullanılır.',
    'يُستعمل حين يُذكر كاتب واحد.',
  ],
  'Wording for several authors': ['Birden çok yazar için ifade', 'الصياغة لعدة كتّاب'],
  'Used when two or more authors are named.': [
    'İki ya da daha çok yazarın adı yazıldığında kullanılır.',
    'يُستعمل حين يُذكر كاتبان أو أكثر.',
  ],
  'Wording without an author': ['Yazarsız ifade', 'الصياغة بلا كاتب'],
  'Used when the house speaks or a name is withheld.': [
    'Kurum konuştuğunda ya da ad gizlendiğinde kullanılır.',
    'يُستعمل حين تتكلم الدار أو يُحجب الاسم.',
  ],
  Place: ['Yer', 'الموضع'],
  'Before the text': ['Metinden önce', 'قبل النص'],
  'After the text': ['Metinden sonra', 'بعد النص'],
  'What carries it by itself': ['Kendiliğinden hangi yazılara eklenir', 'ما يُلحق به من تلقاء نفسه'],
  'A piece carries it when everything filled in here holds and the language is the same. Left empty, it is chosen on each piece.':
    [
      'Burada doldurulan her şey uyuyorsa ve dil aynıysa yazıya eklenir. Boş bırakılırsa her yazıda ayrıca seçilir.',
      'يُلحق بالمقال إذا تحقق كل ما مُلئ هنا وكانت اللغة نفسها. وإن تُرك فارغًا اختير في كل مقال على حدة.',
    ],
  'Every piece': ['Her yazı', 'كل مقال'],
  'Kinds of piece': ['Yazı türleri', 'أنواع المقالات'],
  Sections: ['Bölümler', 'الأبواب'],
  'Use of AI is declared': [
    'Yapay zekâ kullanımı beyan edilmişse',
    'صُرّح باستعمال الذكاء الاصطناعي',
  ],
  'Words in an author’s affiliation': [
    'Yazarın kurumunda geçen sözcükler',
    'كلمات في جهة انتماء الكاتب',
  ],
  'For example “ministry”. One of them is enough; capitals do not count.': [
    'Örneğin “bakanlık”. Biri yeter; büyük küçük harf ayrımı yoktur.',
    'مثل «وزارة». تكفي كلمة واحدة منها، ولا فرق بين الحروف الكبيرة والصغيرة.',
  ],
  Family: ['Aile', 'العائلة'],
  'A word of your own. Of several that apply and share it, only the narrowest is shown: every piece, kind, section, topic, first published elsewhere, sponsored, AI, affiliation, author, chosen on the piece.':
    [
      'Kendi seçtiğiniz bir sözcük. Aynı sözcüğü taşıyan ve uyan notlardan yalnızca en dar kapsamlısı gösterilir: her yazı, tür, bölüm, konu, ilk yayımlandığı yer başka, sponsorlu, yapay zekâ, kurum, yazar, yazıda seçilen.',
      'كلمة من اختياركم. إذا انطبقت عدة تنويهات تحمل الكلمة نفسها ظهر أضيقها نطاقًا وحده: كل مقال، النوع، الباب، الموضوع، نُشر أولًا في مكان آخر، برعاية، الذكاء الاصطناعي، جهة الانتماء، الكاتب، المختار في المقال.',
    ],
  'Mandatory: cannot be taken off a piece': [
    'Zorunlu: bir yazıdan çıkarılamaz',
    'إلزامي: لا يمكن رفعه عن مقال',
  ],
  'effectiveFrom:From': ['Başlangıç', 'من'],
}

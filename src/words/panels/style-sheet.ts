import type { Panel } from './panel.ts'

/** House rules as a table: the names of its columns, what stands in its cells, and what is said of each row. */
export const styleSheetWords = {
  styleColumns: {
    id: ['Id', 'Kimlik', 'المعرّف'],
    find: ['Find', 'Aranan', 'ما يُبحث عنه'],
    prefer: ['Write instead', 'Yerine yazılacak', 'يُكتب بدلًا منه'],
    reason: ['Why', 'Neden', 'لماذا'],
    language: ['Language', 'Dil', 'اللغة'],
    weight: ['How much', 'Ne kadar', 'إلى أي حد'],
    matchCase: ['Match capitals', 'Büyük küçük harf', 'مطابقة الحروف'],
    wrong: ['Wrong', 'Yanlış', 'خطأ'],
    right: ['Right', 'Doğru', 'صواب'],
    active: ['In use', 'Kullanımda', 'مستعملة'],
  },
  styleCells: {
    all: ['all', 'hepsi', 'الكل'],
    must: ['must', 'şart', 'يجب'],
    should: ['should', 'iyi olur', 'ينبغي'],
    perhaps: ['perhaps', 'belki', 'ربما'],
    yes: ['yes', 'evet', 'نعم'],
    no: ['no', 'hayır', 'لا'],
  },
  styleSheet: {
    export: ['Export as CSV', 'CSV olarak dışa aktar', 'تصدير CSV'],
    import: ['Import CSV …', 'CSV içe aktar …', 'استيراد CSV …'],
    title: ['Import house rules', 'Kurum kurallarını içe aktar', 'استيراد قواعد الدار'],
    about: [
      'Choose a CSV file that has the columns of the export. A row with an id changes that rule; one without makes a new rule. Rules that are not in the file stay as they are. Nothing is changed before you have seen what would be.',
      'Dışa aktarılan dosyanın sütunlarını taşıyan bir CSV dosyası seçin. Kimliği olan satır o kuralı değiştirir, olmayan yeni bir kural açar. Dosyada olmayan kurallar olduğu gibi kalır. Neyin değişeceğini görmeden hiçbir şey değişmez.',
      'اختر ملف CSV فيه أعمدة الملف المصدَّر. الصف الذي له معرّف يغيّر قاعدته، والذي بلا معرّف ينشئ قاعدة جديدة. والقواعد التي ليست في الملف تبقى كما هي. لا يتغير شيء قبل أن ترى ما سيتغير.',
    ],
    choose: ['Choose a file …', 'Dosya seç …', 'اختر ملفًا …'],
    chooseAgain: ['Choose another file …', 'Başka dosya seç …', 'اختر ملفًا آخر …'],
    file: ['CSV file', 'CSV dosyası', 'ملف CSV'],
    reading: ['Reading the file …', 'Dosya okunuyor …', 'تجري قراءة الملف …'],
    wouldDo: [
      'New: {{made}}. Changed: {{changed}}. As they are: {{same}}. Refused: {{refused}}.',
      'Yeni: {{made}}. Değişecek: {{changed}}. Aynı kalacak: {{same}}. Kabul edilmeyen: {{refused}}.',
      'جديدة: {{made}}. تتغير: {{changed}}. تبقى كما هي: {{same}}. مرفوضة: {{refused}}.',
    ],
    hasDone: [
      'Made: {{made}}. Changed: {{changed}}. As they were: {{same}}. Refused: {{refused}}.',
      'Açılan: {{made}}. Değişen: {{changed}}. Aynı kalan: {{same}}. Kabul edilmeyen: {{refused}}.',
      'أُنشئت: {{made}}. تغيّرت: {{changed}}. بقيت كما كانت: {{same}}. رُفضت: {{refused}}.',
    ],
    refusedStay: [
      'Refused rows are left out; the others do not wait for them.',
      'Kabul edilmeyen satırlar dışarıda kalır; ötekiler onları beklemez.',
      'تُترك الصفوف المرفوضة، ولا تنتظرها الأخرى.',
    ],
    nothing: ['There is nothing to change.', 'Değiştirilecek bir şey yok.', 'لا شيء للتغيير.'],
    apply_one: [
      'Apply {{count}} change',
      '{{count}} değişikliği uygula',
      'طبّق التغييرات ({{count}})',
    ],
    apply_other: [
      'Apply {{count}} changes',
      '{{count}} değişikliği uygula',
      'طبّق التغييرات ({{count}})',
    ],
    applying: ['Applying …', 'Uygulanıyor …', 'يجري التطبيق …'],
    line: ['Line', 'Satır', 'السطر'],
    rule: ['Rule', 'Kural', 'القاعدة'],
    what: ['What happens', 'Ne olur', 'ما يحدث'],
    new: ['New', 'Yeni', 'جديدة'],
    changed: ['Changes: {{columns}}', 'Değişir: {{columns}}', 'تتغير: {{columns}}'],
    made: ['Made', 'Açıldı', 'أُنشئت'],
    hasChanged: ['Changed: {{columns}}', 'Değişti: {{columns}}', 'تغيّرت: {{columns}}'],
    same: ['Stays as it is', 'Aynı kalır', 'تبقى كما هي'],
    refused: ['Refused: {{why}}', 'Kabul edilmedi: {{why}}', 'رُفضت: {{why}}'],
    sameHidden_one: [
      '{{count}} rule that stays as it is is not listed.',
      'Aynı kalan {{count}} kural listelenmiyor.',
      'لم تُدرج القواعد التي تبقى كما هي ({{count}}).',
    ],
    sameHidden_other: [
      '{{count}} rules that stay as they are are not listed.',
      'Aynı kalan {{count}} kural listelenmiyor.',
      'لم تُدرج القواعد التي تبقى كما هي ({{count}}).',
    ],
    notText: [
      'This file is not UTF-8. Save it as “CSV UTF-8” and choose it again.',
      'Bu dosya UTF-8 değil. “CSV UTF-8” olarak kaydedip yeniden seçin.',
      'هذا الملف ليس UTF-8. احفظه «CSV UTF-8» واختره من جديد.',
    ],
  },
  sheetFaults: {
    unreadable: [
      'A quotation mark in the file is opened and never closed.',
      'Dosyada açılıp kapanmayan bir tırnak var.',
      'في الملف علامة اقتباس فُتحت ولم تُغلق.',
    ],
    noColumn: [
      'The first line must name the columns, “{{column}}” among them. Export the rules to see how.',
      'İlk satırda sütun adları bulunmalı, “{{column}}” da aralarında olmalı. Nasıl olduğunu görmek için kuralları dışa aktarın.',
      'يجب أن يسمّي السطر الأول الأعمدة وفيها «{{column}}». صدّر القواعد لترى كيف.',
    ],
    columnTwice: [
      'Two columns are called “{{column}}”. Take one out.',
      'İki sütunun adı “{{column}}”. Birini çıkarın.',
      'عمودان باسم «{{column}}». احذف أحدهما.',
    ],
    manyRows: [
      'The file has {{count}} rows. Bring at most {{most}} at once.',
      'Dosyada {{count}} satır var. Bir kerede en çok {{most}} satır getirin.',
      'في الملف {{count}} صفًا. لا تُدخل أكثر من {{most}} دفعة واحدة.',
    ],
    unknownId: [
      'There is no rule with this id. Leave the id empty for a new one.',
      'Bu kimlikte bir kural yok. Yeni bir kural için kimliği boş bırakın.',
      'لا قاعدة بهذا المعرّف. اتركه فارغًا لقاعدة جديدة.',
    ],
    twice: [
      'Line {{line}} already speaks of this rule.',
      '{{line}}. satır zaten bu kuraldan söz ediyor.',
      'السطر {{line}} يتناول هذه القاعدة.',
    ],
    unknownWord: [
      '“{{word}}” cannot stand under “{{column}}”. Use {{known}}.',
      '“{{column}}” altında “{{word}}” olamaz. Şunlardan birini kullanın: {{known}}.',
      'لا يجوز «{{word}}» تحت «{{column}}». استعمل {{known}}.',
    ],
    longCell: [
      'Shorten “{{column}}” to {{most}} characters.',
      '“{{column}}” en çok {{most}} karakter olsun.',
      'اختصر «{{column}}» إلى {{most}} حرف.',
    ],
    changedMeanwhile: [
      'A colleague changed this rule meanwhile. Import the file again to see the two.',
      'Bu arada bir meslektaş bu kuralı değiştirdi. İkisini görmek için dosyayı yeniden içe aktarın.',
      'غيّر زميل هذه القاعدة في هذه الأثناء. استورد الملف من جديد لترى الاثنتين.',
    ],
    notStored: [
      'The desk could not store this row. Try it again.',
      'Masa bu satırı saklayamadı. Yeniden deneyin.',
      'لم يستطع القسم حفظ هذا الصف. حاول من جديد.',
    ],
  },
} as const satisfies Panel

import type { Panel } from './panel.ts'

/** What is wrong with a field as somebody filled it in. */
export const fieldWords = {
  fieldFaults: {
    slug: [
      'Use small letters, digits and single hyphens, for example “a-city-that-listens”.',
      'Küçük harf, rakam ve tek kısa çizgi kullanın; örneğin “dinleyen-bir-sehir”.',
      'استخدم حروفًا صغيرة وأرقامًا وشرطات مفردة، مثل «مدينة-تصغي».',
    ],
    code: [
      'Use small letters, digits and hyphens, for example “views-own”.',
      'Küçük harf, rakam ve kısa çizgi kullanın; örneğin “views-own”.',
      'استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات، مثل «views-own».',
    ],
    currency: [
      'Three capital letters, for example “EUR”.',
      'Üç büyük harf, örneğin “EUR”.',
      'ثلاثة أحرف لاتينية كبيرة، مثل «EUR».',
    ],
    timeZone: [
      'Use the name of a zone, for example “Europe/London”.',
      'Bir saat diliminin adını yazın, örneğin “Europe/London”.',
      'اكتب اسم منطقة زمنية، مثل «Europe/London».',
    ],
    endsBefore: [
      'It ends before it begins: choose a later time.',
      'Başlamadan bitiyor: daha geç bir zaman seçin.',
      'ينتهي قبل أن يبدأ: اختر وقتًا لاحقًا.',
    ],
    embed: [
      'This address cannot be shown. Take the one of a page at {{providers}}; anything else can be linked to.',
      'Bu adres gösterilemez. {{providers}} üzerindeki bir sayfanın adresini alın; başka her şeye bağlantı verilebilir.',
      'لا يمكن عرض هذا العنوان. خذ عنوان صفحة على {{providers}}؛ وكل ما عداها يمكن الربط إليه.',
    ],
    piece: ['Choose a piece.', 'Bir yazı seçin.', 'اختر مقالًا.'],
    kindTwice: [
      'One kind of piece stands here twice. Bring the two together.',
      'Bir yazı türü burada iki kez duruyor. İkisini birleştirin.',
      'يرد نوع واحد من المقالات هنا مرتين. اجمع الاثنين.',
    ],
    moreRolesThanPeople: [
      'More roles are asked for than people. Set the number of approvals to {{count}} or more.',
      'Kişiden çok rol isteniyor. Onay sayısını en az {{count}} yapın.',
      'الأدوار المطلوبة أكثر من الأشخاص. اجعل عدد الاعتمادات {{count}} على الأقل.',
    ],
    templateSubject: [
      'The subject must be one line.',
      'Konu tek satır olmalı.',
      'يجب أن يكون الموضوع سطرًا واحدًا.',
    ],
    templatePlace: [
      'There is no place {{place}}. It may use {{known}}.',
      '{{place}} diye bir yer yok. Şunlar kullanılabilir: {{known}}.',
      'لا موضع باسم {{place}}. يجوز استعمال: {{known}}.',
    ],
    webhookLong: [
      'An address has {{most}} characters at most.',
      'Bir adres en çok {{most}} karakter olabilir.',
      'لا يزيد العنوان على {{most}} حرف.',
    ],
    webhookWhole: [
      'Write the whole address, for example “https://partner.example/hooks/desk”.',
      'Adresin tamamını yazın, örneğin “https://partner.example/hooks/desk”.',
      'اكتب العنوان كاملًا، مثل «https://partner.example/hooks/desk».',
    ],
    webhookPassword: [
      'Leave the name and password out: calls are signed instead.',
      'Kullanıcı adıyla parolayı çıkarın: çağrılar bunun yerine imzalanır.',
      'احذف الاسم وكلمة المرور: تُوقَّع النداءات بدلًا من ذلك.',
    ],
    webhookHash: [
      'Leave out the part after “#”: a server never sees it.',
      '“#” işaretinden sonrasını çıkarın: sunucu orayı hiç görmez.',
      'احذف ما بعد «#»: لا يراه الخادم أبدًا.',
    ],
    webhookPrivate: [
      'This address leads into a private network. Name a server of the public internet.',
      'Bu adres özel bir ağa götürüyor. Genel internette bir sunucu yazın.',
      'يقود هذا العنوان إلى شبكة خاصة. اذكر خادمًا على الإنترنت العام.',
    ],
    webhookName: [
      'Name a server of the public internet, for example “partner.example”.',
      'Genel internette bir sunucu yazın, örneğin “partner.example”.',
      'اذكر خادمًا على الإنترنت العام، مثل «partner.example».',
    ],
    webhookHttps: [
      'Only addresses that begin with “https://” are called.',
      'Yalnızca “https://” ile başlayan adresler çağrılır.',
      'لا تُنادى إلا العناوين التي تبدأ بـ «https://».',
    ],
  },
  replyFaults: {
    who: [
      'Say who has a right to reply.',
      'Kimin cevap hakkı olduğunu yazın.',
      'اذكر من له حق الرد.',
    ],
    about: ['Say what they are to reply to.', 'Neye cevap vereceğini yazın.', 'اذكر على ماذا يرد.'],
    waiver: [
      'Say why nobody was asked.',
      'Neden kimseye sorulmadığını yazın.',
      'اذكر لماذا لم يُسأل أحد.',
    ],
    askedAt: ['Say when they were asked.', 'Ne zaman sorulduğunu yazın.', 'اذكر متى سُئل.'],
    deadline: [
      'Say until when they may answer.',
      'Ne zamana kadar cevap verebileceğini yazın.',
      'اذكر إلى متى يمكنه الرد.',
    ],
    deadlineBefore: [
      'The deadline lies before they were asked.',
      'Son cevap zamanı, sorulduğu zamandan önce.',
      'آخر موعد للرد يسبق وقت السؤال.',
    ],
    answer: ['Write down what they said.', 'Ne dediğini yazın.', 'دوّن ما قاله.'],
  },
  styleFaults: {
    empty: ['Write what is to be found.', 'Neyin bulunacağını yazın.', 'اكتب ما يُبحث عنه.'],
    manyPhrases: [
      'Write at most {{most}} lines, and a second rule for more.',
      'En çok {{most}} satır yazın, daha fazlası için ikinci bir kural açın.',
      'اكتب {{most}} سطرًا على الأكثر، وقاعدة ثانية لما زاد.',
    ],
    longPhrase: [
      '“{{phrase}}”: Shorten it to {{most}} characters.',
      '“{{phrase}}”: En çok {{most}} karaktere kısaltın.',
      '«{{phrase}}»: اختصرها إلى {{most}} حرفًا.',
    ],
    starApart: [
      '“{{phrase}}”: Put the * at the end or the beginning of a word.',
      '“{{phrase}}”: * işaretini sözcüğün sonuna ya da başına koyun.',
      '«{{phrase}}»: ضع * في آخر الكلمة أو أولها.',
    ],
    starWithin: [
      '“{{phrase}}”: The * stands at the end or the beginning of a word, not within.',
      '“{{phrase}}”: * işareti sözcüğün sonunda ya da başında durur, içinde durmaz.',
      '«{{phrase}}»: موضع * آخر الكلمة أو أولها لا وسطها.',
    ],
    noWord: [
      '“{{phrase}}”: Write a word, or a few.',
      '“{{phrase}}”: Bir ya da birkaç sözcük yazın.',
      '«{{phrase}}»: اكتب كلمة أو بضع كلمات.',
    ],
    manyWords: [
      '“{{phrase}}”: Shorten it to {{most}} words.',
      '“{{phrase}}”: En çok {{most}} sözcüğe kısaltın.',
      '«{{phrase}}»: اختصرها إلى {{most}} كلمات.',
    ],
    manyStars: [
      '“{{phrase}}”: Use one * in a phrase.',
      '“{{phrase}}”: Bir ifadede tek * kullanın.',
      '«{{phrase}}»: استعمل * واحدة في العبارة.',
    ],
    shortStar: [
      '“{{phrase}}”: Write at least {{least}} letters beside the *.',
      '“{{phrase}}”: * yanında en az {{least}} harf olsun.',
      '«{{phrase}}»: اكتب {{least}} أحرف على الأقل بجانب *.',
    ],
    starMissing: [
      'Where what to write has a *, every line of what is found needs one too.',
      'Yazılacak olanda * varsa bulunacakların her satırında da olmalı.',
      'إن كان في البديل * فلا بد منها في كل سطر مما يُبحث عنه.',
    ],
    manyExamples: [
      'Keep to {{most}} examples of at most {{longest}} characters.',
      'En çok {{most}} örnek, her biri en çok {{longest}} karakter olsun.',
      'اكتفِ بـ {{most}} مثالًا لا يزيد الواحد على {{longest}} حرف.',
    ],
    missed: [
      'Example {{number}}, “{{example}}”, is not found by this rule. Change the rule or the example.',
      'Bu kural {{number}}. örneği, “{{example}}”, bulmuyor. Kuralı ya da örneği değiştirin.',
      'لا تجد هذه القاعدة المثال {{number}}: «{{example}}». غيّر القاعدة أو المثال.',
    ],
    caught: [
      'Example {{number}}, “{{example}}”, should be left alone, and this rule finds something in it. Change the rule or the example.',
      '{{number}}. örneğe, “{{example}}”, dokunulmamalı, ama bu kural onda bir şey buluyor. Kuralı ya da örneği değiştirin.',
      'ينبغي ترك المثال {{number}}، «{{example}}»، على حاله، لكن هذه القاعدة تجد فيه شيئًا. غيّر القاعدة أو المثال.',
    ],
  },
} as const satisfies Panel

import type { Panel } from './panel.ts'

/** What a list of the panel says while there is nothing in it, by its noun: what will stand there, and what to do first. */
export const emptyListWords = {
  emptyLists: {
    pieces: [
      'No pieces yet. Begin one here, or accept a submission and it begins by itself.',
      'Henüz yazı yok. Buradan birine başlayın ya da bir gönderiyi kabul edin; yazı kendiliğinden başlar.',
      'لا مقالات بعد. ابدأ مقالًا من هنا، أو اقبل مادة واردة فيبدأ مقالها من تلقاء نفسه.',
    ],
    comments: [
      'No comments yet. Mark words of a piece and say what you think of them.',
      'Henüz yorum yok. Bir yazıda sözcükleri seçin ve ne düşündüğünüzü söyleyin.',
      'لا تعليقات بعد. حدّد كلمات في مقال وقل رأيك فيها.',
    ],
    submissions: [
      'Nothing has come in yet. Share the pitch page or open a call, or enter by hand what came another way.',
      'Henüz bir şey gelmedi. Öneri sayfasını paylaşın, bir çağrı açın ya da başka yoldan geleni elle girin.',
      'لم يصل شيء بعد. شارك صفحة المقترحات أو افتح دعوة، أو أدخِل يدويًا ما وصل من طريق آخر.',
    ],
    contributors: [
      'Nobody has written to the desk yet. Whoever sends something in stands here.',
      'Masaya henüz kimse yazmadı. Bir şey gönderen burada görünür.',
      'لم يكتب أحد إلى القسم بعد. كل من يرسل شيئًا يظهر هنا.',
    ],
    calls: [
      'No calls yet. A call asks for pitches on one subject until a day, with questions of its own.',
      'Henüz çağrı yok. Çağrı, bir güne dek tek bir konuda öneri ister ve kendi sorularını sorar.',
      'لا دعوات بعد. الدعوة تطلب مقترحات في موضوع واحد حتى يوم معيّن، ولها أسئلتها.',
    ],
    attachments: [
      'No files yet. What comes with submissions is checked and stands here.',
      'Henüz dosya yok. Gönderilerle gelenler denetlenir ve burada durur.',
      'لا ملفات بعد. ما يأتي مع المواد الواردة يُفحص ويظهر هنا.',
    ],
    correspondence: [
      'No letters yet. What is written to contributors and what they answer stands here.',
      'Henüz mektup yok. Gönderenlere yazılanlar ve yanıtları burada durur.',
      'لا رسائل بعد. ما يُكتب إلى المساهمين وما يجيبون به يظهر هنا.',
    ],
    scores: [
      'No scores yet. Colleagues give them to submissions in the inbox.',
      'Henüz puan yok. Meslektaşlar gönderilere gelen kutusunda puan verir.',
      'لا درجات بعد. يمنحها الزملاء للمواد في صندوق الوارد.',
    ],
    setAsideMails: [
      'No mail is set aside. One that cannot be taken in would wait here for somebody to look at it.',
      'Kenara ayrılan posta yok. İçeri alınamayan bir posta burada birinin bakmasını bekler.',
      'لا بريد منحّى. وما يتعذّر قبوله ينتظر هنا من ينظر فيه.',
    ],
    outbox: [
      'No messages yet. Each letter of the desk stands here with what became of it.',
      'Henüz ileti yok. Masanın her mektubu, akıbetiyle birlikte burada durur.',
      'لا رسائل بعد. كل خطاب من القسم يظهر هنا مع مصيره.',
    ],
    messageTemplates: [
      'The desk writes its letters in its own words. Add a template to say one of them in yours.',
      'Masa mektuplarını kendi sözleriyle yazar. Birini sizin sözlerinizle söylemek için şablon ekleyin.',
      'يكتب القسم خطاباته بكلماته. أضف قالبًا ليقول أحدها بكلماتك.',
    ],
    authors: [
      'No authors yet. Add whoever signs your pieces, with a short biography and a picture.',
      'Henüz yazar yok. Yazılarınızı imzalayanları kısa bir özgeçmiş ve görselle ekleyin.',
      'لا كتّاب بعد. أضف من يوقّع مقالاتكم مع نبذة قصيرة وصورة.',
    ],
    disclaimers: [
      'No disclaimers yet. Write “views expressed” once here; it then stands with every piece it applies to.',
      'Henüz uyarı notu yok. “Görüşler yazarındır” notunu burada bir kez yazın; geçerli olduğu her yazıda durur.',
      'لا إخلاء مسؤولية بعد. اكتب «الآراء لصاحبها» هنا مرة واحدة فيظهر مع كل مقال ينطبق عليه.',
    ],
    styleRules: [
      'No house rules yet. Add one with an example that shows it, or import the list you already keep.',
      'Henüz kurum kuralı yok. Örneğiyle birlikte bir kural ekleyin ya da elinizdeki listeyi içe aktarın.',
      'لا قواعد للدار بعد. أضف قاعدة مع مثال يبيّنها، أو استورد القائمة التي عندكم.',
    ],
    sections: [
      'No sections yet. A piece stands in one of them, with its own page for readers.',
      'Henüz bölüm yok. Bir yazı bunlardan birinde durur; her bölümün okur sayfası vardır.',
      'لا أقسام بعد. يوضع المقال في واحد منها، ولكل قسم صفحته للقراء.',
    ],
    topics: [
      'No topics yet. A piece can have several, each with its own page for readers.',
      'Henüz konu yok. Bir yazının birkaç konusu olabilir; her birinin okur sayfası vardır.',
      'لا موضوعات بعد. قد يكون للمقال عدة موضوعات، ولكل منها صفحته للقراء.',
    ],
    series: [
      'No series yet. One ties pieces together that are read after one another.',
      'Henüz dizi yok. Dizi, birbiri ardınca okunan yazıları bağlar.',
      'لا سلاسل بعد. تربط السلسلة مقالات يُقرأ بعضها بعد بعض.',
    ],
    media: [
      'No pictures yet. Add one with what it shows, who made it and under which licence.',
      'Henüz görsel yok. Ne gösterdiği, kimin yaptığı ve hangi lisansla olduğuyla birlikte ekleyin.',
      'لا صور بعد. أضف صورة مع ما تُظهره ومن صنعها وبأي ترخيص.',
    ],
    publications: [
      'Nothing is published yet. A piece that passes its checks is published from its own page.',
      'Henüz bir şey yayımlanmadı. Denetimlerini geçen yazı kendi sayfasından yayımlanır.',
      'لم يُنشر شيء بعد. المقال الذي يجتاز فحوصه يُنشر من صفحته.',
    ],
    partners: [
      'No partners yet. Add whoever may print your pieces or is told when they change.',
      'Henüz ortak yok. Yazılarınızı basabilecek ya da değişince haber alacak olanı ekleyin.',
      'لا شركاء بعد. أضف من يجوز له نشر مقالاتكم أو يُخبَر حين تتغيّر.',
    ],
    deliveries: [
      'No partner was called yet. Each call stands here with the answer.',
      'Henüz hiçbir ortak aranmadı. Her arama, yanıtıyla birlikte burada durur.',
      'لم يُتصل بشريك بعد. كل اتصال يظهر هنا مع جوابه.',
    ],
    copies: [
      'No partner has a copy yet. What each of them took stands here.',
      'Henüz hiçbir ortakta kopya yok. Her birinin aldığı burada durur.',
      'لا نسخة عند أي شريك بعد. ما أخذه كل منهم يظهر هنا.',
    ],
    proofs: [
      'No proofs yet. One is made when a piece asks for checks; what is approved is exactly that text.',
      'Henüz prova yok. Bir yazı denetim isteyince hazırlanır; onaylanan tam olarak o metindir.',
      'لا بروفات بعد. تُعدّ البروفة حين يطلب المقال فحوصًا، وما يُعتمد هو ذلك النص بعينه.',
    ],
    approvals: [
      'No approvals yet. Whoever signs a check of a proof stands here.',
      'Henüz onay yok. Bir provanın denetimini imzalayan burada görünür.',
      'لا اعتمادات بعد. من يوقّع فحصًا لبروفة يظهر هنا.',
    ],
    deskNotes: [
      'No notes yet. Colleagues write them on the page of a piece or a submission.',
      'Henüz not yok. Meslektaşlar bunları bir yazının ya da gönderinin sayfasında yazar.',
      'لا ملاحظات بعد. يكتبها الزملاء في صفحة مقال أو مادة واردة.',
    ],
    claims: [
      'No claims yet. Mark a sentence of a piece as something to be checked.',
      'Henüz iddia yok. Bir yazıda denetlenecek bir cümleyi işaretleyin.',
      'لا ادّعاءات بعد. حدّد في مقال جملة يلزم التحقق منها.',
    ],
    replies: [
      'Nobody was asked for a reply yet. Whom a piece criticises is asked on its page.',
      'Henüz kimseden yanıt istenmedi. Bir yazının eleştirdiği kişiye, yazının sayfasından sorulur.',
      'لم يُطلب ردّ من أحد بعد. من ينتقده المقال يُسأل من صفحة المقال.',
    ],
    copyMarks: [
      'No finding was dismissed yet. Those of the copy desk that somebody set aside stand here with the reason.',
      'Henüz hiçbir bulgu geçilmedi. Düzeltme masasının bulgularından geçilenler gerekçesiyle burada durur.',
      'لم تُستبعد ملاحظة بعد. ما استُبعد من ملاحظات التحرير اللغوي يظهر هنا مع سببه.',
    ],
    signedLinks: [
      'No links yet. A guest is shown a proof by one, from the page of the piece.',
      'Henüz bağlantı yok. Konuğa prova, yazının sayfasından bir bağlantıyla gösterilir.',
      'لا روابط بعد. تُعرض البروفة على ضيف برابط من صفحة المقال.',
    ],
    releases: [
      'No releases yet. Every text that goes out stays here as it went.',
      'Henüz sürüm yok. Yayına giden her metin, gittiği haliyle burada kalır.',
      'لا إصدارات بعد. كل نص يخرج يبقى هنا كما خرج.',
    ],
    reasons: [
      'No reasons of your own yet. Those that come with the desk are offered with a decision.',
      'Size özgü gerekçe yok. Kararlarda masayla gelenler sunulur.',
      'لا أسباب خاصة بكم بعد. تُعرض مع كل قرار الأسباب التي تأتي مع القسم.',
    ],
    events: [
      'Nothing has happened yet. What is done is written here and cannot be changed.',
      'Henüz bir şey olmadı. Yapılanlar buraya yazılır ve değiştirilemez.',
      'لم يحدث شيء بعد. ما يُفعل يُكتب هنا ولا يتغيّر.',
    ],
    workflowDefinitions: [
      'No workflow was kept yet. Each one that a piece began with stands here.',
      'Henüz iş akışı saklanmadı. Bir yazının başladığı her akış burada durur.',
      'لم يُحفظ مسار عمل بعد. كل مسار بدأ به مقال يظهر هنا.',
    ],
    users: [
      'No accounts yet. Add your colleagues and what each of them may do.',
      'Henüz hesap yok. Meslektaşlarınızı ve yapabileceklerini ekleyin.',
      'لا حسابات بعد. أضف زملاءك وما يجوز لكل منهم فعله.',
    ],
  },
} as const satisfies Panel

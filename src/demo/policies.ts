/** What the demo newsroom says under its pieces and to those who write to it. */

import type { DemoCall, DemoDisclaimer, DemoNewsroom } from './story.ts'

export const site: DemoNewsroom['site'] = {
  name: 'The Osmere Lantern',
  description:
    'Opinion from a port city and the places its boats go to: argued with care, signed by name, corrected in the open.',
  pitchEmail: 'pitches@desk.example',
  language: 'en',
  invitation:
    'Have you an argument that only you can make? Tell us in a paragraph what you would say and why it matters now. Every pitch is read by a person and answered within ten days.',
  commentNotices: {
    open: 'Comments are open. Argue with the piece, and be good company to the other readers.',
    'pre-moderated':
      'Comments are read by an editor before they appear, on weekdays between nine and six.',
    closed: 'There are no comments on this piece. Letters to the editor are always welcome.',
  },
  otherLanguages: [
    {
      language: 'tr',
      deskName: 'Yayın kurulu',
      invitation:
        'Yalnızca sizin kurabileceğiniz bir sav mı var? Ne diyeceğinizi ve bunun neden şimdi önemli olduğunu bir paragrafta yazın. Her öneriyi bir insan okur ve on gün içinde yanıtlar.',
      commentNotices: {
        open: 'Yorumlar açık. Yazıyla tartışın, öteki okurlara iyi yol arkadaşı olun.',
        'pre-moderated':
          'Yorumlar görünmeden önce bir editör tarafından okunur; hafta içi dokuzla altı arası.',
        closed: 'Bu yazı yoruma kapalı. Editöre mektuplarınızı her zaman bekleriz.',
      },
    },
    {
      language: 'ar',
      deskName: 'هيئة التحرير',
      invitation:
        'هل لديك حجّة لا يستطيع سواك أن يسوقها؟ أخبرنا في فقرة واحدة بما ستقوله ولماذا يهمّ الآن. كل مقترح يقرؤه إنسان ويردّ عليه خلال عشرة أيام.',
      commentNotices: {
        open: 'التعليقات مفتوحة. جادِل المقال، وكن رفيقًا حسنًا لسائر القراء.',
        'pre-moderated': 'يقرأ محرّر التعليقات قبل ظهورها، في أيام العمل بين التاسعة والسادسة.',
        closed: 'لا تعليقات على هذا المقال. ورسائلكم إلى المحرّر موضع ترحيب دائمًا.',
      },
    },
  ],
}

export const disclaimers: DemoDisclaimer[] = [
  {
    code: 'views-own',
    name: 'The writer’s own view',
    placement: 'after-body',
    kinds: ['analysis', 'column', 'op-ed', 'reply'],
    wordings: [
      {
        language: 'en',
        one: 'This is the author’s own view. The Osmere Lantern prints opinions of many kinds and takes none of them for its own unless it says so.',
        several:
          'These are the views of those who signed the article. The Osmere Lantern prints opinions of many kinds and takes none of them for its own unless it says so.',
        none: 'This is the view of the writer, whose name is known to the desk. The Osmere Lantern prints opinions of many kinds and takes none of them for its own unless it says so.',
      },
      {
        language: 'ar',
        one: 'هذا رأي الكاتب وحده. تنشر «فانوس أوزمير» آراءً مختلفة، ولا تتبنّى رأيًا منها ما لم تقل ذلك صراحةً.',
        several:
          'هذه آراء الموقّعين على المقال وحدهم. تنشر «فانوس أوزمير» آراءً مختلفة، ولا تتبنّى رأيًا منها ما لم تقل ذلك صراحةً.',
        none: 'هذا رأي كاتبٍ يعرف التحرير اسمه. تنشر «فانوس أوزمير» آراءً مختلفة، ولا تتبنّى رأيًا منها ما لم تقل ذلك صراحةً.',
      },
      {
        language: 'tr',
        one: 'Bu yazı yazarının kendi görüşüdür. The Osmere Lantern farklı görüşlere yer verir; açıkça belirtmedikçe hiçbirini kendi görüşü saymaz.',
        several:
          'Bu yazı, altında imzası bulunanların görüşüdür. The Osmere Lantern farklı görüşlere yer verir; açıkça belirtmedikçe hiçbirini kendi görüşü saymaz.',
        none: 'Bu yazı, adı yazı işlerince bilinen bir yazarın görüşüdür. The Osmere Lantern farklı görüşlere yer verir; açıkça belirtmedikçe hiçbirini kendi görüşü saymaz.',
      },
    ],
  },
  {
    code: 'letters',
    name: 'Letters to the editor',
    placement: 'after-body',
    kinds: ['letter'],
    wordings: [
      {
        language: 'en',
        one: 'Letters may be shortened, never sharpened. The writer has seen this text as printed.',
        several:
          'Letters may be shortened, never sharpened. The writers have seen this text as printed.',
        none: 'Letters may be shortened, never sharpened. The writer’s name and address were supplied to the desk.',
      },
    ],
  },
]

export const calls: DemoCall[] = [
  {
    slug: 'the-city-after-dark',
    title: 'The city after dark',
    opens: -12,
    closes: 21,
    words: { min: 500, max: 900 },
    guidelines: `
We are looking for arguments about Osmere between dusk and dawn: who keeps it going, who may be out in it, what it costs and what it is for.

Write about something you have seen for yourself. Say early what you would have us do, and take the best objection seriously. First-time writers are welcome, and so are pieces in Arabic and Turkish.

Tell us of any interest you have in the matter, and whether a machine wrote any part of the text. We pay 200 crowns for each article published.
`.trim(),
  },
  {
    slug: 'a-room-of-the-town',
    title: 'A room of the town',
    opens: -70,
    closes: -25,
    words: { min: 400, max: 700 },
    guidelines: `
Choose one public room (a waiting room, a swimming bath, a registry, a stairwell) and tell us what it teaches the people who use it.

No more than 700 words. One room, please, and one idea.
`.trim(),
  },
]

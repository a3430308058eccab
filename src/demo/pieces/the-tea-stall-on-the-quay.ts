import type { DemoPiece } from '../story.ts'

/** Published, in Turkish. */
export const theTeaStallOnTheQuay: DemoPiece = {
  slug: 'iskeledeki-cayciya-dokunmayin',
  kind: 'op-ed',
  language: 'tr',
  stage: 'published',
  headline: 'İskeledeki çaycıya dokunmayın',
  standfirst:
    'Rıhtım yenilenecekmiş. Yenilensin; ama sabahın beşinde orada yanan tek ışığı söndürmeden.',
  byline: 'authors',
  authors: ['deniz-akkiyi'],
  section: 'society',
  topics: ['the-coast', 'work-and-care'],
  picture: 'tea-stall',
  disclaimers: ['views-own'],
  comments: 'open',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -5.7,
  text: `
Sabahın beşinde Tallow rıhtımında yanan tek bir ışık vardır. Balıktan dönenler, gece vardiyasından
çıkanlar, ilk vapuru bekleyenler o ışığın çevresinde toplanır. Işık, Osman Usta’nın çay ocağıdır: üç
tabure, bir tezgâh, hiç soğumayan iki demlik. Bardağı iki kron. Paranız yoksa yarın verirsiniz; yarın
da yoksa kimse hatırlatmaz.

Belediye rıhtımı yenilemek istiyor. Çizimlere baktım, güzel: geniş basamaklar, ıhlamur ağaçları,
ahşap banklar. Çizimlerde insanlar da var; hepsi gündüz gelmiş, hepsi genç, hepsi dondurma yiyor. Çay
ocağının yerinde ise “esnek etkinlik alanı” yazıyor.

## Boşluk dediğimiz yer

Bir yeri haritada boş göstermek kolaydır. Oysa o köşe boş değil. İş bulan, sevincini söyleyecek
birini orada bulur. Dili dönmeyen, gelen mektubu orada okutur. Eşini geçen kış kaybeden Kâzım Bey,
evde tek başına içmemek için çayını her sabah orada içer. Hiçbirinin adı projede geçmiyor, çünkü
bunların hiçbiri bir etkinlik değil; yalnızca birer alışkanlık.

> Şehir, birbirini tanımayan insanların aynı tezgâha dirsek koyabildiği yerdir.

Eskisi kalsın, hiçbir şey değişmesin demiyorum. Rıhtımın taşları oynuyor, yağmurda her yer göl oluyor;
tekerlekli sandalyeyle oraya inmek mümkün değil. Yenileme gerekli. Benim sorum şu: yenilerken kimi
çağırıyor, kimi sessizce dışarıda bırakıyoruz?

## Üç küçük şart

[Rıhtım Dostları](https://rihtim.example.org/uc-sart) üç şey istiyor, üçü de makul. Çay ocağı inşaat
sürerken birkaç adım öteye taşınsın, iş bitince yerine dönsün. Kirası bugünkü gibi kalsın. Yeni
banklardan hiç olmazsa biri denize değil tezgâha baksın; çünkü insan sabahın beşinde önce bir yüz
görmek ister.

Mimarlar ışığı sever. O köşede kırk yıldır yanan bir ışık var. Onu çizmeleri gerekmiyor; söndürmesinler
yeter.
`,
}

import type { DemoPiece } from '../story.ts'

/** A translation that went out before its source was corrected: it still has the wrong figure. */
export const whatTheNightTramCostsInTurkish: DemoPiece = {
  slug: 'gece-tramvayi-neye-mal-oluyor',
  kind: 'analysis',
  language: 'tr',
  translationOf: 'what-the-night-tram-costs',
  stage: 'published',
  headline: 'Gece tramvayı neye mal oluyor, neyi kurtarıyor',
  standfirst:
    '4 numaralı hatta sabaha kadar beş araç çalışıyor. Meclis boş koltukları saymadan önce, dolu olanlarda kimin oturduğunu saysa iyi eder.',
  byline: 'authors',
  authors: ['maren-ostrevik', 'osmere-tenants-assembly'],
  section: 'city',
  topics: ['getting-about', 'work-and-care', 'housing'],
  picture: 'tram-in-rain',
  disclaimers: ['views-own'],
  disclosures: [
    {
      kind: 'interests',
      author: 'osmere-tenants-assembly',
      text: 'Osmere Kiracılar Meclisi gece toplu taşımasının sürmesi için kampanya yürütüyor; burada anlatılan araştırmayı da kendisi yaptı.',
    },
  ],
  comments: 'pre-moderated',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -8.4,
  text: `
Gece yarısıyla sabahın beşi arasında 4 numaralı hatta beş tramvay gidip gelir. O saatte Osmere’de
hareket eden tek toplu taşıma araçları bunlardır; belediye meclisi onları durdurmayı öneriyor. Ne kadar
tasarruf edileceği açıklandı. Açıklanmayan, hesabın öteki sütunu: belediyede kimseden onu çıkarması
istenmedi.

Biz o sütunu doldurmaya çalıştık. Aşağıdakiler, işletmenin yayımladığı rakamlara, hastaneyle iki
fırından gelen yanıtlara ve Kiracılar Meclisi gönüllülerinin mart ayında dokuz gece boyunca 212
yolcuyla yaptığı görüşmelere dayanıyor. [Tabloların tamamı](https://tenants.example.org/line-4) herkese
açık; nerede yanıldığımızı söyleyene teşekkür borçlu oluruz.

## Birinci sütun

Gece seferleri kente yılda 3,1 milyon krona mal oluyor. Gecede yaklaşık 410, yılda 150 bin kadar
yolcu taşınıyor; yani her yolculuk 8,70 kron tutuyor ve bunun üç kronunu yolcu ödüyor. Öğlen yapılan
bir yolculuğun kente maliyeti bunun yarısından az. Masadaki rakamlar yalnızca bunlarsa konu kapanmıştır.

Masadaki rakamlar yalnızca bunlar. Meclisin raporu iki sayfa ve içinde “yolcu” sözcüğü bir kez geçiyor.

## İkinci sütun

Konuştuğumuz her yüz kişiden altmış biri işe gidiyor ya da işten dönüyordu: hemşireler, hasta
bakıcılar, fırıncılar, temizlikçiler, çocuk çiftliğindeki hayvanları besleyen bir adam. Dörtte biri,
tramvay kalkarsa işini ya da vardiyasını bırakmak zorunda kalacağını söyledi. Umut ve abartma
payını düşün; yarıya indirin. Geriye yine, kentin onsuz yapamadığı ve yerine adam bulmakta zaten
zorlandığı işlerden ayrılacak elli kişi kalıyor.

Hastane, vardiyası tramvayın gitmediği saatte biten çalışanları için şimdiden taksiye yılda 240 bin
kron veriyor. Kendi hesabına göre 4 numara gece yarısı durursa bu para üç katına çıkacak. Aradaki
yarım milyonu başka bir komisyon, başka bir keseden ödeyecek; bu yüzden kimsenin raporunda bu kararın
bedeli olarak görünmeyecek. Ama bedel yine bu kararın bedeli olacak.

> Bir dairede tasarruf diye yazılıp ötekine fatura olarak giden para, yalnızca adres değiştirmiştir.

Bir de kira var. Hastaneye yürüme uzaklığındaki odalar, hattın öbür ucundaki aynı odalardan ayda
ortalama 190 kron pahalı. Gece tramvayı, düşük ücretin düşük kirayla buluşmasını sağlar. Onu
kaldırırsanız birkaç yüz kişi her ay bu parayı bulmak ya da gitmek zorunda kalır; hangisini
yaptıklarını, yirmi yıldır Meclis’in telefonuna baktığımız için biliyoruz.

## Bilmediklerimiz

Bu insanların kaçının başka bir yol bulacağını söyleyemeyiz. Kiminin bisikleti, kiminin kamyonetli bir
kardeşi var. Martın dokuz gecesi bir yıl demek değildir; soru yanıtlamak için duran yolcu da uyuyan
yolcuya benzemeyebilir. Dürüstçe bir sayı veremediğimiz her şeyi dışarıda bıraktık: eve sağ salim dönen
gençleri, biri kalkıp gidebildiği için biten kavgayı, önünden geçen aydınlık bir pencerenin verdiği
düpedüz huzuru.

Yine de iki sütun birbirinden uzak değil ve uzun olan ikincisi. Meclis, bu hizmetin değerinin
maliyetinden az olduğuna karar verebilir. Meclisler bunun için vardır. Ama kararını iki sayfa da
açıkken versin; geç vardiyada çalışanların gelip bildiklerini söyleyebileceği, sonra da tramvaya binip
işe yetişebileceği kadar erken bir saatte toplanarak.
`,
}

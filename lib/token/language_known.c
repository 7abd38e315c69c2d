/* SPDX-License-Identifier: MIT */
/* What the languages are told by that libstemmer can stem. */
#include "token/language.h"

#include <string.h>

const struct ti_language ti_languages_known[] = {
    { "english",
      " the and to of is in it you that for on are was with this have not be but they "
      "at "
      "what my your we me do can just from all so if or as about out get up how who "
      "will "
      "more when don't it's i'm been there an our has their which would than ",
      " ing tion ness ment ly ed ful ight ould ght ck wh ough ings ers ", NULL, 0, 0 },
    { "spanish",
      " el la los las de que y en un una por con para es se del al lo como más pero "
      "sus le "
      "ya este sí porque esta son entre cuando muy sin sobre también hasta hay donde "
      "quien "
      "todo nos ni contra ese eso ella yo mi mis tu te qué está hoy ser así gracias ",
      " ción ado ada ando iendo dad aba ían ito ita ero era oso osa ente azo illo "
      "ones ",
      "ñ¿¡", 0, 0 },
    { "portuguese",
      " o a os as de que e em um uma por com para é se do da dos das no na nos nas ao "
      "à "
      "mais mas seu sua ele ela isso este esta muito também quando sem já você eu meu "
      "minha "
      "não são foi está tem pra pelo pela como ou só até hoje obrigado ",
      " ção ções ões ado ada ando endo dade inho inha eiro eira ável mente agem ei ou "
      "aram eram avam ência ância ador ável ível ão ões ais ",
      "ãõç", 0, 0 },
    { "french",
      " le la les de des du un une et est en que qui dans pour pas sur avec ce cette "
      "ces il "
      "elle je tu nous vous ils ne se sa son ses mon ma mes au aux plus par mais ou où "
      "sont "
      "être fait tout c'est j'ai d'un l'on très bien comme chez merci ",
      " tion ment eux euse ait ent aux eur eurs ique ée ées er ais elle ette oir é ons "
      "ez ants ions iez ière isme iste aire eaux ées ",
      "èêàùœçë", 0, 0 },
    { "german",
      " der die das und ist in den von zu mit sich auf für nicht ein eine einen einem "
      "einer "
      "es ich du er sie wir ihr dem des im am als auch an werden aus bei nach nur noch "
      "war "
      "hat wie aber wenn oder was so man kann mir mich dass sind heute mehr ",
      " ung keit heit lich isch chen sch ten ter end eln ern ungs en st ", "äöüß", 0,
      0 },
    { "italian",
      " il lo la i gli le di che e è un una per con del della dei delle non si in da "
      "al alla "
      "sono come ma anche ho ha più mi ti ci se questo questa quello io tu lui lei noi "
      "voi "
      "nel nella sul sulla tutto quando perché cosa molto oggi grazie ",
      " zione ione ando endo ità are ere ire ato ata ati ono ello ella ezza oso mente "
      "iamo ano ono asse ito gli cia gia tto tti tta zzo oni ",
      "àèìòù", 0, 0 },
    { "dutch",
      " de het een en van ik te dat die in is niet op aan met voor er zijn als om je "
      "hij ze "
      "we maar ook dan nog bij naar wat was uit door over heb heeft deze dit wel geen "
      "mijn "
      "jouw kan al hoe zo nu of waar veel vandaag ",
      " lijk heid ing tje je oor aan ijk isch ten aar oon eer ijn ", NULL, 0, 0 },
    { "swedish",
      " och i att det som en på är av för med den till inte jag han har ett om var de "
      "men så "
      "vi hon kan från du ska när nu här min mitt dig mig eller bara vad efter varit "
      "mycket "
      "alla hur också ",
      " arna erna ade ning het lig sig tion ande iska orna are ades het heten ingar "
      "iskt ligt ",
      "åäö", 0, 0 },
    { "danish",
      " og i at det som en på er af for med den til ikke jeg han har et om var de men "
      "så vi "
      "hun kan fra du skal når nu her min mit dig mig eller bare hvad efter været "
      "meget alle "
      "hvor også ud ind blev ",
      " ede hed lig else erne ende ige ", "æøå", 0, 0 },
    { "norwegian",
      " og i at det som en på er av for med den til ikke jeg han har et om var de men "
      "så vi "
      "hun kan fra du skal når nå her min mitt deg meg eller bare hva etter vært mye "
      "alle "
      "hvor også ut inn ble ",
      " ene het lig else ende tt ige ", "æøå", 0, 0 },
    { "finnish",
      " ja on ei se että en oli hän mutta ovat kun niin myös tai kuin joka mitä olen "
      "minä sinä "
      "nyt vain sen tämä mukaan ole ovat jos vielä sitten paljon tänään kiitos ",
      " ssa ssä sta stä lla llä lle inen isen nen vat ään iin een ista ", "äö", 0, 0 },
    { "hungarian",
      " a az és hogy nem is egy van ez azt meg csak de már volt ha mint még ki el mert "
      "nagyon "
      "kell vagy minden itt most én te ő mi ti ők jó köszönöm ",
      " ság ség nak nek ban ben ból ről tam tem ás és ető unk ", "őűöüáéí", 0, 0 },
    { "romanian",
      " și în de la cu pe nu că este un o din pentru sunt care mai ce se dar au a fost "
      "eu tu "
      "el ea noi voi am ai are să le foarte acum mulțumesc ",
      " ul ului ilor are ește ție ții esc ească ", "ășțîâ", 0, 0 },
    { "turkish",
      " ve bir bu da de için çok ne ben sen o biz siz ama gibi daha var yok mi mı "
      "değil en ile "
      "her kadar sonra olan olarak şey bana sana beni seni bugün ",
      " lar ler dan den lık lik yor dır dir mış miş nda nde acak ecek sın sin ",
      "ığşçöü", 0, 0 },
    { "indonesian",
      " yang dan di ini itu dengan untuk dari tidak ada aku saya kamu ke akan bisa "
      "juga sudah "
      "pada yg gak nggak ga aja mau lagi kalau karena buat sama apa banget udah kok "
      "dong sih "
      "jadi lebih orang hari jangan ",
      " kan nya lah kah pun ngan ang ng aan ian uan akan inya anya tas wan ", NULL, 0,
      0 },
    { "russian", NULL, NULL, NULL, 0x400, 0x4ff },
    { "greek", NULL, NULL, NULL, 0x370, 0x3ff },
    { "arabic", NULL, NULL, NULL, 0x600, 0x6ff },
    { "armenian", NULL, NULL, NULL, 0x530, 0x58f },
    { "hindi", NULL, NULL, NULL, 0x900, 0x97f },
    { "tamil", NULL, NULL, NULL, 0xb80, 0xbff },
};

const size_t ti_languages_known_count =
    sizeof ti_languages_known / sizeof ti_languages_known[0];

const struct ti_language *
ti_language_find(const char *name, size_t bytes)
{
    for (size_t i = 0; i < ti_languages_known_count; i++)
        if (strlen(ti_languages_known[i].name) == bytes &&
            memcmp(ti_languages_known[i].name, name, bytes) == 0)
            return &ti_languages_known[i];
    return NULL;
}

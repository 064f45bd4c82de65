/** The commonest small words of languages in Latin letters that coverage of the alliance comes in, by ISO 639-1. */
// biome-ignore format: a table
const ROWS: readonly (readonly [string, string])[] = [
  ['de', 'der die das den dem des ein eine einen einer und ist im mit von zu für auf nicht auch sich sie es er wir dass wird werden hat sind bei nach wie aus am zum zur als oder aber noch soll hieß'],
  ['fr', 'le la les un une des du de et est en dans que qui pour sur par avec au aux ce cette son sa ses il elle nous ne pas plus sont ont être été mais ou où se leur'],
  ['es', 'el la los las un una de del y en que por para con su sus se es no lo al como más pero este esta ha han son fue ser o sobre entre también'],
  ['it', 'il lo la i gli le un una di del della dei delle e che in per con su da dal alla al non si è sono ha anche come più ma nel nella questo questa'],
  ['pt', 'o a os as um uma de do da dos das e em no na que por para com se não ao à como mais mas foi são é ser seu sua pelo pela também'],
  ['nl', 'de het een en van dat die niet met voor op zijn aan er ook als bij door naar maar om te worden wordt heeft hebben zij hij wij uit nog over dan'],
  ['da', 'og i at er en et den det de til af på med som ikke har der vil kan skal var men om fra sig også efter blev bliver eller'],
  ['no', 'og i å at er en et den det de til av på med som ikke har vil kan skal var men om fra seg også etter ble blir eller'],
  ['sv', 'och i att är en ett den det de till av på med som inte har vill kan ska var men om från sig också efter blev blir eller för'],
  ['fi', 'ja on ei se että oli hän myös mutta kun niin ovat jo tai joka jotka sen mukaan vain kuin ole olla sekä nyt'],
  ['et', 'ja on ei see et oli ta ka aga kui nii mis kes või oma ning selle pole veel ainult kuid olema meie'],
  ['lv', 'un ir ar no uz par ka kas bet lai arī nav pēc pie tas tā bija kā vai savu jau šo viņš'],
  ['lt', 'ir yra su iš į kad bet kaip tai buvo ar jis jo nuo per už po apie taip pat mes nėra savo dėl prie kuris'],
  ['pl', 'i w na z do się nie że to jest o po za od jak ale przez przy dla są był była było oraz tym które który czy już'],
  ['cs', 'a v na se je že s z do o po za od jako ale pro při jsou byl byla bylo jeho která který nebo už není aby to'],
  ['sk', 'a v na sa je že s z do o po za od ako ale pre pri sú bol bola bolo jeho ktorá ktorý alebo už nie aby to'],
  ['hu', 'a az és hogy nem egy is meg de van volt már csak ez azt mint vagy el ha lesz még ki szerint'],
  ['ro', 'și în de la cu pe un o nu că din este sunt pentru care a ai ale al mai ca dar sau fost prin după se'],
  ['hr', 'i u na je da se za su od s ne to koji koja koje što kao ali bi će nije iz po o ili već'],
  ['sl', 'in v na je da se za so od z ne to ki kot pa bi bo ni iz po o ali še tudi smo'],
  ['tr', 've bir bu da de için ile olarak olan çok daha ne en gibi ancak ya sonra kadar değil olduğunu her'],
  ['sq', 'dhe në të e i një për me nga që është se nuk ka si por do janë kjo ky'],
  ['is', 'og í að á er um við sem ekki en til það var hann hún þess þeir af með eru fyrir hefur'],
]

export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.map(([language, words]) => [language, new Set(words.split(' '))]),
)

/**
 * Given names of women that are rarer than those of `first-names.ts`, of the same languages, folded. Left out is what a word, a city of the register or a name of
 * the other gender is spelt like. Held against the name lists of the npm packages gender-detection 0.1.0 and
 * gender-detection-from-name 1.11.5: a name on which these disagree with us is left out.
 */
export const rarerWomen = `
adele adelheid adelina adelinde adriane aelita afra agathe agne agnese agneta agnete aileen ailsa aina ainhoa airi aisha aislinn aiste albena
albertina albina aldona alenka alessia alexa alexina alfhild alfreda alida aliona alise alja allegra allison almut aloisia alona alvina alwine
amalia amelija amina amparo anabel anabela anais anca ancuta anda andjela andra andrada anelia aneta anete anett angele angelica angelika
angelique anica anina anisoara anissa annabel annabelle annamaria annegret anneke anneliese annelise annemieke annie anniina annikki ansa
antonella antonietta antonina anu aoife apollonia apolonia arabella ariadna ariane arja arlette armelle arzu asena aslaug asli aslihan asta
asuman atanaska athena aude audra augustina aurelia aurelie aurore ausma ausrine auste austeja avril ayanna aycan ayfer aynur aysegul aysel
aysun azra babette barbro bathilde beatrix begona belen belinda benedetta benedicte benedikta benigna berenice berenike berfin berna bernardine
berta bertha berthe bertine beryl betty bianca birte birute blanka blerta bodil boglarka bojana borbala borislava branislava branka brianna
brigida brigit brita britt brittany bronislava bronwyn bruna brunhilde burcu cagla canan candice carine carlotta carmela carmelita carola
carole carolien cassandra cayetana cecile celestina celestine celia celina cemile chantal cheryl chrysoula chrystia ciara cilla cindy claire
clarissa claudette clelia clemencia clotilde coline colleen consolata constance constanza constanze cora coralie cordelia cordula corina
corinna corrie cosima cristiana cynthia dafina dafna dagmar dagny dagrun daina dalia daliborka damaris danica danielle danita danka danute
daphne daria darija darina darja debra dejana delfina delia delina demet denisa derya desanka despoina diane dianne dietlind dijana dilara
dilek dilys dimitra dina dinah djamila dobrila dolors doreen dorina dorinda dorine dorit dorle dorrit dorte dragica dubravka dunja ebru ece eda
edda edeltraud edina edna edwige effie efthymia eglantine eija eila eilidh eilis eira eirini eithne eivor elaheh elda eleftheria elenora
elfrida elfriede eliane elinor elinore elissavet elke elli ellie ellinor elma elodie eloisa eloise elsbeth elsie elspeth elvira elvire elzbieta
emanuela emanuelle emeline emese emiliana emilija emina emmanuelle emmeline enid eniko enrica erica ernestine ersilia erzsebet esma esme esmee
esmeralda esra estelle estera estrella etelka ethel etta eufemia eulalia eunice euphemia evangelia evdokia evelien eveliina evelina evgenia
evgenija evie evita fadime fanni fanny fantine faustina felicia feliciana fenella fenna ferdane feride feyza filippa filiz filomena finnuala
fiorella fiorenza florentina floriana florica fotini frauke freda frederika frederique fredrika frieda frigga fruzsina fulya fusun gabrijela
gaelle galina gemma genoveva georgette georgiana georgine gerda gerlinde germaine gerti gertraud gertrude gesa gesche gesine ghislaine giada
gianna gilda ginevra gioconda gisela gisele giselle gitta gitte giuliana giuseppina gizella gizem gladys glenda glenys godelieve gorel
graziella grietje gro grozdana gudbjorg gudlaug gudula guendalina gulay gulcan gulnara gulsen gunda gundula gunnel gunvor guri gwen gwendolen
gwendolyn gwyneth gyda hadia hadja haldis halldis halldora halyna hanneke hannele harriett hatidza hedvig hedy hella helmi heloise henna
henrietta henriette henrike hermina hermine herta hertha hildegard hildegunde hildegunn hildur hiltrud hina hjordis honora honorine hortense
hristina ildiko ilhan ilinca ilka ilke ilma ilze imelda imke ina inara indre inesa inge ingegerd ingela ingrun ingunn inka inna inta ioanna
iolanda ionela iphigenia iren irja irmela irmeli irmgard irmtraud iryna isadora isaura isidora isla ismene isolde itziar iulia iuliia ivana
ivanka ivanna ivette ivka ivona ivonne jaana jacinda jacinta jadviga jagna jagoda jamila janneke jannicke jantine jasmina jasmine jeannette
jekaterina jelka jemima jennie jeta jirina joanne jodie joelle johanne jolana jolande jolien joni jonna jorid jorun jorunn josefa josefina
josefine josephina josette josipa jovana jovanka juanita judit judita judy jule juliane julianna julianne juliette julita junia jurate justina
justine jutka kaarina kadriye kaia kalina kalliopi kalpana kamelia kamila kamile karianne karolien karoliina karoline kasandra kassandra
katalina katariina katelijn kateryna katharine katherine kati katica katinka katka katrien katy katya khrystyna kiara kimberly kira kirsty
klaudija kolinda konstanze koraljka kornelia krasimira kreszentia krista kristiina kristjana kriszta krisztina ksenia ksenija kunigunde kveta
kvetoslava kyra kyrsten ladina laila laima laina lana lara larissa larysa lasma latifa laurette lavinia leana leentje leia lene leni lenka
lenke leocadia leonie leonora leontina leontine leopoldine lesia letizia lia liana lidija lidiya lieke liesel lieselotte ligia lilah liliane
lilija lilja lilli lillian lilly lilyana linn linnea liora lisanne lisette livia liviana lizette ljerka ljubica lois lona loreen lorena lorenza
loreta lori lorna lotta lotte louisa louisette lubna lucette luciana lucienne lucilla lucille lucinda lucrezia luda ludovica luiza lujza luzia
lyda lydie lynette lyse lyubov lyudmila maaike maarit maarja mabel madeline madlen maeve mafalda magali magdolna maggie magnhild maija maike
maire mairead mairi maisie maite malena malina malou malvina malwina marcelina marcella marcia mareike maren marga margarete margaux margherita
margo margreet margret marguerite mari marianna maribel maricica mariette marijana marijke marileen marilena marilyn mariola marisa marise
marisol marita marite marja marjana marjeta marjolein marjut marketa marlena marlis marsha martyna maruska marya maryam maryana marzena masa
mathilda matilde matylda maude maura mavis maxine mazie mechthild mehtap meike melania melek melike melina melinda melita meltem meri meropi
mersiha merve mhairi micaela mielikki milada milana milda mildred milijana milka milla millicent miloslava milva minea minna minodora mira
mirabela miranda mireille mirella miren mirjana mirna miroslava mirta mirtha mirzeta mitra mitzi mojca mona morag morwenna muriel myra myriam
myrna myrtle nadege nadya naima nanaia nanna nannette narcisa nastasia natacha nataliia natalija natalya natascha nazan neda nedra nela nele
nellie nelly nena nerea nerina neringa nerys nessa nevenka neza nia niamh nicoleta nicoletta nicolina nicoline nieves nijole nikoleta nikoletta
nikolina nilgun nilufer ninette ninon nirmala nives noelia noemie nolwenn nooshi norma nuala nunzia nurten odalys odeta odete odette odilia
ofelia oihana oktavia olimpia olwen olympe olympia oona ophelia ornella orsola orsolya ortrud ortrun orysia ottavia ottilia ottoline outi oxana
ozge ozlem palmira paloma paraskeva pascaline patrizia patrycja patty pauliina paulina pelagia perla pernilla pernille perpetua petronela
petronella philippa philomena phyllis piedad pihla pina pippa piroska polina polona polyxeni pramila prisca priti raffaela ragna raili ramune
randi rashida rasma rea rebeka regine reglindis reidun reina reinhild rejane relinde renee rhoda ria rianne rikke rina ritva rocio roelien
roisin roksana roksolana romina romy rona rosalba rosalia rosalie rosalinda rosalyn rosana rosangela rosanna rosaria rosella roselyne rosemarie
rosetta rosina rosita rossella roswitha rowena roza rozalia rozalie rozalija rumyana ruxandra ruza rym saara saba sabina sadie sahra saija
saima salka salla salma salome samira samra sanae sandrine sanela sanja sanne sanni sari sarita sarmite satu savina sebnem seda sedef segolene
seija selena selene selin selina semra senta serafina serafine seraphina serena serpil sevda sevil sevim shabana shelley sibilla sibylle
sidonia sidonie sieglinde siegrid siegrun sigal signy sigrun siiri silje silva silvana silvie sinead sini sioned sirje sirkka sirpa sissel siv
sixtine slavjanka slavka smilja smiljana snjezana sofija solange solbritt solfrid solvita songul soraya sorina spela spomenka stanislava steffi
stefka steinunn stela steliana stephania stina suella sunna susann svanhild svantje svea svenja svetla svitlana sybil sybille sylvi synne
szilvia tabea tabitha taina taisia talia talita tamar tamsin tarja tatyana teija tekla telma teofila teresia teresita tereza terezia terezija
terhi tess tessa tetiana tetyana thais thalia thekla thelma theodora theodosia thilde thomasina thora thordis thorgerdur thyra tiana tiffany
tihana tiia tilde tilly timea tini tinka titia toini tomasina toril torill trijntje trina trixie truus tsvetana tuba tulay tulsi tuuli twyla
tyra tytti ugne ulrica ulrikke undine ursa ursel ursina urska ursulina urte uta vaida vaiva valborg valda valeria valerija valma vanda varvara
vasilka velina velta venla verene verica veroniki veta victoria victorine vidya vieno viive viivi vilborg vilhelmine vilja villemo vilte
vincenza violaine violante violetta violette virginija virve visnja vitalia vitalija vitoria viveca viveka viviana vivienne vlada vladimira
vlatka vlora vreni waltraud waltraut wenche wencke wera wibke wiebke wieke wieslawa willa wilma winifred winnie xanthe ximena yagmur yana yara
yaroslava yasemin yasmin yasmina yasmine yeliz yesim yevheniia yfke ylva yolande yordanka ysaline yvonna zahra zaida zala zana zaneta zara
zdislava zelda zelia zeliha zena zenaida zenia zenobia zhanna zhivka zinaida zinta zivile zlata zlatka zoe zofie zofija zoja zora zorka zoya
zsanett zsuzsa zsuzsanna zvezdana zvjezdana zyta
angharad bronwen carys filipa hana hanka hedvika jitka julija kornelija lada liudmila pavla raluca ruzica sinikka weronika
`

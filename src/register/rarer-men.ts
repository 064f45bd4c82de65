/**
 * Given names of men that are rarer than those of `first-names.ts`, of the same languages, folded. Left out is what a word, a city of the register or a name of
 * the other gender is spelt like. Held against the name lists of the npm packages gender-detection 0.1.0 and
 * gender-detection-from-name 1.11.5: a name on which these disagree with us is left out.
 */
export const rarerMen = `
aad aage aart abbas abdul abdullah abel abraham achille adalbert adalberto adem adnan adolf adolphe adomas aeneas afonso agostino agustin ahmad
ahmed aidas aimo ainars aitor akos alajos alasdair alban albano alberic albinas albrecht alejandro aleksandrs aleksejs aleksi alemanno ales
alessio alexandru alexei alexej alexey alfie alfio alfons alfonsas alfredas algot alonso aloysius alparslan alphonse alpo alvin alvise alwin
alwyn amadeo amadeus amancio amando amaro ambros ambrose ambrosius ambrozy amerigo amir anastas anastasios anatol anatole anatolii anatolijs
anatoliy ander andoni andraz andre andreu andrin angelo anselm anselmo antal antanas ante antonin antons anze aodhan apolinar apostol arcadio
arcangelo archie arend arent arianit arie aristide aristides aristotelis arkadi arkadii arkadiusz arkadiy arkady arlindo armandas armando
armands armas arnaldo arnar arnaud arnd arndt arnis arnoldas arnolds arnulf aron arpad arsen arsene arsenije arsenio artem artemio artturi
arturo arturs arunas arvis arwed asbjorn ashraf aslak asmund athanase athanasios attilio audun augustin augustinas augusto augusts augustyn
aulis aurel aurelian aurelien aurimas auvo avelino avigdor avni aydin aykut aziz baard balazs baldassare baldur balint baltasar balthasar
barend barna barnabas barnaby barney bartholomew bartlomiej bartolome bartolomeo bartolomeu basil basile bastien batuhan baudouin bautista
bedri bedrich bekir belisario bendik benedikt benediktas benedito beniamino benigno benito benjamim bennie benno benny berk berkay berke
bernardino bernardo bernt berthold bertil bertold bertolt bertram bertus besim betim biagio billy binali birger birk bjartur bjornar blago
blagoje blaise blaz blazej blerim bobby bogomil bogumil bohdan bohus bohuslav boleslaw bonaventura boniface borislav boro borys botho boudewijn
boyan bozidar bozo bradley branimir branislav branko bratislav brent bret brett brice broder bronislaw bronius bryan bryce budimir bulent
burhan burkhard caetano cagatay caio calin calisto callum calogero calvin camillo camilo candido caoimhin carel carles carmelo carolus carsten
casimir casimiro caspar cataldo cathal cecil cedomir celal celestin celestino celio cenk cesar cesare cevdet charalambos charlie christiaan
christodoulos christofer christoffer christoforos christos cian ciaran cillian ciprian cipriano cirilo ciro claas claes clarence claude claudiu
claudius clemens clifford clive clovis codrin coen colin colm colman conall conan connor conor conrad conrado constantijn constantin
constantino corentin coriolan cormac corneel cornelis corneliu cornelius corrado cosimo cosmin costas costin courtenay crispin cristobal cuneyt
curtis cuthbert cvetan cvetko cyrus czeslaw daan dagfinn dainis dainius dalibor dalius damian damiano damien damijan damir damjan danail dancho
daniels danijel danilo danny daragh darek dariusz darko darrell darren daud davide davin davit davorin dawid declan deividas dejan delyan
demetrio demetrios demir denes denzel deodato dermot derrick desiderio desiderius desmond deyan diarmuid didrik diederik diether dietmar
dietrich dimitrije dinis diogo dionisio dionysios dirck dobromir dobroslav domagoj domingo domingos dominick dominykas domonkos donal donatien
donato doncho dorian dorin dougal dragisa dragoljub dragomir dragoslav drazen dries driton duco dugald duje dumitru dunstan duran dwight dylan
dzintars eamon ebbe ebenezer eberhard eberhardt ebrahim eckart eckehard eckhard eddie edgardo edin edis edmund edmundo edmunds edo edoardo
edouard eduardas eduards edvardas edvin edvinas edvins eelco eetu efe efrain efstathios egbert egidijus egidio egil egon egor ehrhard ehud
eilert einar eino eivind ejnar ekkehard ekrem eldar eleftherios elek elemer elidon eligijus eligiusz elijah elio eliot eliseo elliot elliott
elmars elmer elmo eloi eloy elvin elvis elwin emanuel emanuele emerich emerson emilian emiliano emilijan emilio emils emin emir emlyn emre
endel endre endrit eneko engelbert engin ennio enno ensio enver eoghan eoin ephraim erasmo erasmus erast ercan ercole erdem erdogan eren erhan
erhard erkan erki erkki erland erlend erling ermanno ermete ernestas ernests erno erol errol ersin erwan erwin esben eskil esko eston ethan
ettore eudes eugene eugenijus eugenio eugeniu eugeniusz eusebio eustace evald evaldas evalds evandro evangelos evaristo everardo everett evert
evgeni evgenii evgenij evgeny evzen ewald ewoud eyvind ezechiel ezekiel ezra fabien fadil fahri faik faisal faruk fatih fatmir faustino fausto
federigo fedir fedor felice feliks feliksas ferdi ferdinando fergal fergus ferhat fermin ferran ferruccio fidel fikret filiberto filimon filips
finbar finn fintan fiodor fionn firmin fjodor flavio flavius flemming florent florentin florentino florestan florjan folkert fons fortunato
fotios fotis franc francesc franciscus franciszek franck franco frane franjo frantisek frants freddie fridolin fridtjof frits frode fryderyk
fuad fulgencio fulvio fumio furio fyodor gabin gabriel gabrielius gabrijel gaetan gaetano galen galip garrick gaspar gaspard gasper gaudencio
gaudenz gavril gawain gebhard geir gellert gennadi gennadij gennady geoff geoffroy georgijs georgiy georgs geraint geraldo gerardas gerardo
gerardus gerben gereon gergely gergo gerhardt gerlach germano gernot gerolamo gerolf geronimo gerrit gerry gervais ghassan gheorghe gheorghi
giacinto giampaolo giampiero giancarlo gianfranco gianmarco giannis gianpaolo gideon giedrimas giedrius gilberto giles gines gino gioacchino
gioele giordano girolamo girts gisbert gisle giuliano giulio gjergj gjon gjorgji glenn godefroy godehard godfrey godfried gokhan gorazd gordan
gorm gosta goswin gottfried gotthard gotthold gottlieb gotz gracjan gratian gratien grega gregoire gregorio gregorios griffith grigol grigor
grigore grigori grigorij grigoriy grigory grischa gualberto gualtiero gudbrand gudmund guglielmo guilherme guillem guillermo gunars gunnsteinn
guntars gunther guntram gus gwilym gytis gyula haakon haavard habib hadrian haig haimo hakeem haki hakim haldor halfdan halil halit halldor
hallvard halvard hamdi hamid hamish hamza hannibal hannu hansjorg haralds hardy haris harri harro hartmut hartwig harun harvey hassan hasso
hauke havard haydar heber hedley heiki heimo heinar heino helgi helmar helmer helmuth hendrick henk henn henner henrikas henryk heorhii
heribert herluf hermanni herminio hermod hernan hernando herold herve hieronim hieronymus hilario hilarion hilarius hilding hilmar hilmi
hinnerk hinrich hippolyte hjalmar hjortur hlynur holden honorato honore honza horace horacio horatio horatiu horia hrafn hrant hristofor hugues
humbert humberto humphrey huseyin husnu hussein huw hynek iacob iain iancu idris iestyn ifor ignac ignace ignacio ignacy ignas ignasi ignat
ignatius ignatz ignazio ihar iker ilias ilija iliyan iljaz illes ilmar ilmari ilmars ilya ilyas imants immanuel imrich inaki indro ingemar
ingimar ingolf ingolfur ingvald inigo innokentiy ioan iraklis ireneusz irmin irvin irving irwin isak isidor isidore isidoro isidro ismail ismo
italo ivars ivaylo iver ivor iwan jaakko jacint jacinto jacobo jacobus jacopo jagmeet jago jahn jaime jairo jake jakup jamal janek jani janko
jannes jannik jannis jano jans janus jarek jarkko jarl jarle jarmil jarno jarod jaromir jarrod jarvis javad jayden jef jelle jenaro jeno
jeremiah jeremias jeremie jermaine jernej jeronimo jerrold jett jevgeni jevgenij jimmie jindrich joacim joakim jobst jochem joeri johnny
jokubas jonah jonatan jonathon joonas joop joran jorma jorn josafat joscha jostein josue jouko jouni jovan jovica jozsef juanito juhan juho
jules julijan julije julijonas juliusz juozapas juozas jurg jurgis juriy juro justas justinas justino justus juuso jyri kaapo kaarle kacper
kadir kaj kajetan kaleb kalervo kalev kalevi kalju kalman kaloyan kamber karapet karlheinz karolis karoly kash kasim kasimir kaspar kastriot
kastytis kauko kaur kazimieras kazimierz kazimir keijo kelvin kenan kendrick kenny kerim kermit ketil khalid khalil kieran kilian kirill kiro
kjartan kjeld klaudiusz klavs klemens klement klimis kolbein kolbjorn kole koloman kolyo konstanty korbinian korneel kornel kornelis kornelius
kostas kostiantyn kostyantyn kraig kristaps kristjan kristo kristofer kristoffer krists krum krystian krystof kuno kurtis kusti kuzma kyle
kyrill labros lachlan ladislao ladislaus laimonas laimonis lambert lamberto lambertus lancelot landolf landry laureano laurens laurentiu
laurentius laurenz laurits lauritz lauro lawrence lazaro lazaros leander leandro leandros leendert leevi leho leiv lelio lello lembit lenard
lennard lennox leocadio leonardas leonardo leonards leonas leonce leoncio leonel leonhard leonida leonidas leonti leontiy leopoldo leopolds
leroy leslaw lester levan levi levin levon libor liborio lieuwe linards linus lionel lionello lisandro livio livius ljubisa ljubo ljubomir
ljupco llewellyn llorenc lluis lodewijk lodovico loek lojze lorand lorant lorcan lorentz lorenz loris loukas lovre lovro lubor lubos luboslav
lucian luciano lucien lucijan lucio lucius lucjan ludmil ludo ludolf ludovico ludovit ludvig ludvigs ludvik luigino luitpold luka lukacs luke
lukyan lutfi luther luuk lyle lyndon lyonel lyuben maddox madis mads maged magne mahir mahmud mahmut mait maks maksims maksym malachi malachy
malte malthe manel manfredi manfredo manlio manoel manolis manolo manos mans mansoor mansur mantas manus marat marcelin marcelino marcell
marcellin marcellus marcial marciano marcio margaritis margiris marijan marijo marinko marino marinos marinus markas markel markku markos
markwayne marlon marnix maros marthinus martinho martinian martino martinus marton martynas marvin marwan massimiliano mateo mateu matevz
mathew mathijs matias matija matis matiss matko matthijs mattias mattis matus matvei matvey matyas mauno mauri mauricio maurits mauritz
maurizio maxence maximiliaan maximiliano maximillian maximino maximo mayk maynard mazen medard medardo meelis mehdi mehmed meinhard meino
meinolf meinrad meint melchior melchiorre melker melvin memet menachem menelaos menno meredydd merrick mert mervyn metod metodi meurig micael
micheal mihael mihajlo mihkel mihovil mikalai mikas mikelis mikhael mikhailo mikkel mikolaj mikolas milad milen milenko milivoj milivoje miljan
miljenko millard milo milomir miloslav milosz milovan miltiadis milton milutin minas minoru mircho mirek mirko miron miroslaw mirza mislav
mitar mitja mitko modestas modesto modris mohamed mohammad mohammed moises momchil momcilo momir monty mordechai mortimer mose moses mstislav
muhamed muhammad muhammed muhammet muharrem muhittin munib munir murdo murray mustapha mykhaylo mykyta myles myron nadim naftali nandor naoise
narcis narciso narendra natanael nathanael nauris nazar nazario nazif neculai nedeljko nedko nedzad nejc nello nestor nestoras nestore neven
nevil neville nevzat niall nicanor niccolo niceto niclas nicodemo nicolaas nicolaj nicolau nicolaus niculae niek niilo nikhil nikica nikiforos
niko nikodem nikodemus nikodim nikolajs nikolaus nikoloz niksa nizar noah norberto norman normunds notker numan nurettin nurlan obrad octave
octavio oddbjorn oddmund oddvar odilo odilon odo odon odysseas ognen ognjen ognyan oistein ojars okan oktay olafs olavi oldrich ole olegas
olegs oleksander olev olgerts olgierd olindo oliviero olov omer omid omiros onni onno onorio onur orazio orest oreste orfeo orhun orjan orlin
ormond orrin orvar orvil orville osbert oskars osmo ossi ossian ostap osvald osvaldas osvaldo oswald oswaldo oswin otakar otello othmar othniel
othon otis otmar otokar ottavio ottfried ottmar ottokar ottorino oved ovidijus ovidio ovidiu oystein oyvind paavo paco padraic padraig palle
palmiro pamfil panayiotis pancho pancrazio pandeli pantaleon panteleimon pantelis paolino parfait paride paschal pasi pasqual pasquale patricio
patrizio patryk pauli paulis paulius pauls pavao pavle peadar peder pelayo pelle pellegrino pencho penko pentti pepijn percival percy peregrin
peregrine pericles periklis perttu peteris petko petrit petros petru petrus petter peyo philemon philibert philippos phillip pierangelo
piergiorgio pierluigi piero pietro pijus pippo pirmin placido platon plinio policarpo pompeo pontus porfirio pranas preben primitivo primoz
prokop prokopios prokopis prospero pyotr qazim quentin quintin quinto quirin quirino rabih rade radmilo radoje radomil radomir rados radovan
rafe raffael rafiq ragnvald rahim raif raigo raimon raimond raimund raimundas raimundo rainer rainier raivis raivo rajko rajmund rajnath ralfs
ramadan raman ramazan rami ramiz ramunas ramzan randall randolf randolph raniero ranko raoul raphael rashid rasid rasim rastko ratko raulf
rauno raynald redzep reece refik reg regimantas reginald reginaldo regnar reidar reimar reimer reimund reinaldo reiner reinhart reinhold
reinholds reinier reinis reino reinoud reinout rembert remigijus remigio remigius remigiusz remo remus renars renatas renato renatus renke
renzo reuben reuven reynaldo reynold rhodri rhys ricard ricardas ricards rienk rifat rihard rihards rik rikard riku rimas rimvydas rinaldo
rinus rishi risto roald robertino roberts robrecht rocco roch rochus roddy roderic roderich roderick rodion rodney rodolfo rodolphe rodrigue
roel roeland roelof rogelio rogerio rogier rokas roko rolandas rolando rolands rollo rolv romain romanas romano romaric romas romeo romuald
romualdas romualdo romulo romulus ron roope roque roscoe rosendo rostyslav rouven rowland roy ruadhan ruairi ruaridh rubens rudiger rudolfs
rudolph rufino rufus ruggero ruggiero runar rune rupprecht ruprecht rusi ruslan ruslans rusmir rustam ryno saadi sabahattin sabas sabin sabino
sabri sadik sadullah safet salih salim salman salomon salvino samo samson samu samuele samuil samvel sancho sandis sandrino sandro sante
santino sarkis sashko saso savas saverio savino savvas scipione seamus sebastiano sebastijan sebestyen sefer sefik sejad selcuk selwyn semen
semyon serafim serafin serafino seraphin serban sergej sergejs sergii sergiu sergiusz sergo serkan servando servet severiano severin severino
sevket seymour sezer shamil shashank shaun shawn shigeru shinzo siegfried sieghard siegmund siemen sievert sigbert sigbjorn sigfrid sigfrido
sigismondo sigismund sigitas sigmar sigurdur sigvald silas silvan silvano silvere silverio silvester silvestras silvestre silvestro silvije
silviu simao simas simen simeon simo simonas simons sinan sindre siro sisto sivert sixten sixto skender skirmantas slavcho slaven slavko slavoj
slavoljub slavomir smbat snorre snorri sofoklis sofus sokol sokratis solomon sonke sotir sotirios souren spas spasoje spiridon spiro spiros
srecko sreten staffan stajko stanimir stanislao stanislas stanislau stanislavs stanko stathis stavros steen stefanus steffan steinar
steingrimur stellan sten stepanas stephanus stevan stevo stewart stilian stilianos stipan stipe stjepan stoil stojan strahil stratos stylianos
subrahmanyam suleiman sulejman suleyman sune suren svante sveinung svend sverker sverrir svetislav svetomir svetoslav svetozar svyatoslav
sylvain sylvester sylvestre sylwester symeon szabolcs szczepan szilard szymon tadeu tage tahir tahsin takeshi talis talivaldis tamaz tancredo
tanel tanguy tapani tapio taras tarik tariq taro tarquin tassilo tasso tatu tauno tauri taylan teet teimuraz telmo temur teodorico teodoro
teodors teodosio teofil teofilo teunis teuvo thaddaus thaddeus thanasis theis theobald theodor theodorus theofanis theofilos theophil theophile
theophilus theunis thiemo thies thijs thilo thimo thoralf thorben thorbjorn thore thorkild thorleif thormod thorvald thure tiberio tiberiu
tiberius tiburcio tiemen tihomir tijl tijmen tijs tilman tilmann timco timmo timofei timofej timon timotej timoteo timur tino tinus titas
tiziano tjaart tjalling tjark tjerk tobin toby tolga toma tomaso tomaz tome tomica toms tonci tonino tonio tonko toralf torgeir torgny torkel
torkild torleif tormod torquato torvald toshko traian trajan trajce trajko trausti trayan trefor tremaine trifon trifun tristram tryggvi
tsvetan tudor tufan tugay tugrul tuomo turgay turgut turhan tuukka tuure tycho tyko tyler tymofiy udo ueli uffe ugis ugur uladzimir ulderico
uldis ulises ulisse ulisses ulpian ulric ulrik ulysses umar umit unai urbain urbano urho uriah urs ursus usman uzeyir vaclovas vadim vadims
vaidas vaidotas vaino valdas valdemar valdemaras valdemars valdimar valdo valentinas valentino valentins valentyn valerian valeriano valerii
valerijs valeriu valon valter valters valtteri vanco vangel vanni vano varis vasco vasileios vasili vasilije vasilijs vasilios vasiliy vasily
vasja vaso vassil vassily vasyl vedat vedran vegard velibor velimir velizar velko venancio venceslav venelin vergil verner veselko viacheslav
viatcheslav vicenc vicente vico victoriano victorien victorino vidas vidmantas vidoje viesturs viggo vigilio viktoras viktors vilfredo vilhelm
vilhelmas vilhelms vilhjalmur viliam vilis vilius viljami viljar viljo villu villy vilmar vilmos vilnis vincas vincenc vincentas vincenzino
vinicio vinicius vinko vinzenz virgil virgile virgilijus virgilio virgiliu virginijus virginio virgis visar visvaldas visvaldis vitaliano
vitalie vitalijs vitalijus vitaliy vitas vitezslav vitold vitolds vitomir vitor vitus vivaldo vladan vladas vladica vladimiras vladimiro
vladimirs vladislavs vladko vladlen vlado vlastimir vlastislav vlatko vojin vojislav vojko voldemar voldemars volkhard volkmar volmar vratislav
vsevolod vuk vukan vukasin vyacheslav vyatcheslav vygantas waclaw waldemar waldo walid walt walther walton warner wassily wayne welf wendelin
wendell wenzel werther wesley wibo wiegand wiel wieland wieslaw wigbert wiktor wilbert wilbrand wilbur wilfred wilfredo wilfrid wilken wilko
willard willi willibald willibrord willis wilmar wilmer winand winfred winfrid winfried wladimir wlodzimierz wolbert wolfdietrich wolfhard
wolfram wolter woodrow wout wulf wybe wybren wynand xabier xaver xenophon xhavit xhemal xhevdet yakov yakup yanis yanko yann yannik yaron yavor
yegor yehuda yener yevgeni yevgeniy yevgeny yevhen yigit yngvar yngve yoan yoav yonatan yordan yorick yoshihide youri youssef yrjo yury yvan
yvo zach zacharias zacharie zachary zahari zaim zakaria zander zaur zbynek zdenko zdravko zeev zef zefirino zekeriya zeki zeno zenobio zenon
zenonas zhelyo zhelyu zhivko ziga zigfrids zigmantas zigmars zigmas zigurds zihni zijad zilvinas zintis zissis zivko zivojin ziya ziyad zlatan
zlatomir zorislav zvonko zydrunas zygfryd
bengt cezary dino ervin goncalo lech owain
`

import { rarerMen } from './rarer-men.ts'
import { rarerWomen } from './rarer-women.ts'
import { foldName } from './slug.ts'

export type Gender = 'f' | 'm'

/**
 * Common given names of the allies' languages and Ukraine's, folded. A name given to women and men alike
 * (Andrea, Kim, Robin, Sasha) is left out of both: what it tells is nothing.
 */
const WOMEN = `
abigail ada adela adelaide adriana agata agnes agnieszka aida aino aleksandra alena alessandra alexandra alexandria alice
alicia alina aline alison alma amalie amanda amelia amelie amy ana anastasia angela angelina anita anja ank anke ann
anna annalena anne anneli annemarie annette anni annika anniken anouk antje antonia arancha astrid audrey augusta
aurora ausra ava aylin ayse baiba barbara beata beate beatrice beatriz bente berit bernadette bettina biljana birgit
birgitta birthe bogumila borghild bozena brenda bridget brigitta brigitte britta camilla carina carla carmen carolina caroline carolyn catarina caterina catherine cecilia cecilie celine charlotte chiara chloe christa christiane
christina christine clara claudia claudine clementine colette concetta corinne cornelia cristina dace daiva daniela
danuta debbie deborah deirdre delphine denise desislava despina diana doina dolores donna dora doris dorota dorothy
dorthe dovile dragana ebba edita edith egle eileen ekaterina elaine eleanor elena eleni eleonora elif elin elina elisa
elisabeth elisabetta elise elissa eliza elizabeth ella ellen elly elona elsa emel emilia emilie emily emine emma erika
ermelinda erna esther eszter eugenia eva eveline evelyn evika ewa fabienne fatima fatma federica femke fiona flora
florence frances francesca francine franziska freya friederike gabriela gabriella gabrielle gail genevieve georgia
georgina geraldine gertrud gillian gina giorgia giovanna giulia gloria gordana grace grazyna greta gretchen grete
griet gudny gudrun gunhild gunilla halina halla hanna hannah hanne hannelore harriet hatice hazel heather hedda hedwig
heidi helen helena helene helga heli helle hilda hilde hillary hrafnhildur hulya ida ieva ilaria ileana ilona
ilse imogen ine ines inese inga ingeborg inger ingrid ingrida ingvild ioana irena irene irina iris irma isabel
isabella isabelle iveta iwona izabela jacqueline jadranka jadwiga jana jane janet janice janine jasna jeanette jeanine
jeanne jelena jennifer jenny jessica jette jill joana joanna johanna jolanta josefin josephine joyce judith
julia juliana julie juliet june jurgita justyna jutta kadri kaisa kaja kajsa kamala karen karin karina karla karolina
katalin katarina katarzyna kate katerina katharina kathleen kathryn kathy katia katie katja katri katrin katrina
katrine kayla kersti kerstin kerttu kinga kirsten kirsti kirstie kjersti klara klaudia kristin kristina
kristine kristrun krystyna laura lauren lea leena leila lena leonor lesley leticia lidia liesbet liesbeth liina liisa
lilia liliana lily lina linda lindita lisa lisbeth lise liselotte liv liz ljiljana lola loretta lorraine louise lovisa
lucia lucie lucija lucy ludivine ludmila ludwika luisa luminita lydia lynn maarika maddalena madeleine magda magdalena
maia maja majlinda malgorzata malgosia malin manon manuela mara marcela margaret margareta margarida margarita margit
margot margrethe maria mariam mariana marianne marie mariella marielle marija marika marina marine marion marit mariya
marjatta marjorie marlene marlies marta martha martina martine mary maryna mathilde matilda maud maureen megan melanie
melissa merete merike merle meryem mette mia michaela michelle mieke mihaela mila milena milica mimoza mina mirela
miriam mirjam mirka moira molly monica monika monique nada nadezhda nadia nadine nadja nancy naomi natalia natalie
natasa natasha nathalie neli nesrin nevena nicole nina noemi nora noreen nurcan nuria oana odile oksana olena olga
olha olivia ottilie oyku pamela patricia paula paulette pauline penelope penny petra phoebe pia piret pirjo polly
priscilla priya rachel radka radmila raffaella ragnhild raija raisa ralitsa ramona raquel rasa rebecca regina renata
renate renske rhona riikka riina rita roberta rodica romana ronja rosa rosalind rose rosemary rositsa roxana roxane
ruta ruth sabine sabrina sally samantha sandra sanna sara sarah saskia selma sevgi sharon sheila shirley sibel sidsel
signe sigrid sigridur silja silke silvia simona siobhan siri slavica snezana snezhana sofia sofie solene solveig sonia
sonja sophia sophie stefania stella stephanie stine sunniva susan susana susanna susanne suzanne svetlana sylvia
sylvie synnove tamara tammy tania tanja tara tatiana tatjana teodora teresa terttu teuta thea theresa therese thorunn
tiina tiiu tilda tina tine tove tracy triin trine trude tsvetelina tuija tuula tuva ulla ulle ulrike ursula urszula
valdete valentina valerie vanessa vasiliki vera verena veronica veronika veronique vesela vesna vibeke vigdis viktoria
viktorija vilma violeta viorica virginia virginie viviane vjosa vlasta wanda wendy wiktoria wilhelmina xenia yael
yolanda yulia yuliia yvette yvonne zanda zdenka zdravka zeynep zita zofia zorica zsofia zuzana zuzanna`

const MEN = `
aaron achim adam adolfo adrian agron ahmet aidan aigars aivars aksel alain alan alar alastair albert alberto albin
aldo alec aleksandar aleksander alessandro alexander alexandre alexandros alexus alfonso alfred alfredo algimantas
algirdas ali alistair allan allen alois alvaro anatoly anders andras andreas andrei andrej andres andrew andrey andrii
andris andrius andriy andrus andrzej andy angelos angus anibal ansgar antero anthony antoine anton antoni antonio
antonis antony antti apostolos aras arben archibald arild aris armand armin arne arnold arseniy arthur artis arto
artur arvid arvo arvydas asger asko atanas attila august auguste aurelio axel barack barry bart bartosz bas bastian
ben benedict benjamin benoit bent bernard bernd bernhard bernie bertalan bertrand besnik bill bjarne bjarni bjorn bo
bob bodo bogdan boguslaw bohumil bojan boris borut bostjan botond boyko brad bram brandon brendan brian bruce bruno
bujar burak carl carlo carlos casper catalin cedric cem cengiz charles christer christian christoph christophe
christopher chuck claudio claus clement cory craig cristian cristiano cyril dag daniel danylo dario darius dave david
davor dean denis dennis denys derek detlef devlet dick didier diego dieter dimitar dimitri dimitrios dimitris dimo
dirk dmitri dmitro dmitry dmytro domenico dominic dominik don donald donatas douglas dragan dragos duarte duncan dusan
dusko earl edgar edgars edi edmond eduard eduardo edvard edward edwin eero egils eirik eirikur elbridge elias elmar
emil emile emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst espen esteban etienne eugen evan ewan
ezio fabian fabio fabrice fabrizio federico felipe felix ferdinand ferenc fernando filip filippo florian florin floris
francesco francis francisco francois frank frans franz fred frederic frederik fredrik friedrich fritz fuat gabor gael
gareth gary gaston gavin gediminas geert genti geoffrey georg george georges georgi georgios gerald gerard gerd
gerhard gert giacomo gianluca gianni gijs gilbert gilles gintaras gintautas giorgio giorgos giovanni gitanas giuseppe
gonzalo goran gordon graham grant greg gregor gregory grigoris grzegorz gudmundur guido guillaume gunnar gunter guntis
gustaf gustav gustavo guus guy gyorgy hakan hakon halvor hannes hanno hans harald harold harry hasan hector heikki
heiko heiner heinrich heinz helge helmut hendrik henning henri henrik henrique henry herbert herman hermann holger
horst howard hristijan hristo hrvoje hubert hugh hugo hulusi husseyin ian ibrahim igor ihor ilie ilir ilkka imre
indrek ingmar ingo ingvar ioannis ion ionel ionut isaac ismet istvan ivan ivar ivo jaak jaap jacek jack jacob jacques
jakob jakov jakub james janez janis janne janos janusz jared jari jarmila jarmo jaroslav jaroslaw jason jasper jaume
javier jeff jeffrey jens jeppe jeremy jeroen jerome jerry jerzy jesper jesus jim jimmy jiri joachim joao joaquin
jochen joe joel joerg johan johann johannes john jon jonas jonathan joost jordi jorg jorge jorgen joris jose josef
josep joseph josh joshua josip jozef juan juha juhani jukka julian julien julio julius juraj jurgen juri jurij juris
jussi justin jyrki kaarel kaimar kalle kamil karel karim karl karlis karlo karol karsten kaspars kasper keir keith
kemal ken kenneth kerem kert kestutis kevin kimmo kiril kjell klaas klaus klemen knud knut koen konrad konstantin
konstantinos krasimir kresimir krisjanis kristian kristijan kristof krzysztof kujtim kurt kyriakos kyrylo ladislav
lajos larry lars lasse laszlo laurent laurynas lazar leif lennart leo leon leonard leonid leopold leszek levent
levente lewis liam lieven linas liviu lloyd loic lorenzo lothar louis lubomir luc luca lucas ludek ludger ludovic
ludwig luigi luis luiz lukas lukasz lutz lyubomir maarten maciej magnus maksim malcolm manfred manuel marc marcel
marcello marcelo marcin marco marcos marcus marek margus mariano marin mario marius mariusz marjan mark marko
markus marten martin martins martti massimo matej mateusz mathias mathieu mathis matjaz mats matt matteo matthew
matthias matthieu matti maurice mauro max maxim maxime maximilian mehmet mevlut michael michail michal michel miguel
mihai mihail mihaly mihnea mika mikael mike mikhail mikko miklos mikulas milan milojko milorad milos mindaugas mircea
miro miroslav mitch mladen mogens moritz morten murat mustafa mykhailo mykola nathan nathaniel nebojsa neil nenad
nicholas nick nicolae nicolai nicolas nicusor niels nigel nikita niklas nikola nikolai nikolaj nikolaos nikolas
nikolay nikos nils norbert nuno octavian odd olaf olafur olav oleg oleh oleksandr oleksii oleksiy oliver olivier olli
omar ondrej orhan orlando oscar oskar osman otto ove owen ozgur pablo panagiotis panos paolo pascal patrick patrik
paul paulo pavel pavlo pavlos pavol pawel pedro peeter pekka per petar pete peter petr petri petro petteri phil philip
philipp philippe pier pierre piet pieter piotr plamen poul predrag priit przemyslaw radek radim radoslav radoslaw radu
rafael rafal raffaele ragnar raimo raimonds ralf ralph ramiro ramon rasmus rastislav raul raymond razvan recep reijo
reinhard remi renaud rene reto ricardo riccardo richard rick rimantas rob robert robertas roberto rodrigo roger roland
rolf roman ronald ronan rory rostislav ruben rudi rudolf rui rumen rupert russell rustem rutger ruud ryan ryszard
salvador salvatore samuel sander sandor sauli saulius scott sean sebastian sebastiao sebastien sedat selim sepp serdar
serge sergei sergey sergio serhii serhiy seth seyed shane sheldon shimon sigmund sigurd silvio simon sjoerd slawomir
slobodan soren sorin spyros stan stanislav stanislaw stef stefan stefano stefanos steffen stein stelios stepan stephan
stephane stephen steve steven stig stoyan stuart sulev svein sveinn sven sverre taavi tadas tadeusz tamas tancredi
taner tarmo tarvo tayyip ted teemu teodor terence thad theo theodore theodoros thibault thierry thom thomas thorsten
tiago tibor tim timo timothy titus tobias todd todor toivo tom tomas tomasz tomislav tommaso tommy tonis tony toomas
torben torbjorn tord tore torstein torsten travis trevor tristan troels trond trygve tuncay tuomas ugo ulf ulrich
umberto urban urmas uros uwe vaclav vadym valdis valentin valerio valeriy valery vangelis vasil vasile vasilis veli
vesa veselin victor vidar vigo viktor vilem ville vincent vincenzo vitali vitalii vitaly vito vittorio vlad vladimir
vladislav vladyslav vojtech volkan volker volodymyr vytautas wadim walter warren werner wes wilfried wilhelm willem
william willy winston witold wladyslaw wojciech wolfgang wopke wouter xavier yannick yannis yaroslav yasar yiannis
yuri yuriy yusuf yves zalan zbigniew zdenek zdzislaw zeljko zlatko zoltan zoran zsigmond zsolt zvonimir zygimantas
zygmunt`

/** Given to women and men alike: a name, and no gender. */
const EITHER = `
alex alexis andrea asa ashley beverly camille carol chris dan deb deniz dominique doug ed gabriele hilary inge jamie jan
jean jo joan jocelyn jordan jure kari kelly kim kristen lauri lee leslie lindsay lone marian maris morgan nicola niki ola ona pat randy robin
sam sasa sasha simone taylor terry toni val vanja vit willie`

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(rarerWomen).map((name): [string, Gender] => [name, 'f']),
  ...wordsOf(rarerMen).map((name): [string, Gender] => [name, 'm']),
  ...wordsOf(WOMEN).map((name): [string, Gender] => [name, 'f']),
  ...wordsOf(MEN).map((name): [string, Gender] => [name, 'm']),
])

const GIVEN: ReadonlySet<string> = new Set([...GENDERS.keys(), ...wordsOf(EITHER)])

/** Whether a word is known as a given name, whatever gender it tells. */
export const isGivenName = (word: string): boolean => GIVEN.has(foldName(word)) || genderOf(word) !== null

/** Which gender a given name tells, or null: "he" then refers to nobody by that name alone. */
export function genderOf(firstName: string): Gender | null {
  const name = foldName(firstName)
  if (name.startsWith('jean-')) return 'm' // Jean alone is a woman in English and a man in French
  return GENDERS.get(name) ?? GENDERS.get(name.split('-')[0] ?? name) ?? null // Frank-Walter, Eva-Maria
}

import { foldName } from './slug.ts'

export type Gender = 'f' | 'm'

/**
 * Common given names of the allies' languages and Ukraine's, folded. A name given to women and men alike
 * (Andrea, Kim, Robin, Sasha) is left out of both: what it tells is nothing.
 */
const WOMEN = `
abigail ada adela adriana agata agnes agnieszka aida aino aleksandra alena alessandra alexandra alexandria alice
alicia alina aline alison alma amalie amanda amelia amelie amy ana anastasia angela angelina anita anja ank anke ann
anna annalena anne anneli annemarie annette anni anniken annika anouk antje antonia arancha ashley astrid audrey
aurora ava baiba barbara beata beate beatrice beatriz bente berit bernadette bettina birgit birgitta bozena brenda
bridget brigitta brigitte britta camilla carina carla carmen carol carolina caroline carolyn catarina caterina
catherine cecilia cecilie celine charlotte chiara chloe christa christiane christina christine clara claudia
clementine colette concetta cornelia cristina daniela danuta debbie deborah deirdre delphine denise diana dolores
donna dora doris dorota dorothy dovile ebba edita edith eileen ekaterina elaine elena eleanor eleni eleonora elif elin
elina elisa elisabeth elisabetta elise elissa eliza elizabeth ella ellen elly elsa emilia emilie emily emine emma
erika erna esther eszter eugenia eva eveline evelyn evika ewa fabienne fatima fatma federica fiona flora florence
frances francesca francine franziska freya gabriela gabriella gabrielle gail genevieve georgia georgina geraldine
gertrud gillian gina giorgia giovanna giulia gloria grace greta gretchen grete gudrun halina halla hanna hannah
hannelore harriet hatice hazel heather hedda hedwig heidi helen helena helene helga helle hilary hilda hilde hillary
ida ilaria ilona ilse ine ines inga ingeborg inger ingrid ingrida irena irene irina iris irma isabel isabella isabelle
iwona izabela jacqueline jadwiga jana jane janet janice janine jeanette jeanine jeanne jelena jennifer jenny jessica
jette jill joana joanna jocelyn johanna jolanta josefin josephine joyce judith julia juliana julie juliet june justyna
jutta kaja kajsa kamala karen karin karina karla karolina katalin katarina katarzyna kate katerina katharina kathleen
kathryn kathy katia katie katja katrin katrina kayla kelly kerstin kerttu kinga kirsten kirsti kirstie klara klaudia
kristen kristin kristina kristine kristrun krystyna laura lauren lea leena leila lena leonor lesley leticia lidia
liesbeth lilia liliana lily lina linda lindita lisa lisbeth lise liselotte liv liz lola loretta lorraine louise lucia
lucie lucija lucy ludivine ludmila luisa luminita lydia lynn madeleine maddalena magda magdalena maia maja malgorzata
malin manon manuela mara marcela margaret margareta margarida margarita margit margot margrethe maria mariam mariana
marianne marie mariella marielle marija marika marina marine marion marit marjorie marlene marta martha martina
martine mary maryna mathilde matilda maud maureen megan melanie melissa merete merike meryem mette mia michaela
michelle mila milena milica mina miriam mirjam mirka moira molly monica monika monique nada nadezhda nadia nadine
nadja nancy naomi natalia natalie natasa natasha nathalie neli nicole nina noemi nora noreen nuria oana odile oksana
olena olga olha olivia ottilie oyku pamela patricia paula paulette pauline penelope penny petra phoebe pia polly
priscilla rachel radmila raffaella raisa ramona raquel rebecca regina renata renate rhona riikka rita roberta romana
ronja rosa rosalind rose rosemary roxana roxane ruta ruth sabine sabrina sally samantha sandra sanna sara sarah selma
sharon sheila shirley sibel sidsel signe sigrid silja silke silvia simona siobhan siri slavica sofia sofie solveig
sonia sonja sophia sophie stefania stella stephanie stine susan susana susanna susanne suzanne svetlana sylvia sylvie
synnove tamara tammy tanja tania tara tatiana tatjana teresa terttu thea theresa therese tiina tilda tina tine tove
tracy trine trude tuula tuva ulla ulrike ursula valentina valerie vanessa vasiliki vera verena veronica veronika
veronique viktoria viktorija vilma violeta virginia virginie viviane vlasta wanda wendy wilhelmina wiktoria xenia yael
yolanda yuliia yulia yvette yvonne zanda zdenka zeynep zita zofia zorica zsofia zuzana`

const MEN = `
aaron achim adam adolfo adrian ahmet aidan aivars aksel alain alan alar alastair albert alberto albin aldo alec
aleksandar aleksander alessandro alexander alexandre alexandros alexus alfonso alfred alfredo algirdas ali alistair
allan allen alois alvaro anatoly anders andras andreas andrei andrej andres andrew andrey andrii andris andrius andriy
andrus andrzej andy angelos angus anibal ansgar anthony antoine anton antoni antonio antonis antony antti apostolos
aras arild aris armand armin arne arnold arseniy artis arto arthur artur arvid arvydas asger asko atanas august
auguste axel barack bart bartosz bas bastian ben benedict benjamin benoit bent bernard bernd bernhard bernie bertrand
bill bjarne bjarni bjorn bo bob bodo bogdan boris borut boyko brad bram brandon brendan brian bruce bruno burak carl
carlo carlos casper cedric cem charles christer christian christoph christophe christopher chuck claudio claus clement
cory craig cristiano cyril dag daniel dario darius dave david dean denis dennis denys derek detlef devlet dick didier
diego dieter dimitar dimitri dimitrios dimitris dirk dmitri dmitro dmitry dmytro domenico dominic dominik don donald
donatas douglas duarte duncan dusan earl edgar edgars edi eduard eduardo edvard edward edwin egils eirik elbridge
elias elmar emil emile emmanuel enrico enrique enzo eric erich erik ernest ernst ernesto espen esteban etienne eugen
evan ewan ezio fabian fabio fabrice federico felipe felix ferdinand fernando filip filippo florian floris francesco
francis francisco francois frank frans franz fred frederic frederik fredrik friedrich fritz gabor gael gareth gary
gaston gavin gediminas geert geoffrey georg george georges georgi georgios gerald gerard gerd gerhard gert giacomo
gianluca gianni gijs gilbert gilles gintautas giorgio giorgos giovanni gitanas giuseppe gonzalo gordon goran graham
grant greg gregor gregory grigoris grzegorz guido guillaume gunnar gunter gustav gustavo guus guy gyorgy hakan hakon
halvor hannes hanno hans harald harold harry hasan hector heiko heikki heiner heinrich heinz helge helmut hendrik
henning henri henrik henrique henry herbert herman hermann holger horst howard hristijan hubert hugh hugo hulusi
husseyin ian ibrahim igor ihor ilie ilkka imre indrek ingmar ingo ingvar ioannis ion ionut isaac ismet istvan ivan
ivar ivo jaak jaap jack jacek jacob jacques jakob jakov jakub james janez janis janne janos janusz jared jari jarmo
jarmila jaroslav jaroslaw jason jasper jaume javier jeff jeffrey jens jeppe jeremy jerome jerry jerzy jesper jesus jim
jimmy jiri joachim joao joaquin jochen joe joel joerg johan johann johannes john jon jonas jonathan jordi jorg jorge
jorgen jose josef josep joseph josh joshua josip joost juan juha jukka julian julien julio julius jurgen juraj juri
jurij juris jussi justin jyrki kaimar kalle kamil karel karim karl karlis karlo karol karsten kasper kaspars keir
keith kemal ken kenneth kert kestutis kevin kimmo kiril kjell klaas klaus klemen knud knut konrad konstantin
konstantinos krisjanis kristian kristijan kristof krzysztof kurt kyriakos kyrylo ladislav lars larry lasse laszlo
laurent laurynas lazar leif lennart leo leon leonard leonid leopold leszek levente lewis liam linas lloyd loic lorenzo
lothar louis luc luca lucas ludek ludovic ludwig luigi luis luiz lukas lukasz lutz maciej magnus maksim malcolm
manfred manuel marc marcel marcello marcelo marcin marco marcos marcus marek margus mariano marin mario maris mariusz
marius marjan mark marko markus marten martin martins martti massimo matej mateusz mathias mathieu mathis mats matt
matteo matthew matthias matthieu matti maurice mauro max maxim maxime maximilian mehmet mevlut michael michal michail
michel miguel mihai mihail mihaly mihnea mika mikael mike mikhail mikko miklos mikulas milan milojko milos mindaugas
mircea miro miroslav mitch mogens moritz morten murat mustafa mykhailo mykola nathan nathaniel neil nenad nicholas
nick nicolae nicolai nicolas nicusor niels nigel nikita niklas nikola nikolaj nikolai nikolaos nikolas nikolay nikos
nils norbert nuno octavian odd olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier olli omar ondrej orlando
oscar oskar osman otto ove owen pablo panagiotis panos paolo pascal patrick patrik paul paulo pavel pavlo pavlos pawel
pedro peeter pekka per peter petar pete petr petri petro petteri phil philip philipp philippe pier pierre pieter piet
piotr plamen poul predrag radek radim radoslaw radoslav radu rafael rafal raffaele raimo raimonds ralf ralph ramon
rasmus raul raymond recep reijo reinhard remi renaud rene reto ricardo riccardo richard rick rob robert roberto
robertas rodrigo roger roland rolf roman ronald ronan rory rostislav ruben rudi rudolf rui rumen rupert russell rustem
ryan salvador salvatore samuel sander sandor sauli saulius scott sean sebastian sebastiao sebastien sepp serge sergei
sergey serhii serhiy sergio seth seyed shane sheldon shimon sigmund sigurd silvio simon slawomir slobodan sorin soren
spyros stanislav stanislaw stan stef stefan stefano stefanos steffen stein stelios stepan stephan stephane stephen
steve steven stig stuart sulev svein sven taavi tadas tadeusz tamas tancredi tarmo tayyip ted teemu teodor terence
thad theo theodore theodoros thibault thierry thom thomas thorsten tibor tiago tim timo timothy titus tobias todd
toivo tom tomas tomasz tommaso tommy toomas tonis tony torben tord tore torsten travis trevor tristan troels trond
tuomas ugo ulf ulrich umberto uros urban urmas uwe vadym vaclav valdis valentin valerio valeriy valery vangelis vasil
vasile vasilis veli vesa victor vidar vigo viktor vilem ville vincent vincenzo vitali vitalii vitaly vito vittorio
vlad vladimir vladislav vladyslav vojtech volker volodymyr wadim walter warren werner wes wilfried wilhelm willem
william willy winston witold wladyslaw wojciech wolfgang wopke xavier yannick yannis yaroslav yasar yiannis yuri yuriy
yusuf yves zbigniew zdenek zeljko zlatko zoltan zoran zsolt zygimantas zygmunt`

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(WOMEN).map((name): [string, Gender] => [name, 'f']),
  ...wordsOf(MEN).map((name): [string, Gender] => [name, 'm']),
])

/** Which gender a given name tells, or null: "he" then refers to nobody by that name alone. */
export function genderOf(firstName: string): Gender | null {
  const name = foldName(firstName)
  if (name.startsWith('jean-')) return 'm' // Jean alone is a woman in English and a man in French
  return GENDERS.get(name) ?? GENDERS.get(name.split('-')[0] ?? name) ?? null // Frank-Walter, Eva-Maria
}

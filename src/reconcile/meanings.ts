import { stemOf } from '../text/stem.ts'

/** Words that translators and desks put for one another: the trade's own, by hand; each line is one meaning. */
export const MEANINGS: ReadonlyMap<string, string> = new Map(
  `promise pledge vow commitment commit undertaking
  truck lorry
  soldier troop serviceman servicemember servicewoman trooper
  shell grenade round projectile
  gift present
  engineer pioneer sapper
  ammunition munition
  train exercise drill
  ask demand request beg
  money fund funds cash
  spend expend
  pay fund finance
  gdp output
  ship vessel boat
  plane aircraft jet
  tank armour armor panzer
  sum amount
  budget budgetary
  allied ally
  minister ministry
  country nation state land
  lawmaker legislator deputy parliamentarian
  parliament legislature
  start begin commence
  finish end conclude
  help assist aid support
  buy purchase acquire
  build construct
  give deliver provide supply hand
  send dispatch deploy
  need require
  reach attain achieve hit meet
  raise increase lift
  cut reduce lower decrease
  stop halt cease
  quick fast rapid swift
  big large great
  enough sufficient
  answer reply response respond
  war conflict
  border frontier
  cost price
  back return
  empty vacant vacancy
  guarantee assurance assure
  share divide
  permission permit authorisation authorization
  harbour harbor port
  train railway rail
  stock stockpile reserve store
  weapon arm
  enemy adversary foe
  danger threat peril
  choose elect select
  hope expect
  remember recall
  different other
  excuse pretext
  kind type sort
  move relocate displace
  happen occur
  replace substitute
  expensive dear costly
  function work
  quarrel argue dispute
  recruit conscript draftee
  remain stay
  loan lend
  chance opportunity
  island isle
  repair mend fix
  wait await
  hide conceal
  silent silence
  gun cannon
  sign undersign
  telephone phone
  factory plant
  depot warehouse storehouse
  tonne ton
  mistake error
  journey trip
  car automobile
  pupil student`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...rest] = line.trim().split(' ').map(stemOf)
      return rest.map((word) => [word, first] as const)
    }),
)

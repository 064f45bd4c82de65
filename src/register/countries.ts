/** A state that is no ally, as coverage names it. The allies come from the register's rows. */
export interface Country {
  readonly iso3: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly metonyms: readonly string[]
}

const country = (iso3: string, name: string, demonyms: string, metonyms = '', aliases = ''): Country => ({
  iso3,
  name,
  demonyms: list(demonyms),
  metonyms: list(metonyms),
  aliases: list(aliases),
})

const list = (words: string): string[] => words.split(',').filter((word) => word !== '')

/** Georgia and Jordan are left out as names: a US state and a surname are meant as often. */
// biome-ignore format: a table
export const COUNTRIES: readonly Country[] = [
  country('UKR', 'Ukraine', 'Ukrainian', 'Kyiv,Kiev'),
  country('RUS', 'Russia', 'Russian', 'Moscow,the Kremlin', 'Russian Federation'),
  country('CHN', 'China', 'Chinese', 'Beijing', "People's Republic of China,PRC"),
  country('BLR', 'Belarus', 'Belarusian,Belarussian', 'Minsk'),
  country('MDA', 'Moldova', 'Moldovan', 'Chisinau'),
  country('SRB', 'Serbia', 'Serbian,Serb', 'Belgrade'),
  country('XKX', 'Kosovo', 'Kosovar', 'Pristina'),
  country('BIH', 'Bosnia and Herzegovina', 'Bosnian', 'Sarajevo', 'Bosnia,Bosnia-Herzegovina'),
  country('CHE', 'Switzerland', 'Swiss'),
  country('AUT', 'Austria', 'Austrian', 'Vienna'),
  country('IRL', 'Ireland', 'Irish', 'Dublin'),
  country('MLT', 'Malta', 'Maltese', 'Valletta'),
  country('CYP', 'Cyprus', 'Cypriot', 'Nicosia'),
  country('JPN', 'Japan', 'Japanese', 'Tokyo'),
  country('KOR', 'South Korea', 'South Korean', 'Seoul', 'Republic of Korea'),
  country('PRK', 'North Korea', 'North Korean', 'Pyongyang', 'DPRK'),
  country('AUS', 'Australia', 'Australian', 'Canberra'),
  country('NZL', 'New Zealand', 'New Zealander'),
  country('IND', 'India', 'Indian', 'New Delhi'),
  country('PAK', 'Pakistan', 'Pakistani', 'Islamabad'),
  country('IRN', 'Iran', 'Iranian', 'Tehran', 'Islamic Republic of Iran'),
  country('IRQ', 'Iraq', 'Iraqi', 'Baghdad'),
  country('ISR', 'Israel', 'Israeli', 'Jerusalem'),
  country('SYR', 'Syria', 'Syrian', 'Damascus'),
  country('SAU', 'Saudi Arabia', 'Saudi', 'Riyadh'),
  country('ARE', 'United Arab Emirates', 'Emirati', 'Abu Dhabi', 'UAE'),
  country('QAT', 'Qatar', 'Qatari', 'Doha'),
  country('EGY', 'Egypt', 'Egyptian', 'Cairo'),
  country('AFG', 'Afghanistan', 'Afghan', 'Kabul'),
  country('TWN', 'Taiwan', 'Taiwanese', 'Taipei'),
  country('ARM', 'Armenia', 'Armenian', 'Yerevan'),
  country('AZE', 'Azerbaijan', 'Azerbaijani', 'Baku'),
  country('GEO', '', 'Georgian', 'Tbilisi'),
  country('KAZ', 'Kazakhstan', 'Kazakh', 'Astana'),
  country('VEN', 'Venezuela', 'Venezuelan', 'Caracas'),
  country('CUB', 'Cuba', 'Cuban', 'Havana'),
  country('BRA', 'Brazil', 'Brazilian', 'Brasilia'),
  country('MEX', 'Mexico', 'Mexican', 'Mexico City'),
  country('ZAF', 'South Africa', 'South African', 'Pretoria'),
  country('GRL', 'Greenland', 'Greenlandic,Greenlander', 'Nuuk'),
]

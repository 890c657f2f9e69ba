import type { CountryCode } from 'libphonenumber-js/min'

/** Where a language is mostly written from, the likeliest first. */
const REGIONS: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'AU', 'IN', 'IE', 'NZ', 'ZA'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL'],
  pt: ['BR', 'PT'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  sv: ['SE', 'FI'],
  da: ['DK'],
  nb: ['NO'],
  no: ['NO'],
  fi: ['FI'],
  cs: ['CZ'],
  sk: ['SK'],
  hu: ['HU'],
  ro: ['RO'],
  bg: ['BG'],
  el: ['GR'],
  tr: ['TR'],
  ru: ['RU', 'KZ'],
  uk: ['UA'],
  he: ['IL'],
  ar: ['EG', 'SA', 'AE', 'MA'],
  fa: ['IR'],
  hi: ['IN'],
  ur: ['PK'],
  bn: ['BD', 'IN'],
  ja: ['JP'],
  ko: ['KR'],
  zh: ['CN', 'TW', 'HK'],
  id: ['ID'],
  ms: ['MY'],
  vi: ['VN'],
  th: ['TH'],
  hr: ['HR'],
  sr: ['RS'],
  sl: ['SI'],
  et: ['EE'],
  lv: ['LV'],
  lt: ['LT'],
  ca: ['ES'],
}

/** Countries whose national numbers a text of this language (BCP 47) may hold; the one it names comes first. */
export function regionsOf(language: string | undefined): readonly CountryCode[] {
  const [base = 'en', ...rest] = (language ?? 'en').split('-')
  const spoken = REGIONS[base.toLowerCase()] ?? []
  const named = rest.map((part) => part.toUpperCase()).find((part) => /^[A-Z]{2}$/.test(part))
  const known = Object.values(REGIONS)
    .flat()
    .find((region) => region === named)
  return known === undefined ? spoken : [known, ...spoken.filter((region) => region !== known)]
}

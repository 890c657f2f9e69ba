/** ISO 15924 codes of the scripts in use that run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/** The writing direction of a language (BCP 47); `auto`, the browser's guess, where the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const locale = localeOf(language)
  if (locale === undefined) return 'auto'
  return rightToLeft.includes(locale.maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** A date (ISO 8601) as it is written out in the language; the day is the one of the source's own time zone. */
export function writtenDate(date: string, language: string | undefined): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(localeOf(language) ?? 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  )
}

function localeOf(language: string | undefined): Intl.Locale | undefined {
  try {
    return language === undefined || language === 'und' ? undefined : new Intl.Locale(language)
  } catch {
    return undefined // not BCP 47: as good as unknown
  }
}

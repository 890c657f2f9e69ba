/** The numbering plans of all countries: a module of its own because they are large, and most texts hold no number. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/min'

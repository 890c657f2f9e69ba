/**
 * The beginning of a pattern for lines that ask readers for nothing: where a word alone tells a notice, as appeals and prompts
 * hardly ever have it, but one in a hundred does.
 */
export const ASKS_NOTHING = String.raw`^(?!.*\b(?:your?|click|subscri\w+|subs|donat\w+|sign up|please|newsletter|inbox|follow us|welcome to|may not be|report an?|tell us|spotted|support us|join|membership|gifts?|£\d+ a|\$\d+ a)\b).*`

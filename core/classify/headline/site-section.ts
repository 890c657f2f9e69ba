/** `Home » News`, `The Courier / Costs`, `From the spring issue` */
const SECTION =
  /^[^.!?]{2,40}(?: [/»›>|] [^.!?]{2,40})+$|^(?:from|in) (?:the|our|this) (?:[\w’' ]{2,24} )?issue$|^(?:issue|vol(?:ume|\.)?|no\.?) \d[\w ,.·–-]{0,30}$/i

/** Of all its words, written large, so many name parts of a site. */
const MENU =
  /(?:^| )(?:About|Archives?|Arts|Business|Contact|Culture|Features?|Forum|Home|Life|Local|Magazine|News|Opinion|Podcasts?|Politics|Reviews|Shop|Sports?|Store|Travel|Video|Weather|World)(?= |$)/g
const FEWEST_IN_MENU = 3

/** Whether a line names a part of the site, or an issue, rather than an article. */
export function isSection(text: string): boolean {
  if (SECTION.test(text)) return true
  return (
    /^(?:[\p{Lu}&][\p{L}'’&-]*(?: |$)){4,}$/u.test(text) && (text.match(MENU)?.length ?? 0) >= FEWEST_IN_MENU
  )
}

/** `From the spring issue` */
const ISSUE =
  /^(?:from|in) (?:the|our|this) (?:[\w’' ]{2,24} )?issue$|^(?:issue|vol(?:ume|\.)?|no\.?) \d[\w ,.·–-]{0,30}$/i

/** `Home » News`, `The Courier / Costs`: what stands between is short, and no sentence. */
const BETWEEN = / [/»›>|] /
const STEP = /^[^.!?]{2,40}$/
const LONGEST_PATH = 200

/** Of all its words, written large, so many name parts of a site. */
const MENU =
  /(?:^| )(?:About|Archives?|Arts|Business|Contact|Culture|Features?|Forum|Home|Life|Local|Magazine|News|Opinion|Podcasts?|Politics|Reviews|Shop|Sports?|Store|Travel|Video|Weather|World)(?= |$)/g
const FEWEST_IN_MENU = 3

/** What kind of article stands below, by itself on its line. */
const KICKER =
  /^(?:opinion|analysis|comment|commentary|editorial|column|essay|feature|interview|news|long ?read|the long read|explainer|review|profile|obituary|leader|first person|meinung|kommentar|gastkommentar|gastbeitrag|analyse|leitartikel|kolumne|glosse|reportage|porträt|hintergrund|nachruf|rezension|feuilleton)$/i

export function isKicker(text: string): boolean {
  return KICKER.test(text)
}

/** Whether a line names a part of the site, or an issue, rather than an article. */
export function isSection(text: string): boolean {
  if (text.length > LONGEST_PATH) return false
  if (isPath(text) || ISSUE.test(text)) return true
  return (
    /^(?:[\p{Lu}&][\p{L}'’&-]*(?: |$)){4,}$/u.test(text) && (text.match(MENU)?.length ?? 0) >= FEWEST_IN_MENU
  )
}

function isPath(text: string): boolean {
  const steps = text.split(BETWEEN)
  return steps.length > 1 && steps.every((step) => STEP.test(step))
}

/**
 * CloudFront function (cloudfront-js-2.0), run for every request before the cache is asked. An article's forms are chosen by
 * the Accept header, which every browser words differently: left as it is, each would have a copy of its own. This leaves
 * the one media type that the api would choose, or `none/none` where it would choose none. The runtime is no Node: of the
 * language beyond ES 5.1 it takes const, arrow functions and templates, and that is all that is used.
 */

/** In the api's order: the first one wins where a client likes several alike. */
const OFFERS = ['application/json', 'text/html', 'text/markdown', 'text/plain', 'application/ld+json']

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  const request = event.request
  const accept = request.headers.accept
  delete request.headers.accept
  // Only articles have several forms, and `format` chooses whatever the header says.
  if (!/^\/v1\/articles\/[^/]+$/.test(request.uri) || request.querystring.format || !accept) return request
  const fields = accept.multiValue ? accept.multiValue.map((field) => field.value) : [accept.value]
  const qualities = qualitiesOf(fields.join(','))
  // Without a usable range the api sends its favourite, as it does without the header.
  if (qualities !== null) request.headers.accept = { value: choose(qualities) }
  return request
}

function choose(qualities) {
  const none = { offer: 'none/none', quality: 0 }
  const best = OFFERS.reduce((found, offer) => {
    const quality = qualityOf(offer, qualities)
    return quality > found.quality ? { offer: offer, quality: quality } : found
  }, none)
  return best.offer
}

/** The most specific range decides (RFC 9110, 12.5.1). */
function qualityOf(offer, qualities) {
  const names = [offer, `${offer.split('/')[0]}/*`, '*/*', '*'].filter((name) => name in qualities)
  return names.length > 0 ? qualities[names[0]] : 0
}

/** Ranges and how much they are liked, or null for none. What is no range, or has a `q` that is none, is skipped. */
function qualitiesOf(header) {
  const qualities = Object.create(null)
  header.split(',').forEach((element) => {
    const parts = element.split(';').map((part) => part.trim().toLowerCase())
    const stated = parts.slice(1).filter((part) => part.indexOf('q=') === 0)
    const quality = stated.length > 0 ? stated[0].slice(2) : '1'
    const name = parts[0]
    const valid = /^[^\s/]+(\/[^\s/]+)?$/.test(name) && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality)
    if (valid && !(name in qualities)) qualities[name] = Number(quality)
  })
  return Object.keys(qualities).length > 0 ? qualities : null
}

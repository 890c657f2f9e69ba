import type { Article, Block, Publication } from '../types.ts'

/** Hosts that are kept of one article; pictures of others are not shown under a policy that lists hosts. */
const MOST_HOSTS = 50

/** Where an article's pictures come from. */
export function imageHosts({ body, metadata }: Pick<Article, 'body' | 'metadata'>): string[] {
  const addresses = [metadata.image?.value, ...body.map(({ figure }) => figure?.src)]
  const hosts = new Set(addresses.flatMap((address) => hostOf(address) ?? []))
  return [...hosts].slice(0, MOST_HOSTS)
}

/** Those of `hosts` that a list allows, by themselves or by a domain above them. */
export function allowedHosts(hosts: readonly string[], allowed: readonly string[]): string[] {
  return hosts.filter((host) => allowed.some((name) => host === name || host.endsWith(`.${name}`)))
}

/** The publication without pictures of other hosts: captions and credits stay. `hosts` null: all of them may be shown. */
export function withImagesOf(publication: Publication, hosts: readonly string[] | null): Publication {
  if (hosts === null) return publication
  const isShown = (address: string | null | undefined) => hosts.includes(hostOf(address) ?? '')
  const { article } = publication
  const { image, ...metadata } = article.metadata
  return {
    ...publication,
    article: {
      ...article,
      metadata:
        image && isShown(image.value)
          ? { ...metadata, image: { value: image.value, source: image.source } }
          : metadata,
      body: article.body.flatMap((block) => withImage(block, isShown)),
    },
  }
}

function withImage(block: Block, isShown: (address: string | null) => boolean): Block[] {
  const { figure } = block
  if (figure === undefined || figure.src === null || isShown(figure.src)) return [block]
  const says =
    figure.embed !== undefined || block.text.trim() !== '' || figure.caption !== '' || figure.credit !== ''
  return says ? [{ ...block, figure: { ...figure, src: null } }] : []
}

function hostOf(address: string | null | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined
}

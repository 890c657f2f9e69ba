import { onDemand } from '../../on-demand.ts'
import { type Glossary, glossaryOf, type PackedGlossary } from './glossary.ts'
import { GLOSSED } from './languages.ts'

type Stored = Promise<{ readonly default: PackedGlossary }>

/** Each language has a file of its own, which only texts in it need. */
const glossaries: Readonly<Record<(typeof GLOSSED)[number], () => Promise<Glossary>>> = {
  de: of(() => import('../../../data/glossaries/de.json', { with: { type: 'json' } })),
  fr: of(() => import('../../../data/glossaries/fr.json', { with: { type: 'json' } })),
  es: of(() => import('../../../data/glossaries/es.json', { with: { type: 'json' } })),
  it: of(() => import('../../../data/glossaries/it.json', { with: { type: 'json' } })),
  pt: of(() => import('../../../data/glossaries/pt.json', { with: { type: 'json' } })),
  nl: of(() => import('../../../data/glossaries/nl.json', { with: { type: 'json' } })),
  pl: of(() => import('../../../data/glossaries/pl.json', { with: { type: 'json' } })),
}

function of(load: () => Stored): () => Promise<Glossary> {
  return onDemand(async () => glossaryOf((await load()).default))
}

/** By what the words of a text in this language are read; undefined where they are read as they are. */
export async function glossaryFor(language: string | undefined): Promise<Glossary | undefined> {
  const glossed = GLOSSED.find((one) => one === language)
  return glossed === undefined ? undefined : glossaries[glossed]()
}

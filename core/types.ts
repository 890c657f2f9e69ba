/** The nouns that walk through the corridor. Data only: no classes, no enums, no behaviour. */
export type * from './types/block.ts'
export type * from './types/label.ts'
export type * from './types/metadata.ts'
export type * from './types/moderation.ts'
export type * from './types/outcome.ts'
export type * from './types/profile.ts'
export type * from './types/publication.ts'
export type * from './types/upload.ts'

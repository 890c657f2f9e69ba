/** Raise when the same bytes may come out differently; part of every publication's provenance. */
export const PIPELINE_VERSION = '15'

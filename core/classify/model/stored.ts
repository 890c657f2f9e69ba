/** A module of its own, and imported on demand as well, so that bundlers give it a file of its own: of ASCII alone, it is read in half the time. */
export { default as stored } from '../../../data/page-model.json' with { type: 'json' }

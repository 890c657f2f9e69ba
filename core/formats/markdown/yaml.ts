/** A module of its own because few uploads have front matter, and because bundlers give what a CommonJS package exports no names in `import()`. */
export { parseDocument } from 'yaml'

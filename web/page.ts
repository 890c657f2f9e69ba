import { createHash } from 'node:crypto'
import { html, type Markup, trusted } from './html.ts'
import { style } from './style.ts'

const styleHash = createHash('sha256').update(style).digest('base64')

/** Headers that belong to every page: our own style sheet is the only thing that it may load or run. */
export const pageHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}

export interface PageParts {
  readonly title: string
  /** BCP 47; empty where it is not known. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
  /** More elements for the head. */
  readonly head: Markup
  readonly header: Markup
  readonly main: Markup
  readonly footer: Markup
}

/** The frame that all pages share. No scripts, no images, nothing from elsewhere. */
export function page({ title, language, direction, head, header, main, footer }: PageParts): string {
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf9">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171614">
${head}<style>${trusted(style)}</style>
</head>
<body>
<header lang="en" dir="ltr">${header}</header>
<main>
${main}
</main>
<footer lang="en" dir="ltr">${footer}</footer>
</body>
</html>
`.markup
}

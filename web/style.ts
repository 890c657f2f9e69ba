/** The one style sheet, inside every page: a page is one request and needs nothing else. */
export const style = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1b18;--quiet:#5f5a52;--line:#ddd6ca;--link:#0b4f8a;--tint:#f4efe6}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#e6e1d8;--quiet:#a69f93;--line:#3a3631;--link:#8cc0f0;--tint:#211f1c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:clamp(1.0625rem,1rem + .35vw,1.25rem)/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;overflow-wrap:break-word;text-rendering:optimizeLegibility}
:lang(ar) body,:lang(fa) body,:lang(ur) body,:lang(he) body,:lang(hi) body,:lang(th) body{line-height:1.85}
:lang(ja) body,:lang(zh) body,:lang(ko) body{line-height:1.8;line-break:strict}
body>header,main,body>footer{width:min(100% - 2.5rem,36rem);margin-inline:auto}
body>header{padding-block:1.25rem 0}
body>header,body>footer,.meta,figcaption,.count{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:.8em;line-height:1.5;color:var(--quiet)}
main{padding-block:1.75rem 2.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.22;text-wrap:balance;margin:1.9em 0 .5em;font-weight:700}
h1{font-size:clamp(1.75rem,1.35rem + 2vw,2.5rem);line-height:1.15;letter-spacing:-.012em;margin:0 0 .55em}
:lang(ar) h1,:lang(fa) h1,:lang(ur) h1,:lang(he) h1{letter-spacing:0;line-height:1.4}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
h2{font-size:1.35em}h3{font-size:1.15em}h4,h5,h6{font-size:1em}
p,ul,ol,blockquote,pre,figure,table,dl{margin:0 0 1.05em}
p{text-wrap:pretty;hanging-punctuation:first last}
.meta{margin:0 0 2.2em;padding-block-end:1.1em;border-block-end:1px solid var(--line)}
.meta span+span::before{content:" · "}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:.15em solid var(--link);outline-offset:.15em;border-radius:.1em}
blockquote{margin-inline:0;padding-inline-start:1.1em;border-inline-start:.2em solid var(--line);color:var(--quiet)}
ul,ol{padding-inline-start:1.4em}li{margin-block-end:.35em}li::marker{color:var(--quiet)}
figure{padding:.9em 1.1em;background:var(--tint);border-radius:.3em}
figcaption{margin:0}
pre,code,kbd,samp{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
code{background:var(--tint);padding:.08em .25em;border-radius:.2em}
pre{background:var(--tint);padding:1em;border-radius:.3em;overflow-x:auto;tab-size:2;line-height:1.45}pre code{background:none;padding:0;font-size:1em}
table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse;font-size:.9em;line-height:1.4;font-variant-numeric:tabular-nums}
th,td{padding:.4em .7em;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
th{font-weight:650}
mark{background:#f6e3a1;color:#1d1b18}sup,sub{line-height:0}rt{font-size:.55em}
body>footer{padding-block:1.1em 3rem;border-block-start:1px solid var(--line)}
body>footer p{margin:0 0 .4em}
nav a{margin-inline-end:.9em;white-space:nowrap}
.articles{list-style:none;padding:0;margin:0}
.articles li{padding-block:1.05em;margin:0;border-block-start:1px solid var(--line)}
.articles h2{font-size:1.15em;margin:0 0 .2em}
.articles a{color:inherit;text-decoration:none}.articles a:hover{text-decoration:underline}
.articles .meta{margin:0;padding:0;border:0}
.next{margin-block-start:1.6em}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--link:#000;--tint:#fff}
body{font-size:11pt;line-height:1.45}main,body>footer{width:auto}
body>header,nav{display:none}h1{font-size:22pt}h1,h2,h3,h4{break-after:avoid}p,li{orphans:3;widows:3}
figure,pre,tr,blockquote{break-inside:avoid}figure,pre{border:1px solid var(--line)}pre{white-space:pre-wrap}
main a[href^=http]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere}
@page{margin:2cm}}
`

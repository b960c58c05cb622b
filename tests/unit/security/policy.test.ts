import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOwnScript } from '../../../src/trusted-scripts';
import { withAddressInPolicy } from '../../../tools/address-in-policy';

const html = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');

describe('the page’s policy', () => {
  test('allows nothing but the page’s own files, and no script made of text', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
    const directives = policy.split(';').map((each) => each.trim());
    // Whoever loosens this has to do it here as well, and say why.
    expect(directives.sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default svelte-trusted-html',
      ].sort(),
    );
  }); // prettier-ignore

  test('comes before whatever it is to hold for', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
  }); // prettier-ignore

  test('names the page’s own folder where it is built for one, and nothing else', () => {
    const named = withAddressInPolicy(html, 'https://maps.example/ukraine/index.html');
    expect(named).toContain("script-src 'self' https://maps.example/ukraine/; style-src 'self' https:");
    expect(named.replaceAll(" https://maps.example/ukraine/", '')).toBe(html);
    for (const wrong of ['data:text/html,x', 'https://a.example/b;script-src *;/', "https://a.example/'unsafe-inline'/"]) {
      expect(() => withAddressInPolicy(html, wrong)).toThrow(/PAGE_ADDRESS/);
    }
  }); // prettier-ignore
});

describe('a worker’s program', () => {
  const PAGE = 'https://reader.example/maps/ukraine/index.html?x#proposal=a';

  test.each([
    'assets/engine-worker-abc.js',
    './assets/engine-worker-abc.js',
    'https://reader.example/maps/ukraine/sw.js',
  ])('may be %s', (url) => {
    expect(isOwnScript(url, PAGE)).toBe(true);
  });

  test.each([
    'https://attacker.invalid/maps/ukraine/x.js',
    '//attacker.invalid/x.js',
    'http://reader.example/maps/ukraine/x.js',
    'https://reader.example:444/maps/ukraine/x.js',
    'https://reader.example@attacker.invalid/maps/ukraine/x.js',
    '/x.js',
    '../x.js',
    'assets/../../x.js',
    'assets/%2e%2e/%2e%2e/x.js',
    'assets/..%2f..%2fx.js',
    'assets/..%5c..%5cx.js',
    'blob:https://reader.example/1',
    'data:text/javascript,1',
    'javascript:1',
    'https://',
  ])('may not be %s', (url) => {
    expect(isOwnScript(url, PAGE)).toBe(false);
  });
});

import { expect, type ConsoleMessage, type Page } from '@playwright/test';

// Software rendering remarks on its own slowness whenever drawn pixels are read back, as screenshots of a map
// are: a note of the graphics driver about itself, passed on by Chromium, and nothing that the page did wrong.
const OF_THE_DRIVER = [
  /^\[\.WebGL-0x[0-9a-f]+\] ?GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels/,
];

// What Playwright says where it keeps service workers away.
const OF_THE_RUNNER = /^Service Worker registration blocked by Playwright/;

// Chromium asks for the icon of the tab again at every change of the fragment.
const OF_THE_BROWSER = /\/favicon[^/]*\.svg$/;

/** What the page did that it should not have done. */
export interface Watch {
  /** Addresses that the page asked for, in order, without the first so many. */
  requestsSince(count: number): readonly string[];
  /** Messages of the console that a test provokes on purpose. */
  expectMessages(pattern: RegExp): void;
  /** Fails if the page complained, threw, broke its security policy or asked another host. */
  check(): void;
}

function isComplaint(message: ConsoleMessage): boolean {
  return (
    ['error', 'warning', 'assert'].includes(message.type()) &&
    !OF_THE_RUNNER.test(message.text()) &&
    !OF_THE_DRIVER.some((pattern) => pattern.test(message.text()))
  );
}

function isElsewhere(url: string, origin: string): boolean {
  return !['data:', 'blob:'].includes(new URL(url).protocol) && new URL(url).origin !== origin;
}

/** Watches a page from before its first request on. */
export async function watch(page: Page, baseUrl: string): Promise<Watch> {
  const origin = new URL(baseUrl).origin;
  const requests: string[] = [];
  const complaints: string[] = [];
  const expected: RegExp[] = [];

  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  await page.exposeFunction('reportPolicyViolation', (text: string) => {
    complaints.push(`security policy: ${text}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicyViolation } = window as unknown as {
        reportPolicyViolation: (text: string) => void;
      };
      reportPolicyViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });

  return {
    requestsSince: (count) => requests.filter((url) => !OF_THE_BROWSER.test(url)).slice(count),
    expectMessages: (pattern) => expected.push(pattern),
    check: () => {
      const unexpected = complaints.filter((text) => !expected.some((one) => one.test(text)));
      expect(unexpected, 'complaints of the page').toEqual([]);
      const elsewhere = requests.filter((url) => isElsewhere(url, origin));
      expect(elsewhere, 'requests to other hosts').toEqual([]);
    },
  };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import bidiModule, { type Index as BiDi } from 'selenium-webdriver/bidi/index.js';
import type { Engine } from './engine';
import { end, openScreen } from './screen';

// Its types take the class for a member of the module; it is the module.
const Connection = bidiModule as unknown as new (url: string) => BiDi;

const START_TIMEOUT_MS = 60_000;

/** WebGL by software too, which Firefox does not trust by itself. */
const PREFERENCES = 'user_pref("webgl.force-enabled", true);\n';

/** The address at which a Firefox that was just started takes WebDriver BiDi. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  const lines = createInterface({ input: firefox.stderr! });
  const timer = setTimeout(() => lines.close(), START_TIMEOUT_MS);
  try {
    for await (const line of lines) {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (found) return `${found[1]}/session`;
    }
  } finally {
    clearTimeout(timer);
    // What it says later would fill the pipe and stop it.
    firefox.stderr!.resume();
  }
  throw new Error('Firefox did not say where it takes WebDriver BiDi');
}

interface Answer<Result> {
  readonly type: 'success' | 'error';
  readonly result: Result;
  readonly message?: string;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Context {
  readonly context: string;
  readonly children: readonly Context[] | null;
}

interface Started {
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/** Sends a command and gives its result; throws what the browser says of one that it cannot do. */
async function send<Result>(bidi: BiDi, method: string, params: object): Promise<Result> {
  const answer = (await bidi.send({ method, params })) as unknown as Answer<Result>;
  if (answer.type === 'success') return answer.result;
  throw new Error(`${method}: ${answer.message}`);
}

/**
 * Firefox, by WebDriver BiDi, which it speaks itself.
 * @param path its program
 */
export async function startFirefox(path: string): Promise<Engine> {
  const screen = await openScreen();
  const profile = await mkdtemp(join(tmpdir(), 'line-of-contact-firefox-'));
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--width=1024', '--height=820']; // prettier-ignore
  const firefox = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], env: screen.env });
  const close = async (): Promise<void> => {
    await end(firefox);
    await screen.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = new Connection(await addressOf(firefox));
    const { capabilities } = await send<Started>(bidi, 'session.new', { capabilities: {} });
    const top = async () => (await send<{ contexts: readonly Context[] }>(bidi, 'browsingContext.getTree', {})).contexts[0]!; // prettier-ignore
    const { context } = await top();
    const runIn = async (frame: string, expression: string): Promise<string> => {
      const params = { expression, target: { context: frame }, awaitPromise: true };
      const evaluation = await send<Evaluation>(bidi, 'script.evaluate', params);
      if (evaluation.type === 'success') return evaluation.result!.value;
      throw new Error(evaluation.exceptionDetails!.text);
    };
    return {
      name: `${capabilities.browserName} ${capabilities.browserVersion}`,
      goto: (url) => send(bidi, 'browsingContext.navigate', { context, url, wait: 'complete' }),
      run: (expression) => runIn(context, expression),
      runInFrame: async (expression) => runIn((await top()).children![0]!.context, expression),
      print: async () => {
        const params = {
          context,
          background: true,
          margin: { top: 0, bottom: 0, left: 0, right: 0 },
        };
        const page = { width: 21, height: 29.7 };
        const { data } = await send<{ data: string }>(bidi, 'browsingContext.print', {
          ...params,
          page,
        });
        return Buffer.from(data, 'base64');
      },
      screenshot: async () => {
        const { data } = await send<{ data: string }>(bidi, 'browsingContext.captureScreenshot', { context }); // prettier-ignore
        return Buffer.from(data, 'base64');
      },
      close: async () => {
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

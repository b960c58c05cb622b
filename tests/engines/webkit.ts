import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../browser/serve';
import type { Engine } from './engine';
import type { WebKitPrograms } from './find-browsers';
import { end, openScreen } from './screen';

/** A session of the driver, as soon as it listens. */
async function connect(port: number, browser: string): Promise<WebDriver> {
  const args = ['--automation'];
  const server = `http://127.0.0.1:${port}`;
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await fetch(`${server}/status`);
      if (answer.ok) break;
    } catch (error) {
      if (attempt === 100) throw error;
    }
    await wait(100);
  }
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } };
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
} // prettier-ignore

/** WebKitGTK's MiniBrowser, by WebKitWebDriver. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const screen = await openScreen();
  const port = await freePort();
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const driver = spawn(programs.driver, args, { stdio: 'ignore', env: screen.env });
  const close = async (): Promise<void> => {
    await end(driver);
    await screen.close();
  };
  try {
    const session = await connect(port, programs.browser);
    await session.manage().setTimeouts({ script: 120_000, pageLoad: 120_000 });
    await session.manage().window().setRect({ x: 0, y: 0, width: 1024, height: 800 });
    const capabilities = await session.getCapabilities();
    const run = async (expression: string): Promise<string> => {
      const script = `const done = arguments[0]; (${expression}).then((value) => done([value]), (error) => done([null, String(error)]));`;
      const [value, error] = await session.executeAsyncScript<[string, string?]>(script);
      if (error !== undefined) throw new Error(error);
      return value;
    };
    return {
      name: `WebKitGTK ${capabilities.getBrowserVersion()}`,
      goto: (url) => session.get(url),
      run,
      runInFrame: async (expression) => {
        await session.switchTo().frame(0);
        try {
          return await run(expression);
        } finally {
          await session.switchTo().defaultContent();
        }
      },
      screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
      close: async () => {
        await session.quit();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

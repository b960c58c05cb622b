/** Where progress is told: standard error, or a test's own. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR = 24;
// Without a terminal, a line for each tenth of the work.
const LINES = 10;

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Progress of a number of equal tasks, with an estimate of the time left: a bar in a terminal, else plain lines. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #total: number;
  readonly #started: number;
  readonly #now: () => number;
  #done = 0;

  /** @param now milliseconds, for tests */
  constructor(stream: ProgressStream, total: number, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#total = total;
    this.#now = now;
    this.#started = now();
  }

  step(): void {
    this.#done++;
    const tenth = (done: number): number => Math.floor((done * LINES) / this.#total);
    if (this.#stream.isTTY) this.#stream.write(`\r\u001b[K${this.#bar()} ${this.#text()}`);
    else if (tenth(this.#done) > tenth(this.#done - 1)) this.#stream.write(`${this.#text()}\n`);
  }

  /** Writes a line that stays, above the bar where there is one. */
  line(text: string): void {
    this.#stream.write(`${this.#stream.isTTY ? '\r\u001b[K' : ''}${text}\n`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
  }

  #bar(): string {
    const filled = Math.round((this.#done / this.#total) * BAR);
    return '█'.repeat(filled) + '░'.repeat(BAR - filled);
  }

  #text(): string {
    const seconds = (this.#now() - this.#started) / 1000;
    const left = (seconds / this.#done) * (this.#total - this.#done);
    const estimate = this.#done < this.#total ? `, about ${clock(left)} left` : '';
    return `${this.#done} of ${this.#total} days${estimate}`;
  }
}

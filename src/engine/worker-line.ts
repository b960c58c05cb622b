import type { Answer, Exchange, Handover, Question, Subject } from './messages';

/** Seconds without an answer after which the worker is taken for hung; the slowest question takes two or three. */
export const ANSWER_DEADLINE_S = 30;
/** A question that has stopped this many workers is not asked again. */
const MOST_TRIES = 2;
const STOPPED = 'The engine was stopped';

type Asked = Extract<Question, { id: number }>;

interface Waiting {
  readonly question: Asked;
  tries: number;
  resolve(answer: Exchange[Subject]['answer']): void;
  reject(reason: Error): void;
}

/** What of a worker is used here, so that tests can give their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * A worker that answers questions in their order. Where it dies or hangs another is started, is handed over what the
 * first had, and is asked again what was still open; a question that stops that one too is answered with an Error.
 */
export class WorkerLine {
  readonly #start: () => WorkerLike;
  readonly #deadlineS: number;
  readonly #handed: Handover[] = [];
  /** Oldest first: the first is the one that the worker is at. */
  readonly #waiting = new Map<number, Waiting>();
  #worker: WorkerLike | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;
  #isDisposed = false;

  constructor(start: () => WorkerLike, deadlineS = ANSWER_DEADLINE_S) {
    this.#start = start;
    this.#deadlineS = deadlineS;
  }

  /** True while nothing is being answered. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Starts the worker before there is a question. Throws where the browser has no workers. */
  wake(): void {
    this.#running();
  }

  /** Hands something over that every question may need; a worker started later is handed it too. */
  hand(message: Handover): void {
    this.#handed.push(message);
    this.#worker?.postMessage(message);
  }

  /** Rejects with an Error that says what failed. */
  put<Kind extends Subject>(
    kind: Kind,
    question: Exchange[Kind]['question'],
  ): Promise<Exchange[Kind]['answer']> {
    return new Promise((resolve, reject) => {
      const asked = { kind, id: ++this.#lastId, question } as Asked;
      // What cannot be handed over throws, and nothing waits for it.
      this.#running().postMessage(asked);
      this.#waiting.set(asked.id, { question: asked, tries: 0, resolve, reject });
      if (this.#waiting.size === 1) this.#watch();
    });
  }

  /** Ends the worker; what is asked or was open is answered with an Error. */
  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error(STOPPED));
    this.#waiting.clear();
  }

  #running(): WorkerLike {
    if (this.#isDisposed) throw new Error(STOPPED);
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answered(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#replace(event.message || 'its worker did not load');
    };
    for (const message of this.#handed) worker.postMessage(message);
    this.#worker = worker;
    return worker;
  }

  #answered(reply: Answer): void {
    const { resolve, reject } = this.#waiting.get(reply.id) ?? {};
    this.#waiting.delete(reply.id);
    this.#watch();
    if (reply.kind === 'answer') resolve?.(reply.answer);
    else reject?.(new Error(reply.message));
  }

  /** The deadline of the question that the worker is at. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.isIdle) return;
    const hang = (): void => this.#replace(`no answer within ${this.#deadlineS} seconds`);
    this.#timer = setTimeout(hang, this.#deadlineS * 1000);
  }

  #replace(why: string): void {
    if (this.#worker) {
      this.#worker.onmessage = this.#worker.onerror = null;
      this.#worker.terminate();
    }
    this.#worker = null;
    const [suspect] = this.#waiting.values();
    if (suspect && ++suspect.tries >= MOST_TRIES) {
      this.#waiting.delete(suspect.question.id);
      suspect.reject(
        new Error(`The engine could not answer, and was started anew in vain: ${why}`),
      );
    }
    // An idle worker is started anew when it is next needed.
    if (this.isIdle) return this.#watch();
    const worker = this.#running();
    for (const { question } of this.#waiting.values()) worker.postMessage(question);
    this.#watch();
  }
}

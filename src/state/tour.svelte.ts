const KEY = 'tour';
const DONE = 'done';

/** As much of a window as is needed here. */
interface TourSetting {
  /** Reading it throws where the browser refuses storage. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Whether the tour of the page is shown: on the first visit, until it is ended, and when it is asked for. */
export class Tour {
  readonly #setting: TourSetting;
  #isShown = $state(false);

  constructor(setting: TourSetting) {
    this.#setting = setting;
    this.#isShown = !this.#wasTaken();
  }

  get isShown() {
    return this.#isShown;
  }

  begin(): void {
    this.#isShown = true;
  }

  /** Ends it for good, where the browser lets that be kept. */
  end(): void {
    this.#isShown = false;
    try {
      this.#setting.localStorage.setItem(KEY, DONE);
    } catch {
      // Storage refused or full: it is over for this visit.
    }
  }

  #wasTaken(): boolean {
    try {
      return this.#setting.localStorage.getItem(KEY) === DONE;
    } catch {
      // Where nothing can be kept it would come back at every visit.
      return true;
    }
  }
}

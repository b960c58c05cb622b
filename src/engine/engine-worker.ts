import { Answerer } from './answer-questions';
import type { Question } from './messages';
import type { PageProgram } from './page-worker';

if (typeof window === 'undefined') {
  // WebKit runs this file once more when a part that is loaded later imports from it: who has answered goes on to.
  self.onmessage ??= answering();
} else {
  // The page loads this too where it may start no worker; the bundler keeps no names of what a worker exports.
  (window as PageProgram).lineOfContactAnswerer = Answerer;
}

function answering(): (event: MessageEvent<Question>) => void {
  const answerer = new Answerer((answer) => self.postMessage(answer));
  return ({ data }) => answerer.take(data);
}

import { Answerer } from './answer-questions';
import type { Question } from './messages';
import type { PageProgram } from './page-worker';

if (typeof window === 'undefined') {
  const answerer = new Answerer((answer) => self.postMessage(answer));
  self.onmessage = ({ data }: MessageEvent<Question>) => answerer.take(data);
} else {
  // The page loads this too where it may start no worker; the bundler keeps no names of what a worker exports.
  (window as PageProgram).lineOfContactAnswerer = Answerer;
}

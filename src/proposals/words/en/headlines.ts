import { withSummaries } from '../with-summaries';
import { summaries } from './summaries';
import { titles } from './titles';

/** What pickers and heads of proposals say. */
export const headlines = withSummaries(titles, summaries);

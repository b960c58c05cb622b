import type { With } from './with';

interface TourStep {
  readonly title: string;
  readonly text: string;
}

/** Three steps, each about what the page marks with its number. */
type TourSteps = readonly [TourStep, TourStep, TourStep];

const steps: TourSteps = [
  {
    title: 'Choose a text',
    text: 'Proposals from Minsk in 2015 to the talks of 2026, and the day’s control as it was. Each opens on the line of contact of its own day.',
  },
  {
    title: 'See what it would do to the land',
    text: 'Colours and hatching show what each piece of land would become under the text. Key figures and the table, which is also the legend, say how much, within what range. Choose land on the map for its clause and source.',
  },
  {
    title: 'Compare two texts',
    text: 'Put a second text beside the first to see the land that they treat differently. Under “How to read this map” is where every number comes from. No proposal shown is in force.',
  },
];

/** The short tour that a newcomer gets once. */
export const tour = {
  steps,
  count: (({ step, all }) => `${step} of ${all}`) satisfies With<'step' | 'all'>,
  next: 'Next',
  skip: 'Skip',
  label: 'Short tour of the page',
};

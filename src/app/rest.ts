// What is not of the first picture, but of every visit: loaded in one piece while that is painted.
export { announcementOf } from './announcement-of';
export { default as LandDetails } from './LandDetails.svelte';
export { default as LinkNotice } from './LinkNotice.svelte';
export { default as MapStage } from './MapStage.svelte';
export { default as PanelRest } from './PanelRest.svelte';

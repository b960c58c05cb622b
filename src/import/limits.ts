import type { BoundingBox } from '../domain/geometry';

/** Bytes of a file, as it comes; a larger one is refused before it is looked at. */
export const LARGEST_FILE_BYTES = 250e6;
/** Bytes of all that is packed in a file. */
export const LARGEST_UNPACKED_BYTES = 500e6;
/** Times that packed content may grow. Coordinates as text grow 3 to 15 times; DEFLATE can do 1,032 times. */
export const LARGEST_RATIO = 100;
/** Below this many bytes unpacked, no ratio is too large. */
export const RATIO_FREE_BYTES = 10e6;
/** Positions of all features together. */
export const MOST_VERTICES = 5_000_000;
/** Positions above which outlines are taken less exactly: a whole day’s map has 3,000. Twice as many block the page for 0.2 s. */
export const MOST_DETAIL = 20_000;
/** Positions of the line of contact above which it is thinned out: the time to move it grows faster than they do. */
export const MOST_LINE_POSITIONS = 5000;
/** Pieces of the line of contact; a day's map has some thirty. */
export const MOST_LINES = 1000;
/** Widths of the grid that they are then moved to, metres; the next where the one before leaves too many. */
export const COARSER_GRIDS_M = [10, 20, 40, 80, 160, 320, 640, 1280];
/** Crossings of edges with one another, about; a thousand random points joined in a row have 170,000. */
export const MOST_CROSSINGS = 100_000;
/** Geometry collections within one another; elements of KML within one another. */
export const DEEPEST_COLLECTION = 16;
export const DEEPEST_XML = 256;
/** Problems listed one by one; the rest is counted. */
export const MOST_PROBLEMS = 100;
/** Letters kept of a property's value or name, properties kept of a feature. */
export const LONGEST_TEXT = 200;
export const MOST_PROPERTIES = 100;
/** Values of a property above which it does not tell kinds of feature apart. */
export const MOST_VALUES = 24;

/** Ukraine with a margin, degrees. */
export const UKRAINE_BOX: BoundingBox = [21.5, 43.5, 41, 53];

/** Bytes of a proposal file, and positions of one zone. */
export const LARGEST_PROPOSAL_BYTES = 5e6;
export const MOST_ZONE_VERTICES = 50_000;

/** The page on method, in English. Loaded when it is opened. */
export const methodWords = {
  lead: 'This page takes what each text says of territory, lays it over who held which land on one day, and measures the result. It says what a text would do to the land; it does not say what should be done.',
  tourAgain: 'Show the short tour again',
  parts: {
    title: 'One piece of land, one status',
    texts: [
      'Ukraine, within its internationally recognised border, is cut into its 27 regions, and each region into what Ukraine and what Russia held on the day of the line. A text gives every piece exactly one status. Nothing counts twice and nothing is left out: the areas of a table add up to Ukraine.',
      'Where a text is silent, land that Russia holds is shown as “not mentioned”. Readings that no published text confirms are marked unconfirmed.',
    ],
  },
  line: {
    title: 'Where the line of contact comes from',
    texts: [
      'Who held each of 3,371 settlements on ten days is a reported fact (DeepStateMap; for 23 February 2022 the Institute for the Study of War). To each settlement belongs the land that is nearer to it than to any other. Where the holder changes from one settlement to the next, there runs the line. Two places far behind it, Zaliznyi Port and Oleksiivka, are taken as Russian-held, because the published area follows coast and border only roughly and ends up to 0.3 km short of them.',
      'A line from a file that you load, or one with settlements that you changed, takes the place of the built-in one everywhere, and is named beside every figure.',
    ],
  },
  range: {
    title: 'Why areas have a range',
    texts: [
      'No one knows the line to the metre. The built-in line is good to about ±2 km: measured against published daily lines it is 1.3 to 1.6 km off on average on land, and about 2 km with the reservoirs. So every area that the line bounds is computed three times, with the line where it is and moved that far to either side. The two others are the range.',
      'Land bounded by borders of regions alone has no range.',
    ],
  },
  area: {
    title: 'Areas are measured on the earth, not on the picture',
    texts: [
      'A web map draws land the larger the farther north it lies: the same 100 × 100 km take a third more of the picture in the north of Ukraine than in Crimea. Every area here is computed on the WGS84 ellipsoid, the shape of the earth that satellite positioning uses, inland water included as in official figures.',
      'Tools that take the earth for a ball give 0.24 to 0.36 per cent less at these latitudes.',
    ],
  },
  people: {
    title: 'People',
    texts: [
      '“In towns” adds up the towns that lie in the land, with figures of different years: for 23 cities, most of them in the east and south, the State Statistics Service’s estimate for 1 January 2022, for all others what GeoNames has, which for Sevastopol is a Russian count of 2021, made under occupation. Villages are missing, and so is the war: these are not the people who live there today.',
    ],
  },
  statuses: {
    title: 'What the words mean',
    texts: ['Under each text every piece of land has one of these:'],
  },
  others: {
    title: 'Why other counts differ',
    texts: [
      'The part of Donetsk oblast that Ukraine held is 5,991 km² here on 24 December 2025; DeepState counted 5,993 on 15 December. AFP, on data of the Institute for the Study of War, counted about 5,000 on 20 November, where it is 6,355 here, because AFP counts as lost ground that is only claimed to be lost; Russia Matters gave 5,827. All can be right about what they count.',
      'In Zaporizhzhia and Kherson oblasts more is Russian-held here on 24 December 2025 than by DeepStateMap’s own line, by some 800 and 500 km², which is outside the range. Three quarters of it lie in the drained Kakhovka reservoir and along the Dnipro below it: the line runs through the middle here, and nearer to the left bank there.',
      'Official areas of Kherson and Mykolaiv oblasts are larger than here, since the open limans are sea on this map.',
    ],
  },
  limits: {
    title: 'What the page cannot say',
    texts: [
      'What lies between settlements: use it for oblasts, not for a field or a road.',
      'What a text that was never published says. Terms known from reports are marked so and may be wrong.',
      'Anything but territory: armies, guarantees, money, elections and prisoners are not on the map.',
      'Who is right. Holding land is not owning it, and a status under a proposal is not a fact.',
    ],
  },
  pictures: {
    parts:
      'Picture: land cut into three parts, and the same three parts stacked in a bar that is as long as all the land.',
    line: 'Picture: settlements as dots, the land nearest to each as a cell, and the line of contact along the edges of cells where the holder changes.',
    range:
      'Picture: the same land three times, with the line of contact moved to one side, where it is, and moved to the other side of its band of error.',
    area: 'Picture: a square of 100 by 100 km as a web map draws it in Crimea, and a larger one, the same 100 by 100 km in the north of Ukraine.',
    whole: 'Ukraine',
    heldByUkraine: 'held by Ukraine',
    heldByRussia: 'held by Russia',
    contactLine: 'the line',
    error: '±2 km',
    areas: ['5,841 km²', '6,355 km²', '6,869 km²'],
    south: '44.6° N, Crimea',
    north: '52.2° N, Chernihiv',
    size: '100 × 100 km',
  },
} as const satisfies MethodShape;

interface Part {
  readonly title: string;
  readonly texts: readonly string[];
}

type PartName = 'parts' | 'line' | 'range' | 'area' | 'people' | 'statuses' | 'others' | 'limits';

type PictureWord =
  | 'parts'
  | 'line'
  | 'range'
  | 'area'
  | 'whole'
  | 'heldByUkraine'
  | 'heldByRussia'
  | 'contactLine'
  | 'error'
  | 'south'
  | 'north'
  | 'size';

interface MethodShape extends Readonly<Record<PartName, Part>> {
  readonly lead: string;
  readonly tourAgain: string;
  readonly pictures: Readonly<Record<PictureWord, string>> & {
    /** With the line moved one way, where it is, and moved the other way. */
    readonly areas: readonly [low: string, middle: string, high: string];
  };
}

/** The page on method, in any language. */
export type MethodWords = MethodShape;
